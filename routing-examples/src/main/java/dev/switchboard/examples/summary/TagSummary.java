package dev.switchboard.examples.summary;

import dev.switchboard.persona.Persona;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A persona's tags and rules in words. */
final class TagSummary {

    private TagSummary() {}

    static List<String> tags(Persona persona) {
        return persona.tags().stream().map(TagSummary::tag).toList();
    }

    static List<String> rules(Persona persona) {
        return persona.rules().stream().map(TagSummary::rule).toList();
    }

    private static String tag(SmartTag tag) {
        var notes = new ArrayList<String>();
        if (tag.direction() != Direction.INBOUND) {
            notes.add(tag.direction() == Direction.OUTBOUND ? "of replies" : "of messages and replies");
        }
        if (!tag.asksFor().isEmpty()) {
            notes.add("asks for " + String.join(", ", tag.asksFor()));
        }
        if (tag.postAction() != PostAction.CONTINUE) {
            notes.add(tag.postAction() == PostAction.NO_REPLY ? "no reply" : "then the automation is silent");
        }
        if (tag.asksForHandOff()) {
            notes.add("needs a human");
        }
        notes.addAll(ExpertiseSummary.notes(tag.expertise()));
        notes.addAll(ExpertiseSummary.earlier(tag.priorityMinutes()));
        return tag.name() + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }

    private static String rule(TagRule rule) {
        var effects = new ArrayList<String>();
        if (!rule.notified().isEmpty()) {
            effects.add("notify " + String.join(", ", rule.notified()));
        }
        rule.assignee().ifPresent(agent -> effects.add("assign " + agent));
        rule.inbox().ifPresent(inbox -> effects.add("move to " + inbox));
        var tags = rule.anyOf().stream().map(Tag::name).collect(Collectors.joining(" or "));
        return tags + ": " + (effects.isEmpty() ? "nothing" : String.join("; ", effects))
                + (rule.priority() == 0 ? "" : " (priority " + rule.priority() + ")")
                + (rule.executor() == RuleExecutor.PLATFORM ? " (left to the platform)" : "");
    }
}
