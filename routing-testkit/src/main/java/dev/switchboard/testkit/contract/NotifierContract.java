package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.Notifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Notifier} promises. Extend it and supply the notifier, and what arrived of what it was given. Let
 * {@link #farSide} make the far side refuse if a test can; the checks on refusals are skipped otherwise.
 *
 * <p>Keys begin with "contract" and are new in each test, so that the far side may keep what earlier ones left.
 */
public abstract class NotifierContract extends DeliveryContract {
    private static final int MANY = 50;

    private Notifier notifier;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected NotifierContract() {}

    /**
     * The notifier, as a switchboard would be given it. Asked for once before each test, and before the {@code @BeforeEach} methods of the
     * subclass: what it needs is best begun in a field.
     */
    protected abstract Notifier notifier();

    /**
     * The {@linkplain Notification#key keys} of what arrived, whole, once for each time it did. If the far side goes by a digest of the
     * key, let what it gets say the key too. For a notifier that hands over and returns, wait here until everything it was given is
     * through.
     */
    protected abstract List<String> receivedKeys();

    /** To whom the samples are addressed. Default: Mia, a specialist of {@code acme.test}. */
    protected EmailAddress recipient() {
        return EmailAddress.of("mia@acme.test");
    }

    @BeforeEach
    void begin() {
        notifier = notifier();
    }

    @Override
    final List<String> allArrived() {
        return receivedKeys();
    }

    @Override
    final void deliver(String key, String text) {
        notifier.deliver(full(key).question(text, List.of(), Channel.CHAT).build());
    }

    private void assertArrives(String name, Notification.Builder notification, String advice) {
        succeed(() -> notifier.deliver(notification.build()), name, advice);
        assertThat(arrived())
                .as("the keys that arrived of %s; %s", name, advice)
                .contains(key(name));
    }

    @Test
    @DisplayName("a notification of which nothing is known but the question arrives")
    void sparseOnesArrive() {
        assertArrives(
                "a notification without reasons, escalation, tags, or a known asker",
                sparse(key("a notification without reasons, escalation, tags, or a known asker"), Target.Kind.OWNER),
                "what may be empty is empty at times: reasons(), cause(), escalation(), asker().emails()");
    }

    @Test
    @DisplayName("a notification without reply token and join token arrives")
    void onesWithoutTokensArrive() {
        assertArrives(
                "a notification without tokens",
                Samples.aboutEscalation(sparse(key("a notification without tokens"), Target.Kind.OWNER)),
                "leave out the way to answer; the person is told all the same");
    }

    @Test
    @DisplayName("a notification with everything, and much of it, arrives")
    void fullOnesArrive() {
        var reasons = IntStream.range(0, MANY)
                .mapToObj(i -> ReasonMatch.of("reason " + i, 1))
                .toList();
        var id = new EscalationId(Samples.messageId("HR", "m"));

        assertArrives(
                "a notification with many reasons, files, tags and earlier messages",
                full(key("a notification with many reasons, files, tags and earlier messages"))
                        .escalation(id, HandoffCause.SENSITIVE, reasons)
                        .question("why?", Samples.files(MANY), Channel.EMAIL)
                        .tags(Samples.tags(MANY))
                        .earlier(Samples.sayings(MANY)),
                "list the first ones if there is no room for all");
    }

    @Test
    @DisplayName("people in every role are told, with and without a name, whatever caused it")
    void everyRoleIsTold() {
        for (var role : Target.Kind.values()) {
            for (var cause : HandoffCause.values()) {
                var name = role + " because of " + cause;
                var id = new EscalationId(Samples.messageId("HR", name));
                assertArrives(
                        name,
                        sparse(key(name), role).escalation(id, cause, List.of()),
                        "a recipient is told in whatever role; the choice was made already");
            }
        }
    }

    @Test
    @DisplayName("people are told about askers with any name")
    void anyNameIsWritten() {
        for (var hard : HardText.all()) {
            var name = "a name that is " + hard;
            assertArrives(
                    name,
                    full(key(name)).asker(Asker.withEmail("ann@acme.test").named(hard.text())),
                    "askers call themselves what they like: encode it, or go by subject(), which is fit for a mail");
        }
    }

    private Notification.Builder full(String key) {
        return Samples.aboutEscalation(sparse(key, Target.Kind.SPECIALIST))
                .asker(Asker.withEmail("ann@acme.test").named("Ann"))
                .tokens(Samples.TOKENS);
    }

    private Notification.Builder sparse(String key, Target.Kind role) {
        return Notification.of(key, new Recipient(new Person(recipient(), ""), role), Samples.conversationId("c"))
                .question("Can I take Friday off?", List.of(), Channel.CHAT);
    }
}
