package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingNotifierTest {
    private static final ConversationId CHAT = new ConversationId(new PersonaId("HR"), "chat");

    private final RecordingNotifier notifier = new RecordingNotifier();

    @ParameterizedTest
    @CsvSource({
        "mia@acme.test, MIA@Acme.test",
        "mia@b\u00fccher.test, mia@xn--bcher-kva.test",
        "mi\u00e1@acme.test, mia\u0301@acme.test"
    })
    @DisplayName("A-30 A-31 what was delivered to an address is found in every way to write it")
    void everyWayToWriteIt(String address, String written) {
        deliverTo(address);

        assertThat(notifier.notificationsTo(written)).hasSize(1);
    }

    @Test
    @DisplayName("A-31 what was delivered to another address is not found: a dotless i is another letter")
    void anotherLetter() {
        deliverTo("mia@acme.test");

        assertThat(notifier.notificationsTo("m\u0131a@acme.test")).isEmpty();
    }

    @Test
    @DisplayName("what is no address is not looked for in vain")
    void noAddress() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> notifier.notificationsTo("mia"))
                .withMessageContaining("\"mia\" is not an e-mail address");
    }

    private void deliverTo(String address) {
        var mia = new Recipient(new Person(EmailAddress.of(address), "Mia"), Target.Kind.OWNER);
        notifier.deliver(Notification.of("key", mia, CHAT).build());
    }
}
