package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AvailabilityProvider} promises. Extend it and supply the provider. Let {@link #come} and {@link #leave} bring people
 * in and out if a test can, and {@link #tells} say whether the provider tells; checks that need that are skipped otherwise.
 */
public abstract class AvailabilityProviderContract {
    private static final long SECONDS = 5;

    private AvailabilityProvider provider;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected AvailabilityProviderContract() {}

    /** The provider, as a switchboard would be given it. Asked for once before each test. */
    protected abstract AvailabilityProvider provider();

    /**
     * Makes this person available. A provider that learns of it later, or tells on another thread, waits here until it has. Default:
     * cannot.
     *
     * @return whether it can
     */
    protected boolean come(EmailAddress person) {
        return false;
    }

    /**
     * Makes this person unavailable, and waits as {@link #come} does. Default: cannot.
     *
     * @return whether it can
     */
    protected boolean leave(EmailAddress person) {
        return false;
    }

    /** Whether it tells when people come. Default: no. */
    protected boolean tells() {
        return false;
    }

    /** Whoever comes and goes. Default: Ann, by an address of {@code acme.test}. */
    protected EmailAddress person() {
        return EmailAddress.of("ann@acme.test");
    }

    @BeforeEach
    void begin() {
        provider = provider();
    }

    private Presence presence(EmailAddress person) {
        return AskedContract.sound(
                () -> provider.presenceOf(person),
                "is asked for " + person,
                "what is thrown counts as OFFLINE, and after three times nobody else is asked for");
    }

    private static List<EmailAddress> many() {
        return IntStream.range(0, Crowd.SIZE)
                .mapToObj(i -> EmailAddress.of("agent" + i + "@acme.test"))
                .toList();
    }

    private void assumeComing() {
        assumeTrue(leave(person()) && come(person()), "nobody can be made to come and leave");
        leave(person());
    }

    @Test
    @DisplayName("somebody whom the provider does not know has a presence too")
    void strangersHaveAPresence() {
        List.of(
                        "nobody@elsewhere.test",
                        "o'hara+tag@acme.test",
                        "\u00fcmit@b\u00fccher.test",
                        "x".repeat(60) + "@acme.test")
                .forEach(stranger -> presence(EmailAddress.of(stranger)));
    }

    @Test
    @DisplayName("asking changes nothing: the answers are the same again, and in another order")
    void askingChangesNothing() {
        var first = presences(many());
        var backwards = new ArrayList<>(many());
        Collections.reverse(backwards);

        assertThat(presences(backwards))
                .as("the presences when asked again; previews ask too: do not take asking for a sign of life")
                .isEqualTo(first);
    }

    private Map<EmailAddress, Presence> presences(List<EmailAddress> people) {
        var presences = new HashMap<EmailAddress, Presence>();
        people.forEach(one -> presences.put(one, presence(one)));
        return presences;
    }

    @Test
    @DisplayName("an address in other letters is the same person")
    void lettersDoNotCount() {
        come(person());
        assertSameInCapitals();

        leave(person());
        assertSameInCapitals();
    }

    private void assertSameInCapitals() {
        var capitals = EmailAddress.of(person().toString().toUpperCase(Locale.ROOT));
        assertThat(presence(capitals))
                .as("the presence of %s; compare addresses with equals, or by EmailAddress.key()", capitals)
                .isEqualTo(presence(person()));
    }

    @Test
    @DisplayName("many threads that ask are told the same")
    void manyThreadsAsk() {
        var people = many();
        var alone = presences(people);

        var said = Crowd.asks(i -> presence(people.get(i)));

        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i))
                    .as("the presence of %s while many threads ask; share nothing between calls", people.get(i))
                    .isEqualTo(alone.get(people.get(i)));
        }
    }

    @Test
    @DisplayName("whoever comes is available at once, and whoever leaves is not")
    void followsComingAndLeaving() {
        assumeComing();

        assertThat(presence(person()).isAvailable())
                .as("whether somebody who left is available; an old answer sends people to an empty desk")
                .isFalse();
        come(person());
        assertThat(presence(person()).isAvailable())
                .as("whether somebody who came is available; keep no answers, or forget them when something changes")
                .isTrue();
    }

    @Test
    @DisplayName("a listener may be given, and nothing is told of nobody")
    void takesAListener() {
        var told = new ConcurrentLinkedQueue<EmailAddress>();

        assertThat(catchThrowable(() -> provider.tellWhenAvailable(told::add)))
                .as("what tellWhenAvailable throws; a switchboard is not built then: do nothing if you cannot tell")
                .isNull();
        presence(person());

        assertThat(told).as("who is said to have come").doesNotContainNull();
    }

    @Test
    @DisplayName("if it tells: the listener is told of whoever comes")
    void tellsWhoCame() {
        assumeTrue(tells(), "it never tells");
        assumeComing();
        var told = listener();

        come(person());

        assertThat(told)
                .as("who is said to have come; whoever waits in the line for them is served then, and not before")
                .contains(person());
    }

    @Test
    @DisplayName("if it tells: whoever is told of is available already")
    void isTrueBeforeItIsTold() {
        assumeTrue(tells(), "it never tells");
        assumeComing();
        var seen = new ConcurrentLinkedQueue<Presence>();
        provider.tellWhenAvailable(person -> seen.add(presence(person)));

        come(person());

        assertThat(seen)
                .as("how present they were when it was told; first keep the change, then tell")
                .allMatch(Presence::isAvailable);
    }

    @Test
    @DisplayName("if it tells: it holds no lock meanwhile, so that other threads can ask")
    void holdsNoLockMeanwhile() {
        assumeTrue(tells(), "it never tells");
        assumeComing();
        var answered = new AtomicBoolean(true);
        provider.tellWhenAvailable(person -> answered.set(isAnsweredElsewhere(person)));

        come(person());

        assertThat(answered)
                .as("whether another thread got an answer while the listener was told; the listener routes, "
                        + "and that asks: tell when the lock is given back")
                .isTrue();
    }

    private boolean isAnsweredElsewhere(EmailAddress person) {
        var answered = new CountDownLatch(1);
        var elsewhere = new Thread(() -> {
            presence(person);
            answered.countDown();
        });
        elsewhere.setDaemon(true);
        elsewhere.start();
        try {
            return answered.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Queue<EmailAddress> listener() {
        var told = new ConcurrentLinkedQueue<EmailAddress>();
        provider.tellWhenAvailable(told::add);
        return told;
    }
}
