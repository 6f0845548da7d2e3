package dev.switchboard.examples.demo;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.tag.Tag;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a line of a history says, in words. */
final class HistoryWords {
    private HistoryWords() {}

    static String of(HistoryEntry entry) {
        return entry.fold(
                began -> "by " + began.channel() + ", " + began.conversation(),
                decided -> decided.ruling().outcome().name(),
                tagged -> tagged.tags().stream().map(Tag::name).collect(Collectors.joining(", ")),
                HistoryEntry.HandOff::what,
                changed -> words(changed.change()));
    }

    private static String words(ContactChange change) {
        var what = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var values = change.before().isEmpty() ? change.after() : change.before() + " -> " + change.after();
        var field = what.startsWith(change.field()) ? "" : change.field();
        return (what + " " + field + " " + values).replaceAll(" +", " ").strip() + " (" + change.by() + ")";
    }
}
