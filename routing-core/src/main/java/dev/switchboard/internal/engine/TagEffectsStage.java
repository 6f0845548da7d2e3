package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.internal.engine.RuleSet.Applied;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stage 6: what the tags of this turn do beside finding somebody: tell agents, move into an inbox, suspend. */
final class TagEffectsStage {
    private static final Trace.Step NONE = Trace.Step.of(Stage.TAG_EFFECTS, StageResult.NONE);

    private TagEffectsStage() {}

    static void run(Turn turn) {
        var applying = turn.prepared().rules().applying(turn.allTags());
        var suspending = suspending(turn);
        if (applying.isEmpty() && suspending == null) {
            noteNone(turn);
            return;
        }
        var notified = notified(turn, applying);
        turn.apply(new TagEffects(applying, notified, inbox(turn, applying)));
        if (suspending != null) {
            turn.suspend();
            note(turn, "SUSPENDED", suspending.name());
        }
    }

    /** What the effect is comes first, as a fact: the code says that there is one. */
    private static void note(Turn turn, String effect, String... facts) {
        var all = new ArrayList<String>(facts.length + 1);
        all.add(effect);
        all.addAll(List.of(facts));
        turn.note(Stage.TAG_EFFECTS, StageResult.APPLIED, all.toArray(String[]::new));
    }

    /** The trace of a question that an earlier stage has settled ends with that stage. */
    private static void noteNone(Turn turn) {
        if (!turn.isHeld() && HandOff.isDue(turn)) {
            turn.note(NONE);
        }
    }

    private static @Nullable Tag suspending(Turn turn) {
        var tags = turn.tags().smart();
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).postAction() == PostAction.SUSPEND_AFTERWARDS) {
                return tags.get(i).tag();
            }
        }
        return null;
    }

    /** Each agent once, whatever the number of rules; never the asker. */
    private static Map<Agent, List<Tag>> notified(Turn turn, List<Applied> applying) {
        var notified = new LinkedHashMap<Agent, List<Tag>>();
        for (var one : applying) {
            var because =
                    one.rule().anyOf().stream().filter(turn.allTags()::contains).toList();
            for (var id : one.rule().notified()) {
                turn.workplace()
                        .agent(id)
                        .filter(agent -> !SpecialistRule.is(turn.asker(), agent.email()))
                        .ifPresent(agent -> notified.merge(agent, because, TagEffectsStage::union));
            }
        }
        if (!notified.isEmpty()) {
            note(turn, "NOTIFIED", notified.keySet().stream().map(Agent::id).toArray(String[]::new));
        }
        return notified;
    }

    private static List<Tag> union(List<Tag> some, List<Tag> more) {
        var all = new ArrayList<>(some);
        more.stream().filter(tag -> !all.contains(tag)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Where the conversation is to be put; null if it stays where it is. */
    private static @Nullable Inbox inbox(Turn turn, List<Applied> applying) {
        Inbox chosen = null;
        for (var one : applying) {
            var inbox = one.rule().inbox().flatMap(turn.workplace()::inbox).orElse(null);
            if (inbox != null && chosen == null) {
                chosen = inbox;
                noteMove(turn, inbox, one);
            } else if (inbox != null && !Objects.equals(inbox, chosen)) {
                note(turn, "SKIPPED", one.facts(inbox.id()));
            }
        }
        return chosen == null || !isToBePlaced(turn, chosen) ? null : chosen;
    }

    private static void noteMove(Turn turn, Inbox inbox, Applied rule) {
        if (!turn.platform().canPlace()) {
            note(turn, "NO_INBOXES", rule.facts(inbox.id()));
            return;
        }
        var present = present(turn);
        if (present != null && isClaimed(turn, present)) {
            note(turn, "CLAIMED", rule.facts(present.inbox()));
        } else if (present != null && present.inbox().equals(inbox.id())) {
            note(turn, "KEPT", rule.facts(inbox.id()));
        } else {
            note(turn, "MOVED", rule.facts(inbox.id()));
        }
    }

    /** A claimed conversation is not returned to those that wait, and one that waits in the inbox already stays. */
    private static boolean isToBePlaced(Turn turn, Inbox inbox) {
        var present = present(turn);
        return turn.platform().canPlace()
                && (present == null
                        || (!isClaimed(turn, present) && !present.inbox().equals(inbox.id())));
    }

    private static boolean isClaimed(Turn turn, Placement present) {
        return present.state() == Placement.State.CLAIMED && turn.assignee() != null;
    }

    /** The inbox that it is in, if that still exists. */
    private static @Nullable Placement present(Turn turn) {
        Conversation conversation = turn.conversation();
        return conversation == null
                ? null
                : conversation
                        .openPlacement()
                        .filter(one -> turn.workplace().inbox(one.inbox()).isPresent())
                        .orElse(null);
    }
}
