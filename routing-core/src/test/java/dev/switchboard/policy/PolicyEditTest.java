package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.specialist.Specialist;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PolicyEditTest {
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.test");

    private final Policy policy = Policy.of(Persona.named("HR")
            .ownedBy("olga@acme.test", "Olga")
            .reasons(ContactReason.PTO)
            .specialist("mia@acme.test", "Mia", "ann@acme.test"));

    @Test
    @DisplayName("A-16 a specialist is deactivated and activated again, and keeps name and users")
    void specialistsAreDeactivatedAndActivated() {
        var inactive = PolicyEdit.deactivate("HR", "mia@acme.test").applyTo(policy);
        var active = PolicyEdit.activate("HR", "mia@acme.test").applyTo(inactive);

        assertThat(hr(inactive).specialists().requireSpecialist(MIA).active()).isFalse();
        assertThat(hr(inactive).specialists().usersOf(MIA)).hasSize(1);
        assertThat(active).isEqualTo(policy);
    }

    @Test
    @DisplayName("A-16 activating a specialist who is active gives the same policy")
    void activatingTheActiveChangesNothing() {
        var edit = PolicyEdit.activate("HR", "mia@acme.test");

        assertThat(edit.applyTo(policy)).isSameAs(policy);
    }

    @Test
    @DisplayName("I-3 another owner takes the place of the owner, and the rest stays")
    void theOwnerIsReplaced() {
        var replaced = PolicyEdit.replaceOwner("HR", "oleg@acme.test", "Oleg").applyTo(policy);

        assertThat(hr(replaced).owner()).isEqualTo(new Person(EmailAddress.of("oleg@acme.test"), "Oleg"));
        assertThat(hr(replaced).specialists()).isEqualTo(hr(policy).specialists());
        assertThat(hr(replaced).reasons()).isEqualTo(hr(policy).reasons());
    }

    @Test
    @DisplayName("I-3 nobody without an address becomes owner")
    void anOwnerNeedsAnAddress() {
        assertThatThrownBy(() -> PolicyEdit.replaceOwner("HR", "oleg", "Oleg"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("EMAIL_INVALID", "oleg");
    }

    @Test
    @DisplayName("each edit says in the audit what it does")
    void editsSayWhatTheyDo() {
        var edits = Stream.of(
                PolicyEdit.assign("HR", "eve@acme.test", "mia@acme.test"),
                PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"),
                PolicyEdit.unassign("HR", "ann@acme.test"),
                PolicyEdit.addSpecialist("HR", "pia@acme.test", "Pia"),
                PolicyEdit.removeSpecialist("HR", "mia@acme.test"),
                PolicyEdit.activate("HR", "mia@acme.test"),
                PolicyEdit.deactivate("HR", "mia@acme.test"),
                PolicyEdit.replaceOwner("HR", "oleg@acme.test", "Oleg"),
                PolicyEdit.addReason("HR", ContactReason.named("Travel")),
                PolicyEdit.removeReason("HR", "PTO"));

        assertThat(edits.map(PolicyEdit::toString))
                .containsExactly(
                        "HR: assign eve@acme.test to mia@acme.test",
                        "HR: move ann@acme.test to max@acme.test",
                        "HR: unassign ann@acme.test",
                        "HR: add specialist pia@acme.test",
                        "HR: remove specialist mia@acme.test",
                        "HR: activate mia@acme.test",
                        "HR: deactivate mia@acme.test",
                        "HR: replace owner by oleg@acme.test",
                        "HR: add reason Travel",
                        "HR: remove reason PTO");
    }

    @Test
    @DisplayName("specialists and mappings are changed by a function, which gets them as they are, in the words given")
    void specialistsAreChangedByAFunction() {
        var pia = Specialist.of("pia@acme.test", "Pia");
        var edit = PolicyEdit.specialists("HR", "import", map -> map.withNewSpecialist(pia));

        var changed = edit.applyTo(policy);

        assertThat(edit).hasToString("HR: import");
        assertThat(hr(changed).specialists()).isEqualTo(hr(policy).specialists().withNewSpecialist(pia));
    }

    private static Persona hr(Policy policy) {
        return policy.require("HR");
    }
}
