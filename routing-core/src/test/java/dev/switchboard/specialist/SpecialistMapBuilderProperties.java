package dev.switchboard.specialist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

@Label("A builder of a specialist map is a linked map that refuses what is there")
class SpecialistMapBuilderProperties {

    private record Row(boolean moves, int user, int specialist) {}

    @Property(tries = 200)
    @Label(
            "it maps once, moves always, refuses without a change, and can start from a map and go on after it was built")
    void agreesWithALinkedMap(@ForAll("rows") List<Row> rows, @ForAll @IntRange(max = 80) int pause) {
        var builder = SpecialistMap.builder();
        var model = new LinkedHashMap<EmailAddress, EmailAddress>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == pause) {
                builder = builder.build().toBuilder();
            }
            apply(rows.get(i), builder, model);
            assertThat(emailOf(builder.find(user(rows.get(i).user)))).isEqualTo(model.get(user(rows.get(i).user)));
        }

        var built = builder.build();
        builder.put(Specialist.of("late@acme.example", "")).move(user(1_000), EmailAddress.of("late@acme.example"));

        assertThat(content(built)).containsExactlyEntriesOf(model);
        assertThat(built.userCount()).isEqualTo(model.size());
        assertThat(content(builder.build())).hasSize(model.size() + 1);
    }

    private static void apply(Row row, SpecialistMap.Builder builder, Map<EmailAddress, EmailAddress> model) {
        var user = user(row.user);
        var specialist = EmailAddress.of("s" + row.specialist + "@acme.example");
        builder.put(Specialist.of(specialist.toString(), "name " + row.user));
        if (row.moves) {
            builder.move(user, specialist);
            model.put(user, specialist);
        } else if (model.containsKey(user)) {
            assertThatThrownBy(() -> builder.map(user, specialist))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContainingAll("ALREADY_MAPPED", model.get(user).toString());
        } else {
            builder.map(user, specialist);
            model.put(user, specialist);
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 40))
                .as(Row::new)
                .list()
                .ofMaxSize(80);
    }

    private static Map<EmailAddress, EmailAddress> content(SpecialistMap map) {
        var content = new LinkedHashMap<EmailAddress, EmailAddress>();
        var users = new ArrayList<EmailAddress>();
        map.forEach((user, specialist) -> {
            users.add(user);
            content.put(user, specialist.email());
        });
        assertThat(users).doesNotHaveDuplicates();
        return content;
    }

    private static @Nullable EmailAddress emailOf(@Nullable Specialist specialist) {
        return specialist == null ? null : specialist.email();
    }

    private static EmailAddress user(int number) {
        return EmailAddress.of("user" + number + "@d" + number % 7 + ".example");
    }
}
