package dev.switchboard.testkit;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Channel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assertions about contacts and histories")
class DirectoryAssertTest {
    private static final String ANNS_NUMBER = "whatsapp:+41791234567";
    private static final String ZOES_NUMBER = "whatsapp:+41797654321";

    private final Organisation acme = Organisation.sample()
            .contact("Ann", "ann@acme.test", ANNS_NUMBER)
            .contact("Zoe", "zoe@mail.test", "zoe@work.test")
            .start();

    @Test
    void whatIsSoOfAContactPasses() {
        acme.ask(ZOES_NUMBER, "Hello?");

        assertThat(acme.contact("zoe@work.test"))
                .isNamed("Zoe")
                .hasEmails("zoe@mail.test", "zoe@work.test")
                .has(IdentifierKind.WHATSAPP)
                .isConfirmed()
                .isIn(ContactState.ACTIVE);
        assertThat(acme.contact(ZOES_NUMBER)).isNamed("").isProvisional().has(IdentifierKind.WHATSAPP, "+41797654321");
    }

    @Test
    void absorbedContactsAreKnown() {
        var ann = acme.contact("ann@acme.test").id();
        var zoe = acme.contact("zoe@mail.test").id();

        acme.switchboard().directory().merge(ann, List.of(zoe), MergeChoices.survivors(), Organisation.admin());

        assertThat(acme.contact("ann@acme.test")).absorbed(zoe);
        Failing.says(() -> assertThat(acme.contact("ann@acme.test")).absorbed(ann), "but there is only 2");
    }

    @Test
    void failuresShowTheCard() {
        var zoe = acme.contact("zoe@mail.test");

        Failing.says(
                () -> assertThat(zoe).isNamed("Zoë"),
                "expected the name Zoë but got Zoe",
                "contact 2, ACTIVE\n  name: Zoe\n  email: zoe@mail.test (OPERATOR)");
        Failing.says(() -> assertThat(zoe).hasEmails("zoe@mail.test"), "too many: zoe@work.test");
        Failing.says(() -> assertThat(zoe).isProvisional(), "but it is not");
        Failing.says(() -> assertThat(zoe).isIn(ContactState.DELETED), "expected the state DELETED but got ACTIVE");
        acme.ask(ZOES_NUMBER, "Hello?");
        Failing.says(() -> assertThat(acme.contact(ZOES_NUMBER)).isConfirmed(), "it is provisional");
    }

    @Test
    void whatHappenedPasses() {
        acme.chat(ANNS_NUMBER).by(Channel.WHATSAPP).write("PTO please");
        acme.reply("mia@acme.test", "Granted.");

        assertThat(acme.history("ann@acme.test"))
                .hasInteractions(Channel.WHATSAPP)
                .tells("changed CREATED", "changed NAMED name")
                .tells(
                        "began by whatsapp",
                        "decided ESCALATED_SPECIALIST mia@acme.test",
                        "tagged sys_human_help",
                        "mia@acme.test was notified",
                        "answered by mia@acme.test");
        assertThat(acme.history("zoe@mail.test"))
                .hasInteractions()
                .tellsExactly(
                        "changed CREATED",
                        "changed NAMED name",
                        "changed VALUE_ADDED email",
                        "changed VALUE_ADDED email");
    }

    @Test
    void failuresShowTheHistory() {
        acme.chat(ANNS_NUMBER).by(Channel.WHATSAPP).write("PTO please");

        Failing.says(
                () -> assertThat(acme.history("ann@acme.test")).tells("began by whatsap"),
                "without \"began by whatsap\"; did you mean \"began by whatsapp\"?",
                "2026-01-05T09:00:00Z  decided ESCALATED_SPECIALIST mia@acme.test");
        Failing.says(() -> assertThat(acme.history("ann@acme.test")).tellsExactly("began by whatsapp"), "too many: ");
        Failing.says(
                () -> assertThat(acme.history("ann@acme.test")).hasInteractions(Channel.EMAIL),
                "missing: email\ntoo many: whatsapp");
    }
}
