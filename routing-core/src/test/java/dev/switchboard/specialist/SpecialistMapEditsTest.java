package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Edits are laid over a table until they are many")
class SpecialistMapEditsTest {
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.example");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.example");

    @Test
    @DisplayName("users added, moved and removed and specialists added and removed count once each, not those replaced")
    void editsAreCounted() {
        var map = mapOf(10);
        var users = map.move(user(0), MAX).move(user(0), MIA).unassign(user(1)).assign(user(10), MIA);
        var renamed = users.withSpecialist(Specialist.of("mia@acme.example", "Mia Maria"));
        var added = renamed.withNewSpecialist(Specialist.of("pia@acme.example", "Pia"));
        var removed = added.withoutSpecialist(MAX);

        assertThat(map.editCount()).isZero();
        assertThat(users.editCount()).isEqualTo(3);
        assertThat(renamed.editCount()).isEqualTo(3);
        assertThat(added.editCount()).isEqualTo(4);
        assertThat(removed.editCount()).isEqualTo(5);
        assertThat(users.unassign(user(10)).editCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("a small map bears 256 edits")
    void aSmallMapBears256() {
        var edited = moved(mapOf(1_000), 256);

        var folded = edited.move(user(256), MAX);

        assertThat(edited.editCount()).isEqualTo(256);
        assertThat(folded.editCount()).isZero();
        assertThat(folded.usersOf(MAX)).hasSize(257);
    }

    @Test
    @DisplayName("a large map bears one edit for 32 users and specialists")
    void aLargeMapBearsAShare() {
        var edited = moved(mapOf(300 * 32 - 2), 300);

        var folded = edited.move(user(300), MAX);

        assertThat(edited.editCount()).isEqualTo(300);
        assertThat(folded.editCount()).isZero();
        assertThat(folded.usersOf(MAX)).hasSize(301);
    }

    @Test
    @DisplayName("a builder that begins with an edited map begins with the edits too")
    void aBuilderHasTheEdits() {
        var userAndSpecialist = mapOf(10).move(user(3), MAX).withNewSpecialist(Specialist.of("pia@acme.example", ""));

        var built = userAndSpecialist.toBuilder().build();

        assertThat(built).isEqualTo(userAndSpecialist).hasToString("SpecialistMap[3 specialists, 10 users]");
        assertThat(built.editCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_022, 1_023, 1_024, 1_025, 2_048})
    @DisplayName("specialists of any number are kept, and one more")
    void specialistsOfAnyNumber(int number) {
        var builder = SpecialistMap.builder();
        IntStream.range(0, number).forEach(i -> builder.add(Specialist.of("s" + i + "@acme.example", "")));

        var more = builder.build().withNewSpecialist(Specialist.of("mia@acme.example", "Mia"));

        assertThat(more.specialists()).hasSize(number + 1);
        assertThat(more.specialists().get(number).email()).isEqualTo(MIA);
        assertThat(more.requireSpecialist(EmailAddress.of("s" + (number - 1) + "@acme.example")))
                .isEqualTo(more.specialists().get(number - 1));
    }

    private static SpecialistMap moved(SpecialistMap map, int users) {
        var moved = map;
        for (int i = 0; i < users; i++) {
            moved = moved.move(user(i), MAX);
        }
        return moved;
    }

    private static SpecialistMap mapOf(int users) {
        var builder = SpecialistMap.builder()
                .add(Specialist.of("mia@acme.example", "Mia"))
                .add(Specialist.of("max@acme.example", "Max"));
        IntStream.range(0, users).forEach(i -> builder.map(user(i), MIA));
        return builder.build();
    }

    private static EmailAddress user(int number) {
        return EmailAddress.of("user" + number + "@acme.example");
    }
}
