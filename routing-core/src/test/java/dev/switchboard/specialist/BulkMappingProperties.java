package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.BulkMapping.Outcome;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Mapping in bulk is mapping one by one")
class BulkMappingProperties {

    private record Row(int user, int specialist) {
        EmailAddress email() {
            return EmailAddress.of("User" + user + "@d" + user % 5 + ".test");
        }

        EmailAddress specialistEmail() {
            return EmailAddress.of("s" + specialist + "@a.test");
        }
    }

    @Property(tries = 300)
    @Label("merging gives the map that single moves give, but for those who come again")
    void mergingIsMoving(@ForAll("rows") List<Row> first, @ForAll("rows") List<Row> rows) {
        var before = moved(SpecialistMap.empty(), first);

        assertThat(bulk(BulkMapping.merging(before), rows)).isEqualTo(moved(before, rows));
    }

    @Property(tries = 300)
    @Label("replacing gives the map that single moves into a map without users give, users spelled as before")
    void replacingIsMovingIntoNothing(@ForAll("rows") List<Row> first, @ForAll("rows") List<Row> rows) {
        var before = moved(SpecialistMap.empty(), first);
        var nobody = SpecialistMap.empty();
        for (var specialist : before.specialists()) {
            nobody = nobody.withSpecialist(specialist);
        }

        assertThat(bulk(BulkMapping.replacing(before), rows)).isEqualTo(moved(nobody, rows));
    }

    private static SpecialistMap bulk(BulkMapping bulk, List<Row> rows) {
        rows.forEach(row -> bulk.announce(row.email()));
        var seen = new HashSet<EmailAddress>();
        for (var row : rows) {
            int number = bulk.find(row.specialistEmail());
            if (number == BulkMapping.NOBODY) {
                number = bulk.put(Specialist.of(row.specialistEmail().toString(), ""));
            }
            assertThat(bulk.map(row.email(), number) != Outcome.REPEATED).isEqualTo(seen.add(row.email()));
        }
        return bulk.build();
    }

    private static SpecialistMap moved(SpecialistMap before, List<Row> rows) {
        var map = before;
        var seen = new HashSet<EmailAddress>();
        for (var row : rows) {
            if (map.specialist(row.specialistEmail()).isEmpty()) {
                map = map.withSpecialist(Specialist.of(row.specialistEmail().toString(), ""));
            }
            map = seen.add(row.email()) ? map.move(row.email(), row.specialistEmail()) : map;
        }
        return map;
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 8))
                .as(Row::new)
                .list()
                .ofMaxSize(50);
    }
}
