package dev.switchboard.testkit;

import dev.switchboard.history.HistoryEntry;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.routing.Channel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asserts about what happened with a contact; a failure shows all of it. An entry is told in a few words: {@code began by whatsapp},
 * {@code decided ESCALATED_SPECIALIST mia@acme.test}, {@code tagged sys_human_help}, {@code mia@acme.test was notified}, {@code changed
 * VALUE_ADDED email}.
 */
public final class HistoryAssert extends DomainAssert<HistoryAssert, HistoryPage> {

    HistoryAssert(HistoryPage history) {
        super(
                history,
                HistoryAssert.class,
                page -> page.entries().stream()
                        .map(entry -> entry.at() + "  " + InWords.of(entry))
                        .collect(Collectors.joining("\n")));
    }

    /** This happened in this order, and maybe other things before, between and after. */
    public HistoryAssert tells(String... entries) {
        isNotNull();
        return inOrder("the history", List.of(entries), lines());
    }

    /** This happened, and nothing else. */
    public HistoryAssert tellsExactly(String... entries) {
        isNotNull();
        return exactly("the history", List.of(entries), lines());
    }

    /** There were conversations by these channels, in this order, and no others. */
    public HistoryAssert hasInteractions(Channel... channels) {
        isNotNull();
        var found = actual.entries().stream()
                .filter(HistoryEntry.InteractionBegan.class::isInstance)
                .map(entry -> ((HistoryEntry.InteractionBegan) entry).channel().name())
                .toList();
        return exactly("conversations by", texts(channels), found);
    }

    private List<String> lines() {
        return actual.entries().stream().map(InWords::of).toList();
    }
}
