package dev.switchboard.json;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.RecordedTag;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the objects within a recorded decision; null for one with something wrong, which is noted. */
final class RecordedParts {
    private RecordedParts() {}

    /** A text to the letter, whatever its characters. */
    static void exact(Fields fields, String name, Reading reading, Consumer<String> setter) {
        var value = fields.value(name);
        if (value != null) {
            reading.accepts(
                    value,
                    "",
                    () -> setter.accept(
                            value instanceof JsonScalar scalar && scalar.isText() ? scalar.text() : value.asText()));
        }
    }

    static @Nullable Identifier identifier(JsonValue value, Reading reading) {
        return object(value, reading, new IdentifierParts());
    }

    static @Nullable ReasonMatch reason(JsonValue value, Reading reading) {
        return object(value, reading, new ReasonParts());
    }

    static @Nullable RecordedTag tag(JsonValue value, Reading reading) {
        return object(value, reading, new TagParts());
    }

    static Trace.@Nullable Step step(JsonValue value, Reading reading) {
        return object(value, reading, new StepParts());
    }

    static @Nullable Answer answer(JsonValue value, Reading reading) {
        return object(value, reading, new AnswerParts());
    }

    static @Nullable Target target(JsonValue value, Reading reading) {
        return object(value, reading, new TargetParts());
    }

    private static <T> @Nullable T object(JsonValue value, Reading reading, Parts<T> parts) {
        var fields = reading.object(value);
        if (fields == null) {
            return null;
        }
        parts.read(fields, reading);
        fields.done();
        return parts.made();
    }

    /** The fields of one object, and what they make. */
    private interface Parts<T> {
        void read(Fields fields, Reading reading);

        /** Null if something is missing. */
        @Nullable
        T made();
    }

    private static final class IdentifierParts implements Parts<Identifier> {
        private @Nullable IdentifierKind kind;
        private String scope = "";
        private @Nullable String value;
        private boolean verified;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("kind", "what the value is, such as \"email\"");
            fields.text("kind", text -> kind = new IdentifierKind(text));
            exact(fields, "scope", reading, text -> scope = text);
            fields.require("value", "the address or id");
            exact(fields, "value", reading, text -> value = text);
            fields.flag("verified", flag -> verified = flag);
        }

        @Override
        public @Nullable Identifier made() {
            return kind == null || value == null ? null : new Identifier(kind, scope, value, verified);
        }
    }

    private static final class ReasonParts implements Parts<ReasonMatch> {
        private @Nullable String label;
        private @Nullable Double score;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("label", "what the reason is called");
            fields.text("label", text -> label = text);
            fields.require("score", "how sure it was, from 0 to 1");
            fields.number("score", number -> score = share(number, "score"));
        }

        @Override
        public @Nullable ReasonMatch made() {
            return label == null || score == null ? null : ReasonMatch.of(label, score);
        }
    }

    private static double share(double number, String what) {
        if (number < 0 || number > 1) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE, Place.ROOT, what + " " + number + " is not between 0 and 1");
        }
        return number;
    }

    private static final class TagParts implements Parts<RecordedTag> {
        private @Nullable Tag tag;
        private @Nullable Direction direction;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("name", "what the tag is called");
            fields.text("name", text -> tag = Tag.custom(text));
            fields.require("direction", "where it was found: INBOUND or OUTBOUND");
            fields.constant("direction", Direction.class, "direction", one -> direction = found(one));
        }

        private static Direction found(Direction direction) {
            if (direction == Direction.BOTH) {
                throw new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        "a tag is found INBOUND or OUTBOUND, not in BOTH; name one");
            }
            return direction;
        }

        @Override
        public @Nullable RecordedTag made() {
            return tag == null || direction == null ? null : new RecordedTag(tag, direction);
        }
    }

    private static final class StepParts implements Parts<Trace.Step> {
        private @Nullable Stage stage;
        private @Nullable StageResult result;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("stage", "which stage it was");
            fields.constant("stage", Stage.class, "stage", one -> stage = one);
            fields.require("result", "what it found");
            fields.constant("result", StageResult.class, "result", one -> result = one);
        }

        @Override
        public Trace.@Nullable Step made() {
            return stage == null || result == null ? null : Trace.Step.of(stage, result);
        }
    }

    private static final class AnswerParts implements Parts<Answer> {
        private @Nullable AnswerKind kind;
        private @Nullable Double confidence;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("kind", "what the answer provider said");
            fields.constant("kind", AnswerKind.class, "kind of answer", one -> kind = one);
            if (kind == AnswerKind.KNOWN) {
                fields.require("confidence", "how sure it was, from 0 to 1");
                fields.number("confidence", number -> confidence = share(number, "confidence"));
            }
        }

        @Override
        public @Nullable Answer made() {
            return kind == null || (kind == AnswerKind.KNOWN && confidence == null)
                    ? null
                    : kind.answer(confidence == null ? 0 : confidence);
        }
    }

    private static final class TargetParts implements Parts<Target> {
        private Target.@Nullable Kind kind;
        private @Nullable String id;

        @Override
        public void read(Fields fields, Reading reading) {
            fields.require("kind", "in which role: specialist, agent, inbox or owner");
            fields.text("kind", text -> kind = kind(text));
            fields.require("id", "the address or id");
            exact(fields, "id", reading, text -> id = text);
        }

        private static Target.Kind kind(String text) {
            var kinds = Arrays.stream(Target.Kind.values())
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!kinds.contains(text)) {
                throw new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        "there is no kind of target " + Require.quote(text) + Nearest.hint(text, kinds));
            }
            return Target.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        }

        @Override
        public @Nullable Target made() {
            return kind == null || id == null ? null : new Target(kind, id, id);
        }
    }
}
