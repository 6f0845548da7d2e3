package dev.switchboard.routing;

import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.util.Arrays;
import java.util.List;

/** What a preview takes for granted instead of asking an integration that is not pure. Immutable. */
public final class Assumptions {
    private static final Assumptions NONE = new Assumptions(Answer.unknown(), List.of(), List.of());

    private final Answer answer;
    private final List<ReasonMatch> reasons;
    private final List<TagMatch> tags;

    private Assumptions(Answer answer, List<ReasonMatch> reasons, List<TagMatch> tags) {
        this.answer = answer;
        this.reasons = reasons;
        this.tags = tags;
    }

    /** The answer is unknown, and no contact reason and no tag matches. */
    public static Assumptions none() {
        return NONE;
    }

    /** The answer provider would say this. */
    public Assumptions answer(Answer newAnswer) {
        return new Assumptions(newAnswer, reasons, tags);
    }

    /** The classifier would find these reasons, surely. */
    public Assumptions reasons(String... labels) {
        return new Assumptions(
                answer,
                Arrays.stream(labels).map(label -> ReasonMatch.of(label, 1)).toList(),
                tags);
    }

    /** The tag detector would find these tags, surely; each in the message, or the reply, whichever it is looked for in; {@code sys_human_follow_up}: the asker wants a person. */
    public Assumptions tags(String... names) {
        return new Assumptions(
                answer,
                reasons,
                Arrays.stream(names).map(name -> TagMatch.of(new Tag(name), 1)).toList());
    }

    public Answer answer() {
        return answer;
    }

    public List<ReasonMatch> reasons() {
        return reasons;
    }

    public List<TagMatch> tags() {
        return tags;
    }
}
