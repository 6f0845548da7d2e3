package dev.switchboard.memory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Takes for present whoever did something lately: at most 30 minutes ago, unless told otherwise. The host says when it
 * {@linkplain #seen sees} somebody, with every click, message or heartbeat; whoever was never seen is offline.
 *
 * <p>A status that somebody {@linkplain #set sets} by hand counts while they are present: who is away or offline by hand is not
 * available, however active. It never makes an absent one present. It stays until it is {@linkplain #clear cleared}, also when they
 * leave and come back.
 *
 * <p>Any number of threads may use it. What it knows is lost with the process, and other processes do not know it.
 */
public final class LastActivity implements AvailabilityProvider {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final Clock clock;
    private final Duration window;
    private final Map<EmailAddress, Instant> seen = new ConcurrentHashMap<>();
    private final Map<EmailAddress, Presence> byHand = new ConcurrentHashMap<>();

    private final List<Consumer<EmailAddress>> listeners = new CopyOnWriteArrayList<>();

    private LastActivity(Clock clock, Duration window) {
        this.clock = requireNonNull(clock, "clock");
        this.window = requireNonNull(window, "window");
    }

    /** Present until 30 minutes after the last activity; the clock is best the one that the switchboard has. */
    public static LastActivity by(Clock clock) {
        return new LastActivity(clock, HALF_AN_HOUR);
    }

    /**
     * Present until so long after the last activity, that moment included.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public static LastActivity within(Duration window, Clock clock) {
        if (window.isNegative()) {
            throw new IllegalArgumentException("nobody is present within " + window + "; write half an hour as PT30M");
        }
        return new LastActivity(clock, window);
    }

    /** This person is doing something right now; whoever waits for them is served if they were absent before. */
    public void seen(String email) {
        change(
                EmailAddress.of(email),
                person -> seen.merge(person, clock.instant(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /** This person has signed out: absent until they are seen again. */
    public void left(String email) {
        seen.remove(EmailAddress.of(email));
    }

    /** This person says how present they are; believed only while they are. */
    public void set(String email, Presence presence) {
        requireNonNull(presence, "presence");
        change(EmailAddress.of(email), person -> byHand.put(person, presence));
    }

    /** This person says nothing about it any more: online while they are present. */
    public void clear(String email) {
        change(EmailAddress.of(email), byHand::remove);
    }

    private void change(EmailAddress person, Consumer<EmailAddress> change) {
        var before = presenceOf(person).isAvailable();
        change.accept(person);
        if (!before && presenceOf(person).isAvailable()) {
            listeners.forEach(listener -> listener.accept(person));
        }
    }

    @Override
    public void tellWhenAvailable(Consumer<EmailAddress> listener) {
        listeners.add(requireNonNull(listener, "listener"));
    }

    @Override
    public Presence presenceOf(EmailAddress person) {
        var last = seen.get(person);
        return last == null || Duration.between(last, clock.instant()).compareTo(window) > 0
                ? Presence.OFFLINE
                : byHand.getOrDefault(person, Presence.ONLINE);
    }
}
