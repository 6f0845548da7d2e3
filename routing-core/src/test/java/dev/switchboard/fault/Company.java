package dev.switchboard.fault;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Small companies in which everything occurs: a specialist, agents, an inbox, tags that suspend, rules, a response timeout. */
final class Company {
    static final String MAPPED = "ann@acme.test";
    private static final List<PostAction> AFTER = List.of(PostAction.values());

    private Company() {}

    static Policy any(Chance chance) {
        var rules = new ArrayList<TagRule>();
        rules.add(TagRule.anyOf("tag1").notify("dan"));
        rules.add(TagRule.anyOf("tag2").assign(chance.pick(List.of("dan", "eva"))));
        rules.add(TagRule.anyOf("tag3").moveTo("human"));
        if (chance.inOneOf(2)) {
            rules.add(TagRule.anyOf("sys_human_help").moveTo("human"));
        }
        var persona = Persona.named("Shop")
                .ownedBy("olga@acme.test")
                .operators("dan", "eva")
                .reason(ContactReason.named("leave"))
                .specialist("mia@acme.test", "Mia", MAPPED)
                .passedOnText("Somebody will answer.")
                .tags(
                        SmartTag.custom("tag1").withPostAction(chance.pick(AFTER)),
                        SmartTag.custom("tag2").withPostAction(chance.pick(AFTER)),
                        SmartTag.custom("tag3").withHandOff(chance.inOneOf(2)))
                .rules(rules.toArray(TagRule[]::new))
                .chain(
                        ChainStep.SPECIALIST,
                        ChainStep.TAG_ASSIGNMENT,
                        ChainStep.EXPERTISE,
                        ChainStep.INBOX,
                        ChainStep.OWNER);
        return Policy.builder()
                .agents(Agent.of("dan", "dan@acme.test"), Agent.of("eva", "eva@acme.test"))
                .inboxes(Inbox.followUp("human").withMembers(chance.inOneOf(4) ? List.of() : List.of("dan", "eva")))
                .personas(chance.inOneOf(3) ? persona.responseTimeout(Duration.ofMinutes(30)) : persona)
                .build();
    }
}
