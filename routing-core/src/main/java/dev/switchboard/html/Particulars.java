package dev.switchboard.html;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a decision is in codes and ids. */
final class Particulars {

    private Particulars() {}

    /** A list of names and values. */
    static Html of(RoutingDecision decision) {
        var pairs = new ArrayList<Html>();
        decision.target().ifPresent(target -> pairs.add(pair(Words.of(target.kind()), named(target))));
        var tags = decision.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
        pairs.add(pair("tags", Html.text(tags.isEmpty() ? "none" : tags)));
        pairs.add(pair("question", Html.text(decision.basis().question().value())));
        pairs.add(pair("persona", Html.text(decision.basis().persona().value())));
        pairs.add(pair("conversation", Html.text(decision.conversation().value())));
        pairs.add(pair("policy", Html.text("version " + decision.policyVersion())));
        pairs.add(pair("outcome", Html.element("code", decision.outcome().name())));
        cause(decision).forEach(cause -> pairs.add(pair("cause", Html.element("code", cause))));
        return Html.element("dl", pairs).with("class", "sb-particulars");
    }

    private static List<String> cause(RoutingDecision decision) {
        return decision instanceof RoutingDecision.Rejected rejected
                ? List.of(rejected.rejection().name())
                : decision.cause().map(Enum::name).stream().toList();
    }

    private static Html named(Target target) {
        return Html.text(target.name().equals(target.id()) ? target.id() : target.name() + " (" + target.id() + ")");
    }

    private static Html pair(String name, Html value) {
        return Html.element("div", Html.element("dt", name), Html.element("dd", value));
    }
}
