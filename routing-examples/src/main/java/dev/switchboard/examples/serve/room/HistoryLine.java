package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.ContactChange;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.routing.Target;
import dev.switchboard.tag.Tag;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of a history.
 *
 * @param kind what it tells, as {@link HistoryEntry.Kind}
 * @param at when, in ISO 8601
 * @param words what happened
 * @param conversation in which conversation; empty for a change of the contact
 */
record HistoryLine(String kind, String at, String words, String conversation) {

    static HistoryLine of(HistoryEntry entry) {
        return entry.fold(
                began -> line(
                        entry,
                        "A conversation by " + began.channel() + " began, by the "
                                + began.initiator().name().toLowerCase(Locale.ROOT),
                        Where.nameOf(began.conversation())),
                decided -> line(
                        entry,
                        spaced(decided.ruling().outcome())
                                + decided.ruling()
                                        .target()
                                        .map(Target::name)
                                        .map(": "::concat)
                                        .orElse(""),
                        Where.nameOf(decided.conversation())),
                tagged -> line(
                        entry,
                        tagged.tags().stream().map(Tag::name).collect(Collectors.joining(", ")),
                        Where.nameOf(tagged.conversation())),
                handOff -> line(entry, handOff.what(), Where.nameOf(handOff.conversation())),
                changed -> line(entry, words(changed.change()), ""));
    }

    private static HistoryLine line(HistoryEntry entry, String words, String conversation) {
        return new HistoryLine(entry.kind().name(), entry.at().toString(), words, conversation);
    }

    private static String words(ContactChange change) {
        var values = change.before().isEmpty() || change.after().isEmpty()
                ? change.before() + change.after()
                : change.before() + " → " + change.after();
        return (spaced(change.kind()) + " " + change.field() + " " + values)
                        .replaceAll(" +", " ")
                        .strip() + ", by " + change.by();
    }

    private static String spaced(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
