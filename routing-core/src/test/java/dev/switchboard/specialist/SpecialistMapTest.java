package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistMapTest {
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.test");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.test");
    private static final EmailAddress ANN = EmailAddress.of("ann@acme.test");
    private static final EmailAddress BOB = EmailAddress.of("bob@acme.test");

    private final SpecialistMap map = SpecialistMap.builder()
            .add(Specialist.of("mia@acme.test", "Mia"))
            .add(Specialist.of("max@acme.test", ""))
            .map(ANN, MIA)
            .map(BOB, MIA)
            .build();

    @Test
    @DisplayName("T-MP-20 a mapped user is not mapped again, and the message names the present specialist")
    void assigningAMappedUserIsRefused() {
        refused(() -> map.assign(ANN, MAX), "ALREADY_MAPPED", "ann@acme.test", "mia@acme.test", "Mia");
        refused(() -> builder().map(ANN, MAX), "ALREADY_MAPPED", "ann@acme.test", "mia@acme.test");

        assertThat(map.specialistOf(ANN))
                .hasValueSatisfying(it -> assertThat(it.email()).isEqualTo(MIA));
    }

    @Test
    @DisplayName("T-MP-20 a moved user belongs to the new specialist and is no longer listed by the old one")
    void movingIsExplicit() {
        var moved = map.move(ANN, MAX);

        assertThat(moved.usersOf(MAX)).containsExactly(ANN);
        assertThat(moved.usersOf(MIA)).containsExactly(BOB);
        assertThat(map.usersOf(MIA)).containsExactlyInAnyOrder(ANN, BOB);
    }

    @Test
    @DisplayName("T-MP-21 ten thousand users of one specialist, and one of them removed")
    void oneSpecialistServesMany() {
        var builder = SpecialistMap.builder().add(Specialist.of("mia@acme.test", "Mia"));
        IntStream.range(0, 10_000).forEach(i -> builder.map(user(i), MIA));

        var fewer = builder.build().unassign(user(4_711));

        assertThat(fewer.userCount()).isEqualTo(9_999);
        assertThat(fewer.usersOf(MIA)).hasSize(9_999).doesNotContain(user(4_711));
        assertThat(fewer.find(user(4_711))).isNull();
        assertThat(fewer.find(user(4_712))).isNotNull();
    }

    @Test
    @DisplayName("assigning to the specialist a user has already changes nothing")
    void assigningAgainIsTheSameMap() {
        assertThat(map.assign(ANN, MIA)).isSameAs(map);
    }

    @Test
    @DisplayName("a specialist who is not there is named, with the one probably meant")
    void unknownSpecialistsAreSuggested() {
        var typo = EmailAddress.of("mai@acme.test");

        refused(
                () -> map.assign(EmailAddress.of("eve@acme.test"), typo),
                "UNKNOWN_SPECIALIST",
                "mai@",
                "mia@acme.test");
        refused(() -> map.move(ANN, typo), "UNKNOWN_SPECIALIST", "mai@acme.test");
        refused(() -> map.requireSpecialist(typo), "UNKNOWN_SPECIALIST", "mai@acme.test");
        refused(() -> map.withoutSpecialist(typo), "UNKNOWN_SPECIALIST", "mai@acme.test");
    }

    @Test
    @DisplayName("only a mapped user can be unassigned")
    void unassigningNobodyIsRefused() {
        refused(() -> map.unassign(EmailAddress.of("eve@acme.test")), "NOT_MAPPED", "eve@acme.test");
    }

    @Test
    @DisplayName("each specialist is added once, and replaced on purpose")
    void specialistsAreUnique() {
        var renamed = Specialist.of("MIA@acme.test", "Mia Maria");

        refused(() -> map.withNewSpecialist(renamed), "DUPLICATE_SPECIALIST", "mia@acme.test");
        refused(() -> builder().add(renamed), "DUPLICATE_SPECIALIST", "mia@acme.test");
        assertThat(map.withSpecialist(renamed).specialistOf(ANN))
                .hasValueSatisfying(it -> assertThat(it.name()).isEqualTo("Mia Maria"));
    }

    @Test
    @DisplayName("A-20 removing a specialist removes the mappings to it; adding it again does not bring them back")
    void removingASpecialistUnmapsItsUsers() {
        var without = map.withoutSpecialist(MIA);
        var again = without.withSpecialist(Specialist.of("mia@acme.test", "Mia"));

        assertThat(without.find(ANN)).isNull();
        assertThat(without.userCount()).isZero();
        assertThat(without.specialists()).extracting(Specialist::email).containsExactly(MAX);
        assertThat(again.find(ANN)).isNull();
        assertThat(again.usersOf(MIA)).isEmpty();
    }

    @Test
    @DisplayName("a map has all specialists of another by their addresses, whoever is mapped to them, renamed or added")
    void hasAllSpecialistsOfAnother() {
        var renamed =
                map.withSpecialist(Specialist.of("MIA@acme.test", "Mia Maria").withActive(false));
        var more = map.withNewSpecialist(Specialist.of("pia@acme.test", "Pia"));

        assertThat(map.unassign(ANN).hasAllSpecialistsOf(map)).isTrue();
        assertThat(renamed.hasAllSpecialistsOf(map)).isTrue();
        assertThat(more.hasAllSpecialistsOf(map)).isTrue();
        assertThat(map.hasAllSpecialistsOf(more)).isFalse();
        assertThat(map.withoutSpecialist(MIA).hasAllSpecialistsOf(map)).isFalse();
        assertThat(map.hasAllSpecialistsOf(SpecialistMap.empty())).isTrue();
    }

    @Test
    @DisplayName("addresses are found however they are spelt, and given back as first written")
    void addressesAreComparedByTheirKeys() {
        var spelt = SpecialistMap.builder()
                .add(Specialist.of("mia@acme.test", "Mia"))
                .map(EmailAddress.of("Ann@Bücher.Test"), MIA)
                .build();

        assertThat(spelt.find(EmailAddress.of("ANN@xn--bcher-kva.test"))).isNotNull();
        assertThat(spelt.usersOf(MIA)).extracting(EmailAddress::toString).containsExactly("Ann@Bücher.Test");
    }

    @Test
    @DisplayName("two maps are equal if they hold the same, whatever the order and the way they were made")
    void equalityIsByContent() {
        var otherOrder = SpecialistMap.builder()
                .add(Specialist.of("max@acme.test", ""))
                .add(Specialist.of("mia@acme.test", "Mia"))
                .map(BOB, MIA)
                .map(ANN, MIA)
                .build();
        var edited = map.move(ANN, MAX).move(ANN, MIA);

        assertThat(otherOrder).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(edited).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(map.move(ANN, MAX)).isNotEqualTo(map);
        assertThat(map.withSpecialist(Specialist.of("mia@acme.test", "Mia").withActive(false)))
                .isNotEqualTo(map);
    }

    @Test
    @DisplayName("an empty map knows nobody")
    void emptyKnowsNobody() {
        assertThat(SpecialistMap.empty().isEmpty()).isTrue();
        assertThat(map.isEmpty()).isFalse();
        assertThat(SpecialistMap.empty().find(ANN)).isNull();
        assertThat(SpecialistMap.empty()).isEqualTo(SpecialistMap.builder().build());
    }

    @Test
    @DisplayName("every mapping is told once")
    void forEachTellsEveryMapping() {
        List<String> told = new ArrayList<>();

        map.move(BOB, MAX).forEach((user, specialist) -> told.add(user + " " + specialist.displayName()));

        assertThat(told).containsExactlyInAnyOrder("ann@acme.test Mia", "bob@acme.test max@acme.test");
    }

    @Test
    @DisplayName("a builder tells what it has so far, one call after the other")
    void aBuilderTellsWhatItHas() {
        var builder = builder().move(ANN, MAX).move(BOB, MAX);

        assertThat(builder.specialist(MAX)).contains(Specialist.of("max@acme.test", ""));
        assertThat(builder.specialist(ANN)).isEmpty();
        assertThat(builder.build().usersOf(MAX)).containsExactly(ANN, BOB);
    }

    @Test
    @DisplayName("maps with different content rarely have one hash")
    void hashesDiffer() {
        assertThat(map.hashCode())
                .isNotEqualTo(map.move(ANN, MAX).hashCode())
                .isNotEqualTo(map.unassign(BOB)
                        .assign(EmailAddress.of("eve@acme.test"), MIA)
                        .hashCode());
    }

    private SpecialistMap.Builder builder() {
        return map.toBuilder();
    }

    private static EmailAddress user(int number) {
        return EmailAddress.of("user" + number + "@acme.test");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable edit, String code, String... named) {
        return assertThatThrownBy(edit)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(code)
                .hasMessageContainingAll(named);
    }
}
