package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many decisions in one page: how often which outcome, then each decision to be unfolded. The first {@value #MOST} are shown, so that a
 * browser is not overwhelmed; all others are counted. Belongs to one thread.
 */
public final class DecisionsPage {
    /** How many decisions are shown. */
    public static final int MOST = 500;

    private static final int LEVEL = 3;

    private final String title;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final List<Html> shown = new ArrayList<>();
    private long all;

    private DecisionsPage(String title) {
        this.title = requireNonNull(title, "title");
    }

    /** A page without decisions so far. */
    public static DecisionsPage titled(String title) {
        return new DecisionsPage(title);
    }

    /** Adds a decision behind those that are there. */
    public void add(RoutingDecision decision) {
        all++;
        counts.merge(decision.outcome(), 1L, Long::sum);
        if (shown.size() < MOST) {
            shown.add(folded(decision));
        }
    }

    private static Html folded(RoutingDecision decision) {
        return Html.element(
                "details",
                Html.element(
                        "summary",
                        Html.element("bdi", decision.basis().question().value()),
                        Html.text(": "),
                        Headline.of(decision),
                        Html.text(" "),
                        Html.element("code", decision.outcome().name())),
                DecisionPage.piece(decision, LEVEL));
    }

    /** The page so far, to be written in UTF-8. */
    public String markup() {
        return HtmlPage.of(
                        title,
                        Html.element(
                                "header", Html.element("h1", title), Html.element("p", count(all, "decision") + ".")),
                        all == 0
                                ? Html.none()
                                : Html.element(
                                        "section", Html.element("h2", "How they ended"), OutcomeShares.of(counts)),
                        all == 0
                                ? Html.none()
                                : Html.element("section", Html.element("h2", "The decisions"), Html.all(shown), more()))
                .markup();
    }

    private Html more() {
        return all <= MOST
                ? Html.none()
                : Html.element(
                        "p",
                        "These are the first " + MOST + "; there " + (all == MOST + 1 ? "is " : "are ")
                                + count(all - MOST, "more decision") + ", counted above and not shown.");
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
