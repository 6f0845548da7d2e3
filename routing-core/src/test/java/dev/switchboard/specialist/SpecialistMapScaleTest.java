package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistMapScaleTest {
    static final int MOST_COLLIDING = 40;

    private static final List<EmailAddress> COLLIDING = findColliding();
    private static final EmailAddress MIA = EmailAddress.of("mia@acme.example");
    private static final EmailAddress MAX = EmailAddress.of("max@acme.example");

    @Test
    @DisplayName("T-MP-21 I-1 ten thousand users assigned one by one, across many tables, and one of them removed")
    void oneByOne() {
        var map = SpecialistMap.empty().withSpecialist(Specialist.of("mia@acme.example", "Mia"));
        for (int i = 0; i < 10_000; i++) {
            map = map.assign(numbered(i), MIA);
        }

        var fewer = map.unassign(numbered(4_711));

        assertThat(fewer.userCount()).isEqualTo(9_999);
        assertThat(fewer.specialistOf(numbered(4_711))).isEmpty();
        assertThat(fewer.usersOf(MIA)).hasSize(9_999).startsWith(numbered(0)).endsWith(numbered(9_999));
        assertThat(map.find(numbered(4_711))).isNotNull();
    }

    @Test
    @DisplayName("a map of many users has each of them and nobody else, before and after an edit makes a new table")
    void growsAndFolds() {
        var map = mapOf(5_000, SpecialistMapScaleTest::numbered);
        var edited = map;
        for (int i = 0; i < 600; i++) {
            edited = edited.move(numbered(i), MAX);
        }

        assertHasExactly(map, 5_000, SpecialistMapScaleTest::numbered);
        assertHasExactly(edited, 5_000, SpecialistMapScaleTest::numbered);
        assertThat(edited.usersOf(MAX)).hasSize(600);
        assertThat(map.usersOf(MAX)).isEmpty();
    }

    @Test
    @DisplayName("users whose addresses have one hash are told apart, in the table and among the edits")
    void hashesMayCollide() {
        assertThat(colliding(0)).isNotEqualTo(colliding(1)).hasSameHashCodeAs(colliding(1));
        var tabled = mapOf(MOST_COLLIDING, SpecialistMapScaleTest::colliding);
        var edited = SpecialistMap.empty(1_000)
                .withSpecialist(Specialist.of("mia@acme.example", ""))
                .withSpecialist(Specialist.of("max@acme.example", ""));
        for (int i = 0; i < MOST_COLLIDING; i++) {
            edited = edited.assign(colliding(i), MIA);
        }

        assertHasExactly(tabled, MOST_COLLIDING, SpecialistMapScaleTest::colliding);
        assertHasExactly(edited, MOST_COLLIDING, SpecialistMapScaleTest::colliding);
        for (int i = 0; i < MOST_COLLIDING; i += 2) {
            edited = edited.unassign(colliding(i)).move(colliding(i + 1), MAX);
        }
        assertThat(edited.find(colliding(4))).isNull();
        assertThat(edited.usersOf(MAX)).hasSize(MOST_COLLIDING / 2);
        assertThat(edited.usersOf(MIA)).isEmpty();
    }

    @Test
    @DisplayName("users of one domain, of many domains and of a domain each are found")
    void domainsMayBeSharedOrNot() {
        assertHasExactly(mapOf(2_000, i -> at("ann" + i, "acme.example")), 2_000, i -> at("ann" + i, "acme.example"));
        assertHasExactly(
                mapOf(3_000, i -> at("ann", "d" + i + ".example")), 3_000, i -> at("ann", "d" + i + ".example"));
        var known = mapOf(3_000, i -> at("ann", "d" + i + ".example"));
        assertThat(known.find(at("ann", "d3000.example"))).isNull();
        assertThat(known.find(at("an", "d1.example"))).isNull();
    }

    @Test
    @DisplayName(
            "A-31 addresses beyond ASCII, and as long as they may be, are kept as written and found by any spelling")
    void addressesBeyondAscii() {
        var written = List.of(
                "Ömer@Acme.Example",
                "анна@пример.example",
                "日本@bücher.example",
                "😀@acme.example",
                "Ann@STRASSE.example",
                "ann@straße.example",
                "x".repeat(64) + "@" + "d".repeat(60) + "." + "e".repeat(60) + "." + "f".repeat(60) + ".ab",
                "ж".repeat(64) + "@" + "ж".repeat(60) + ".example");
        var map = mapOf(written.size(), i -> EmailAddress.of(written.get(i)));

        var told = new ArrayList<String>();
        map.forEach((user, specialist) -> told.add(user.toString()));

        assertThat(told).isEqualTo(written);
        assertThat(map.find(EmailAddress.of("öMER@acme.EXAMPLE"))).isNotNull();
        assertThat(map.find(EmailAddress.of("日本@xn--bcher-kva.example"))).isNotNull();
        assertThat(map.find(EmailAddress.of("ömer@acme.examplé"))).isNull();
    }

    @Test
    @DisplayName("specialists are found, kept in the order added, replaced and removed in any number")
    void manySpecialists() {
        var map = SpecialistMap.empty();
        for (int i = 0; i < 3_000; i++) {
            map = map.withSpecialist(Specialist.of("s" + i + "@acme.example", "S" + i));
        }
        for (int i = 0; i < 3_000; i += 3) {
            map = map.withoutSpecialist(EmailAddress.of("s" + i + "@acme.example"));
        }
        map = map.withSpecialist(Specialist.of("s1@acme.example", "new name"))
                .withSpecialist(Specialist.of("s0@acme.example", "again"));

        assertThat(map.specialists()).hasSize(2_001);
        assertThat(map.specialists().get(0).name()).isEqualTo("new name");
        assertThat(map.specialists().get(2_000).name()).isEqualTo("again");
        assertThat(map.specialist(EmailAddress.of("s3@acme.example"))).isEmpty();
        assertThat(map.specialist(EmailAddress.of("s2999@acme.example"))).isPresent();
    }

    private static SpecialistMap mapOf(int size, IntFunction<EmailAddress> user) {
        var builder = SpecialistMap.builder()
                .add(Specialist.of("mia@acme.example", "Mia"))
                .add(Specialist.of("max@acme.example", "Max"));
        IntStream.range(0, size).forEach(i -> builder.map(user.apply(i), MIA));
        return builder.build();
    }

    private static void assertHasExactly(SpecialistMap map, int size, IntFunction<EmailAddress> user) {
        var told = new ArrayList<EmailAddress>();
        map.forEach((each, specialist) -> told.add(each));

        assertThat(map.userCount()).isEqualTo(size);
        assertThat(told).isEqualTo(IntStream.range(0, size).mapToObj(user).toList());
        assertThat(told).allMatch(each -> map.find(each) != null);
        assertThat(map.find(at("nobody", "acme.example"))).isNull();
    }

    private static EmailAddress numbered(int number) {
        return at("user" + number, "acme.example");
    }

    private static EmailAddress at(String local, String domain) {
        return EmailAddress.of(local + "@" + domain);
    }

    /** An address; that of an even number and the next one have one hash. */
    static EmailAddress colliding(int number) {
        return COLLIDING.get(number);
    }

    private static List<EmailAddress> findColliding() {
        var byHash = new HashMap<Integer, EmailAddress>();
        var found = new ArrayList<EmailAddress>();
        for (int i = 0; found.size() < MOST_COLLIDING; i++) {
            var address = numbered(i);
            var earlier = byHash.put(address.hashCode(), address);
            if (earlier != null) {
                found.addAll(List.of(earlier, address));
            }
        }
        return found;
    }
}
