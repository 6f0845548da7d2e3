package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.internal.engine.RuleSet.Applied;
import dev.switchboard.tag.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules do with one message, as data (model, 3.4).
 *
 * @param applying the rules that apply, the one that counts first first
 * @param told whom they tell, with the tags that made them
 * @param inbox where the conversation is put; null if it stays where it is
 */
record TagEffects(
        List<Applied> applying,
        Map<Agent, List<Tag>> told,
        @Nullable Inbox inbox) {
    /** No rule applies. */
    static final TagEffects NONE = new TagEffects(List.of(), new LinkedHashMap<>(0), null);

    /** The rules that assign, the one that counts first first. */
    List<Applied> assigning() {
        return applying.isEmpty()
                ? applying
                : applying.stream()
                        .filter(one -> one.rule().assignee().isPresent())
                        .toList();
    }

    boolean isHandOff() {
        return !applying.isEmpty()
                && applying.stream().anyMatch(one -> one.rule().isHandOff());
    }
}
