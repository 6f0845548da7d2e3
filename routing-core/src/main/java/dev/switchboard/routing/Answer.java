package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What an answer provider says to a question. */
public sealed interface Answer {

    /** An answer, surely. */
    static Known known(String text) {
        return new Known(text, 1, List.of());
    }

    /** An answer, with how sure it is from 0 to 1. */
    static Known known(String text, double confidence) {
        return new Known(text, confidence, List.of());
    }

    /** No answer. */
    static Unknown unknown() {
        return Unknown.INSTANCE;
    }

    /** The request is understood but cannot be carried out; the text is delivered unless nothing of it can be seen. */
    static CannotExecute cannotExecute(String text) {
        return new CannotExecute(text);
    }

    /**
     * An answer.
     *
     * @param text what to say; if nothing of it can be seen, the answer counts as unknown
     * @param confidence from 0 to 1; below the persona's threshold the answer counts as unknown
     * @param sources where it comes from; may be empty
     */
    record Known(String text, double confidence, List<String> sources) implements Answer {
        public Known {
            requireNonNull(text, "text");
            sources = List.copyOf(sources);
        }

        /** How sure it is; never the text. */
        @Override
        public String toString() {
            return "answer with confidence " + confidence;
        }
    }

    /** No answer. */
    enum Unknown implements Answer {
        INSTANCE
    }

    /**
     * The request is understood but cannot be carried out.
     *
     * @param text what to say about it; may be blank
     */
    record CannotExecute(String text) implements Answer {
        public CannotExecute {
            requireNonNull(text, "text");
        }

        /** Never the text. */
        @Override
        public String toString() {
            return "cannot execute";
        }
    }
}
