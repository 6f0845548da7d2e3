package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

import dev.switchboard.routing.RoutingDecision;

/** One decision for people: who has the question, why, the path that led there, and who was considered. Threads may share this class. */
public final class DecisionPage {
    private static final int TOP = 1;
    private static final int LOWEST = 4;

    private DecisionPage() {}

    /** A whole page, to be written in UTF-8. */
    public static String of(RoutingDecision decision) {
        requireNonNull(decision, "decision");
        var title = decision.basis().question().value() + ": " + Words.of(decision.outcome());
        return HtmlPage.of(title, piece(decision, TOP)).markup();
    }

    /**
     * The same as a piece of a page of the host, which brings {@link HtmlPage#styles()} and puts the piece into an element of class
     * {@code switchboard}. It has no ids, so any number of them may stand in one page.
     *
     * @param level of the topmost heading, from 1 to 4; there are two levels below it
     */
    public static Html piece(RoutingDecision decision, int level) {
        requireNonNull(decision, "decision");
        if (level < TOP || level > LOWEST) {
            throw new IllegalArgumentException("heading level is " + level + "; it must be from 1 to 4");
        }
        var settling = Settling.of(decision);
        return Html.element(
                        "article",
                        Html.element(
                                        "header",
                                        Html.element("h" + level, Headline.of(decision)),
                                        Headline.why(decision, settling),
                                        Particulars.of(decision))
                                .with("class", "sb-decided"),
                        Html.element(
                                        "div",
                                        Path.of(decision, settling, level + 1),
                                        Html.element(
                                                "div",
                                                Reasons.of(decision, level + 1),
                                                Candidates.of(decision, settling, level + 1)))
                                .with("class", "sb-columns"))
                .with("class", "sb-decision");
    }
}
