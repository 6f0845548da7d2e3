package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.BulkMapping.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MP-28 users are mapped in bulk, in two rounds")
class BulkMappingTest {
    private static final EmailAddress ANN = EmailAddress.of("ann@acme.test");
    private static final EmailAddress BOB = EmailAddress.of("bob@acme.test");
    private static final Specialist MIA = Specialist.of("mia@acme.test", "Mia");
    private static final Specialist MAX = Specialist.of("max@acme.test", "");
    private static final SpecialistMap BEFORE = SpecialistMap.builder()
            .add(MIA)
            .add(MAX)
            .map(ANN, MIA.email())
            .map(BOB, MIA.email())
            .build();

    private static EmailAddress user(int number) {
        return EmailAddress.of("u" + number + "@acme.test");
    }

    @Test
    @DisplayName("merging says of each user what became of them, and keeps those who do not come")
    void merges() {
        var bulk = BulkMapping.merging(BEFORE);
        int max = bulk.find(MAX.email());
        var users = List.of(user(1), EmailAddress.of("ANN@acme.test"), user(1));
        users.forEach(bulk::announce);

        assertThat(users.stream().map(user -> bulk.map(user, max)))
                .containsExactly(Outcome.ADDED, Outcome.MOVED, Outcome.REPEATED);
        assertThat(bulk.earlier()).isEqualTo(max);
        assertThat(bulk.removed()).isZero();
        assertThat(bulk.build()).isEqualTo(BEFORE.move(ANN, MAX.email()).assign(user(1), MAX.email()));
        assertThat(BEFORE.find(ANN)).isEqualTo(MIA);
    }

    @Test
    @DisplayName("A-27 A-30 replacing keeps specialists and first spellings, and counts who is gone")
    void replaces() {
        var bulk = BulkMapping.replacing(BEFORE);
        int mia = bulk.find(MIA.email());
        bulk.announce(EmailAddress.of("ANN@acme.test"));

        assertThat(bulk.map(EmailAddress.of("ANN@acme.test"), mia)).isEqualTo(Outcome.UNCHANGED);
        assertThat(bulk.earlier()).isEqualTo(mia);
        assertThat(bulk.removed()).isOne();
        assertThat(bulk.build()).isEqualTo(BEFORE.unassign(BOB));
    }

    @Test
    @DisplayName("specialists get numbers; one who is put again keeps number and place")
    void specialists() {
        var bulk = BulkMapping.replacing(BEFORE);

        assertThat(bulk.find(user(1))).isEqualTo(BulkMapping.NOBODY);
        assertThat(bulk.put(Specialist.of("new@acme.test", "N"))).isEqualTo(2);
        assertThat(bulk.put(Specialist.of("MIA@acme.test", "Maria"))).isZero();
        assertThat(bulk.put(Specialist.of("max@acme.test", "Max"))).isOne();
        assertThat(bulk.specialistCount()).isEqualTo(3);
        assertThat(bulk.specialist(0).name()).isEqualTo("Maria");
        assertThat(bulk.build().specialists()).extracting(Specialist::name).containsExactly("Maria", "Max", "N");
    }

    @Test
    @DisplayName("a map with edits is a beginning like any other")
    void editedMap() {
        var edited =
                BEFORE.unassign(ANN).withoutSpecialist(MAX.email()).withSpecialist(Specialist.of("z@acme.test", "Z"));
        edited = edited.assign(user(7), EmailAddress.of("z@acme.test"));
        var bulk = BulkMapping.merging(edited);
        int zed = bulk.find(EmailAddress.of("z@acme.test"));
        bulk.announce(BOB);
        bulk.announce(ANN);

        assertThat(bulk.map(BOB, zed)).isEqualTo(Outcome.MOVED);
        assertThat(bulk.specialist(bulk.earlier())).isEqualTo(MIA);
        assertThat(bulk.map(ANN, zed)).isEqualTo(Outcome.ADDED);
        assertThat(bulk.build())
                .isEqualTo(
                        edited.move(BOB, EmailAddress.of("z@acme.test")).assign(ANN, EmailAddress.of("z@acme.test")));
    }

