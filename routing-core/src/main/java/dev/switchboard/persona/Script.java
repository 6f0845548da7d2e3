package dev.switchboard.persona;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the automation says and does, step by step, before it answers by itself (OD-11, OD-15, OD-30). With the asker's first message it
 * runs: texts are sent, until a step forwards the conversation to somebody who is there. If nobody is, it goes on. Once nothing is left
 * to be answered there, and nobody is in the conversation any more, the asker's next message lets it go on behind that step. Meanwhile,
 * and after its end, the persona's answer provider answers.
 * Immutable; each method returns a changed copy.
 *
 * @param steps in their order
 */
public record Script(List<Step> steps) {
    private static final int MOST_TEXT = 2_000;

    /** One step. */
    public sealed interface Step {}

    /**
     * Says something.
     *
     * @param text at most 2,000 characters
     */
    public record Text(String text) implements Step {
        public Text {
            text = Require.text(text, "text", MOST_TEXT);
        }
    }

    /**
     * Hands the conversation to somebody who is available, if anybody is (OD-13, OD-14).
     *
     * @param wanted what they should know, beside what the reason, the tags and the persona want; may be empty
     */
    public record Forward(List<WantedExpertise> wanted) implements Step {
        public Forward {
            wanted = WantedExpertise.united(wanted);
        }
    }

    /** Without steps. */
    public static final Script NONE = new Script(List.of());

    public Script {
        steps = List.copyOf(steps);
    }

    /** Says something then. */
    public Script text(String text) {
        return then(new Text(text));
    }

    /** Forwards then; each is preferred, at any level. */
    public Script forward(String... expertise) {
        return forward(Arrays.stream(expertise).map(WantedExpertise::of).toList());
    }

    /** Forwards then. */
    public Script forward(List<WantedExpertise> wanted) {
        return then(new Forward(wanted));
    }

    private Script then(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Script(more);
    }

    /** The same steps, which want something else. */
    Script changeWanted(UnaryOperator<List<WantedExpertise>> change) {
        return new Script(steps.stream()
                .map(step -> step instanceof Forward forward ? new Forward(change.apply(forward.wanted())) : step)
                .toList());
    }

    /** What its steps want, all together. */
    public List<WantedExpertise> wanted() {
        var all = new ArrayList<WantedExpertise>();
        for (var step : steps) {
            if (step instanceof Forward forward) {
                all.addAll(forward.wanted());
            }
        }
        return WantedExpertise.united(all);
    }

    /** Whether there is no step. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
