package dev.switchboard.lint;

import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Acceptances of what is not found: it was corrected since, or is in another place now. */
final class AcceptanceLint {
    private static final List<String> NAMES = Stream.of(FindingCode.values())
            .filter(FindingCode::isAcceptable)
            .map(FindingCode::name)
            .toList();

    private final Findings findings = new Findings(Place.at("/accepted"), Acceptances.NONE);
    private final Map<FindingCode, Place> open = new EnumMap<>(FindingCode.class);

    private AcceptanceLint(List<Finding> open) {
        open.forEach(finding -> this.open.putIfAbsent(finding.code(), finding.place()));
    }

    /**
     * What is suspicious about the acceptances, once everything else was looked at.
     *
     * @param open what was found, and not accepted
     */
    static List<Finding> findings(Acceptances acceptances, List<Finding> open) {
        var lint = new AcceptanceLint(open);
        acceptances.all().stream().filter(one -> one.count() == 0).forEach(lint::add);
        return lint.findings.list();
    }

    private void add(Acceptance unused) {
        findings.add(
                FindingCode.ACCEPTANCE_UNUSED,
                "/" + unused.index(),
                "nothing is accepted by the acceptance of " + words(unused.accepted()),
                () -> remedy(unused.accepted().finding()));
    }

    private static String words(AcceptedFinding accepted) {
        return accepted.finding() + (accepted.place().isEmpty() ? "" : " at " + Require.quote(accepted.place()));
    }

    private String remedy(String name) {
        if (!NAMES.contains(name)) {
            return Nearest.to(name, NAMES)
                    .map(near -> "Write " + near + " if that was meant, or remove it")
                    .orElse("Remove it; there is no such finding to accept");
        }
        var elsewhere = open.get(FindingCode.valueOf(name));
        return elsewhere == null
                ? "Remove it"
                : "Write the place where this is found now, such as " + elsewhere + ", or remove it";
    }
}