    @Test
    @DisplayName("a map that is built does not change any more")
    void built() {
        var bulk = BulkMapping.merging(BEFORE);
        bulk.announce(ANN);
        bulk.map(ANN, bulk.find(MIA.email()));
        var map = bulk.build();

        assertThatThrownBy(() -> bulk.map(ANN, bulk.find(MAX.email())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begin another");
        assertThat(map).isEqualTo(BEFORE);
    }

    @Test
    @DisplayName("many users with many domains, spellings and letters fill exactly the room that was counted")
    void manyUsers() {
        var users = IntStream.range(0, 20_000)
                .mapToObj(i -> EmailAddress.of(
                        (i % 3 == 0 ? "Ü" : "u") + i + "@" + (i % 5 == 0 ? "D" : "d") + i % 900 + ".test"))
                .toList();
        var bulk = BulkMapping.replacing(SpecialistMap.empty());
        int mia = bulk.put(MIA);
        users.forEach(bulk::announce);
        users.forEach(user -> bulk.map(user, mia));
        var expected = SpecialistMap.builder().add(MIA);
        users.forEach(user -> expected.map(user, MIA.email()));

        assertThat(bulk.build()).isEqualTo(expected.build());
        assertThat(bulk.build().usersOf(MIA.email())).hasToString(users.toString());
    }

    @Test
    @DisplayName("I-1 what differs between the rounds is noticed, however it differs")
    void differentRounds() {
        for (var second : List.of(
                List.of(user(1)),
                List.of(user(2), user(1)),
                List.of(user(1), user(3)),
                List.of(user(1), user(2), user(2)),
                List.<EmailAddress>of())) {
            var bulk = BulkMapping.merging(BEFORE);
            bulk.announce(user(1));
            bulk.announce(user(2));
            second.forEach(user -> bulk.map(user, 0));

            assertThat(bulk.isComplete()).isFalse();
            assertThatThrownBy(bulk::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("same order");
            assertThatThrownBy(() -> bulk.announce(user(4))).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName("a number that no specialist has is refused")
    void unknownNumbers() {
        for (int number : new int[] {BulkMapping.NOBODY, 2}) {
            var bulk = BulkMapping.merging(BEFORE);
            bulk.announce(user(1));
            bulk.map(user(1), number);

            assertThatThrownBy(bulk::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("numbers that no specialist has");
        }
    }

    @Test
    @DisplayName("users whose addresses have one hash are told apart from those who come again")
    void collidingUsers() {
        var bulk = BulkMapping.merging(BEFORE);
        for (int i = 0; i < 50; i++) {
            bulk.announce(SpecialistMapScaleTest.colliding(i % 40));
        }

        for (int i = 0; i < 50; i++) {
            assertThat(bulk.map(SpecialistMapScaleTest.colliding(i % 40), i % 2))
                    .isEqualTo(i < 40 ? Outcome.ADDED : Outcome.REPEATED);
        }
        assertThat(bulk.build().userCount()).isEqualTo(42);
    }

    @Test
    @DisplayName("users of any spelling, letters and domain are counted with the bytes they will take")
    void roomIsCountedExactly() {
        var domains = new byte[1][0];
        var tally = new EntryTally(domains);
        var writer = new EntryWriter(domains, 0);

        Stream.concat(
                        Stream.of("Ann@Acme.test", "ömer@acme.test", "ࠀ日本@bücher.test", "Ж😀@acme.test"),
                        IntStream.range(0, 4_000).mapToObj(i -> "u" + i + "@d" + i % 500 + ".test"))
                .map(EmailAddress::of)
                .forEach(user -> {
                    tally.append(user);
                    writer.append(user, 0);
                    assertThat(tally.bytes()).as(user.toString()).isEqualTo(writer.end());
                });
    }
}
