package dev.switchboard.agent;

import dev.switchboard.problem.Require;
import dev.switchboard.routing.Channel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much an agent is given at once: in all, for a persona, and by a channel. Room is needed below every limit that applies.
 * Immutable; each {@code with} method returns a changed copy.
 */
public final class Limits {
    /** Without any limit. */
    public static final Limits NONE = new Limits(Limit.UNLIMITED, Map.of(), Map.of());

    private static final int MOST_ID = 100;

    private final Limit total;
    private final Map<String, Limit> personas;
    private final Map<Channel, Limit> channels;

    private Limits(Limit total, Map<String, Limit> personas, Map<Channel, Limit> channels) {
        this.total = total;
        this.personas = personas;
        this.channels = channels;
    }

    /** So many conversations in all, from 1. */
    public static Limits total(int most) {
        return NONE.withTotal(Limit.of(most));
    }

    /** In all. */
    public Limits withTotal(Limit limit) {
        return new Limits(Objects.requireNonNull(limit, "limit"), personas, channels);
    }

    /** Of the conversations with this persona, by its id. */
    public Limits withPersona(String persona, Limit limit) {
        return new Limits(total, with(personas, Require.text(persona, "persona id", MOST_ID), limit), channels);
    }

    /** Of the conversations by this channel. */
    public Limits withChannel(Channel channel, Limit limit) {
        return new Limits(total, personas, with(channels, channel, limit));
    }

    private static <K> Map<K, Limit> with(Map<K, Limit> before, K key, Limit limit) {
        var after = new LinkedHashMap<>(before);
        after.put(key, Objects.requireNonNull(limit, "limit"));
        return Collections.unmodifiableMap(after);
    }

    /** In all. */
    public Limit total() {
        return total;
    }

    /** By the id of the persona, in the order given. */
    public Map<String, Limit> personas() {
        return personas;
    }

    /** In the order given. */
    public Map<Channel, Limit> channels() {
        return channels;
    }

    /** For conversations with this persona. */
    public Limit of(String persona) {
        return personas.getOrDefault(persona, Limit.UNLIMITED);
    }

    /** For conversations by this channel. */
    public Limit of(Channel channel) {
        return channels.getOrDefault(channel, Limit.UNLIMITED);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Limits that
                && total.equals(that.total)
                && personas.equals(that.personas)
                && channels.equals(that.channels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, personas, channels);
    }

    @Override
    public String toString() {
        return "total " + total + ", personas " + personas + ", channels " + channels;
    }
}
