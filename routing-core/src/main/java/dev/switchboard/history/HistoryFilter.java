package dev.switchboard.history;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.history.HistoryEntry.Kind;
import dev.switchboard.routing.Channel;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a history are wanted: those that meet every condition. Immutable; each method returns a filter with one condition
 * more.
 */
public final class HistoryFilter {
    private static final HistoryFilter ALL =
            new HistoryFilter(EnumSet.allOf(Kind.class), null, null, Instant.MIN, null);

    private final EnumSet<Kind> kinds;
    private final @Nullable Channel channel;
    private final @Nullable String persona;
    private final Instant from;
    private final @Nullable Instant before;

    private HistoryFilter(
            EnumSet<Kind> kinds,
            @Nullable Channel channel,
            @Nullable String persona,
            Instant from,
            @Nullable Instant before) {
        this.kinds = kinds;
        this.channel = channel;
        this.persona = persona;
        this.from = from;
        this.before = before;
    }

    /** Every entry. */
    public static HistoryFilter all() {
        return ALL;
    }

    /** Of these kinds. */
    public HistoryFilter withKinds(Kind first, Kind... more) {
        return with(EnumSet.of(first, more));
    }

    /** Without changes of the contact. */
    public HistoryFilter onlyInteractions() {
        return with(EnumSet.complementOf(EnumSet.of(Kind.CHANGED)));
    }

    /** Changes of the contact and nothing else. */
    public HistoryFilter onlyChanges() {
        return with(EnumSet.of(Kind.CHANGED));
    }

    private HistoryFilter with(EnumSet<Kind> wanted) {
        wanted.retainAll(kinds);
        return new HistoryFilter(wanted, channel, persona, from, before);
    }

    /** Of conversations by this channel, that of their latest message; changes of the contact are by none. */
    public HistoryFilter withChannel(Channel only) {
        requireNonNull(only, "channel");
        return channel == null || channel.equals(only)
                ? new HistoryFilter(onlyInteractions().kinds, only, persona, from, before)
                : with(EnumSet.noneOf(Kind.class));
    }

    /** Of conversations with the persona that has this id; changes of the contact are with none. */
    public HistoryFilter withPersona(String only) {
        requireNonNull(only, "persona");
        return persona == null || persona.equals(only)
                ? new HistoryFilter(onlyInteractions().kinds, channel, only, from, before)
                : with(EnumSet.noneOf(Kind.class));
    }

    /** Of then or later. */
    public HistoryFilter from(Instant earliest) {
        return new HistoryFilter(kinds, channel, persona, earliest.isAfter(from) ? earliest : from, before);
    }

    /** Of earlier than that. */
    public HistoryFilter before(Instant end) {
        var earlier = before == null || end.isBefore(before) ? end : before;
        return new HistoryFilter(kinds, channel, persona, from, earlier);
    }

    /** Whether entries of this kind may be wanted. */
    public boolean wants(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether entries of this conversation may be wanted. */
    public boolean wants(Conversation conversation) {
        return (channel == null || conversation.channel().equals(channel))
                && (persona == null || conversation.id().persona().value().equals(persona));
    }

    /** Whether what happened then may be wanted. */
    public boolean wants(Instant at) {
        return !isTooEarly(at) && !isTooLate(at);
    }

    /** Whether only what happened later may be wanted. */
    public boolean isTooEarly(Instant at) {
        return at.isBefore(from);
    }

    /** Whether only what happened earlier may be wanted. */
    public boolean isTooLate(Instant at) {
        return before != null && !at.isBefore(before);
    }
}
