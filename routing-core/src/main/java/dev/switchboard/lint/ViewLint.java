package dev.switchboard.lint;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Require;
import dev.switchboard.tag.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Views of what is never there. */
final class ViewLint {
    private final Findings findings;
    private final Policy policy;
    private final KnownTags ofAll;
    private final Map<String, KnownTags> byPersona = new HashMap<>();

    private ViewLint(Policy policy, Acceptances acceptances) {
        this.findings = new Findings(Place.at("/views"), acceptances);
        this.policy = policy;
        this.ofAll = KnownTags.of(policy.personas());
    }

    static List<Finding> findings(Policy policy, Acceptances acceptances) {
        var lint = new ViewLint(policy, acceptances);
        var views = policy.workplace().views();
        for (int i = 0; i < views.size(); i++) {
            lint.check(views.get(i), "/" + i + "/anyOf/");
        }
        return lint.findings.list();
    }

    private void check(SharedView view, String pointer) {
        for (int i = 0; i < view.anyOf().size(); i++) {
            var tag = view.anyOf().get(i);
            if (!isKnown(tag, view)) {
                findings.add(
                        FindingCode.VIEW_TAG_UNKNOWN,
                        pointer + i,
                        "no persona of view " + Require.quote(view.id()) + " has a tag " + Require.quote(tag.name()),
                        () -> known(view).remedy(tag));
            }
        }
    }

    private boolean isKnown(Tag tag, SharedView view) {
        return view.personas().isEmpty()
                ? ofAll.contains(tag)
                : view.personas().stream()
                        .anyMatch(
                                id -> byPersona.computeIfAbsent(id, this::known).contains(tag));
    }

    private KnownTags known(String persona) {
        return KnownTags.of(List.of(policy.require(persona)));
    }

    private KnownTags known(SharedView view) {
        return view.personas().isEmpty()
                ? ofAll
                : KnownTags.of(view.personas().stream().map(policy::require).toList());
    }
}
