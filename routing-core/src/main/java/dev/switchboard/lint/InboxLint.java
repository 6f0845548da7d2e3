package dev.switchboard.lint;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Inboxes that nobody looks into, or that stay empty. */
final class InboxLint {
    private final Findings findings;
    private final Set<String> filled = new HashSet<>();

    private InboxLint(Policy policy, Acceptances acceptances) {
        this.findings = new Findings(Place.at("/inboxes"), acceptances);
        for (var persona : policy.personas()) {
            persona.rules().forEach(rule -> rule.inbox().ifPresent(filled::add));
        }
    }

    static List<Finding> findings(Policy policy, Acceptances acceptances) {
        var lint = new InboxLint(policy, acceptances);
        var inboxes = policy.workplace().inboxes();
        for (int i = 0; i < inboxes.size(); i++) {
            lint.check(inboxes.get(i), "/" + i);
        }
        return lint.findings.list();
    }

    private void check(Inbox inbox, String pointer) {
        if (inbox.members().isEmpty()) {
            findings.add(
                    FindingCode.INBOX_WITHOUT_MEMBERS,
                    pointer,
                    "inbox " + Require.quote(inbox.id()) + " has no members",
                    "Add the agents who work on it");
        }
        if (inbox.kind() == Inbox.Kind.FOLLOW_UP && !filled.contains(inbox.id())) {
            findings.add(
                    FindingCode.INBOX_UNUSED,
                    pointer,
                    "no rule moves anything into inbox " + Require.quote(inbox.id()),
                    "Add a rule that does, for instance on sys_human_help, or remove the inbox");
        }
    }
}
