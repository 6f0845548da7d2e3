package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.reason.ContactReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConfigurationProperties {
    private static final List<String> USERS =
            List.of("ann@acme.test", "bob@acme.test", "cid@acme.test", "mia@acme.test");
    private static final List<String> SPECIALISTS = List.of("mia@acme.test", "max@acme.test", "pia@acme.test");

    /** What an edit may be. */
    enum Kind {
        ASSIGN,
        MOVE,
        UNASSIGN,
        ADD,
        REMOVE,
        DEACTIVATE
    }

    /** A generated edit of the map. */
    record Edit(Kind kind, String user, String specialist) {}

    @Property(tries = 300, seed = "1", edgeCases = EdgeCasesMode.NONE)
    @Label("I-1 after any edits each user has at most one specialist, and both directions of the map agree")
    void eachUserHasAtMostOneSpecialist(@ForAll("edits") List<Edit> edits) {
        var policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.test"));
        var expected = new Model();

        for (var edit : edits) {
            policy = attempt(policy, () -> toEdit(edit));
            expected.apply(edit);
            assertThat(mapOf(policy)).isEqualTo(expected.mapping);
            assertThat(mapByUser(policy)).isEqualTo(expected.mapping);
            assertThat(policy.require("HR").specialists().userCount()).isEqualTo(expected.mapping.size());
        }
    }

    @Property(tries = 300, seed = "2", edgeCases = EdgeCasesMode.NONE)
    @Label("I-2 A-14 after any edits there are at most five reasons, no two alike")
    void thereAreAtMostFiveReasons(@ForAll("labels") List<String> labels) {
        var policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.test"));
        var expected = new ArrayList<String>();

        for (var label : labels) {
            var key = ContactReason.keyOf(label.substring(1));
            var adds = label.charAt(0) == '+';
            policy = attempt(
                    policy,
                    () -> adds
                            ? PolicyEdit.addReason("HR", ContactReason.named(label.substring(1)))
                            : PolicyEdit.removeReason("HR", label.substring(1)));
            if (!adds) {
                expected.remove(key);
            } else if (expected.size() < 5 && !expected.contains(key)) {
                expected.add(key);
            }
            assertThat(policy.require("HR").reasons())
                    .extracting(ContactReason::key)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300, seed = "3", edgeCases = EdgeCasesMode.NONE)
    @Label("I-3 after any edits a persona has exactly one owner: the last one whose address could be one")
    void aPersonaHasExactlyOneOwner(@ForAll("owners") List<String> owners) {
        var policy = Policy.of(Persona.named("HR").ownedBy("olga@acme.test"));
        var expected = "olga@acme.test";

        for (var owner : owners) {
            policy = attempt(policy, () -> PolicyEdit.replaceOwner("HR", owner, ""));
            expected = EmailAddress.parse(owner).map(EmailAddress::toString).orElse(expected);
            assertThat(policy.require("HR").owner().email()).hasToString(expected);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of(USERS), Arbitraries.of(SPECIALISTS))
                .as(Edit::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> labels() {
        var labels = Arbitraries.of("a", "A", " a ", "b", "b  c", "B C", "d", "e", "f", "g", "\u00e9", "e\u0301");
        return Combinators.combine(Arbitraries.of("+", "+", "-"), labels)
                .as(String::concat)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<String>> owners() {
        return Arbitraries.oneOf(
                        Arbitraries.of("otto@acme.test", "Olga@acme.test", "", " ", "nobody", "a@b@c"),
                        Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(8);
    }

    /** What should be there, told plainly. */
    private static final class Model {
        final Map<String, String> mapping = new TreeMap<>();
        private final List<String> specialists = new ArrayList<>();

        void apply(Edit edit) {
            var isThere = specialists.contains(edit.specialist());
            switch (edit.kind()) {
                case ADD -> {
                    if (!isThere) {
                        specialists.add(edit.specialist());
                    }
                }
                case REMOVE -> {
                    specialists.remove(edit.specialist());
                    mapping.values().removeIf(edit.specialist()::equals);
                }
                case UNASSIGN -> mapping.remove(edit.user());
                case MOVE -> {
                    if (isThere) {
                        mapping.put(edit.user(), edit.specialist());
                    }
                }
                case ASSIGN -> {
                    if (isThere) {
                        mapping.putIfAbsent(edit.user(), edit.specialist());
                    }
                }
                case DEACTIVATE -> {}
            }
        }
    }

    private static PolicyEdit toEdit(Edit edit) {
        return switch (edit.kind()) {
            case ASSIGN -> PolicyEdit.assign("HR", edit.user(), edit.specialist());
            case MOVE -> PolicyEdit.move("HR", edit.user(), edit.specialist());
            case UNASSIGN -> PolicyEdit.unassign("HR", edit.user());
            case ADD -> PolicyEdit.addSpecialist("HR", edit.specialist(), "");
            case REMOVE -> PolicyEdit.removeSpecialist("HR", edit.specialist());
            case DEACTIVATE -> PolicyEdit.deactivate("HR", edit.specialist());
        };
    }

    /** The policy after the edit, or as it was if the edit was refused. */
    private static Policy attempt(Policy policy, Supplier<PolicyEdit> edit) {
        try {
            return edit.get().applyTo(policy);
        } catch (InvalidInputException refused) {
            return policy;
        }
    }

    private static Map<String, String> mapOf(Policy policy) {
        var all = new TreeMap<String, String>();
        var map = policy.require("HR").specialists();
        for (var specialist : map.specialists()) {
            for (var user : map.usersOf(specialist.email())) {
                assertThat(all.put(user.toString(), specialist.email().toString()))
                        .isNull();
            }
        }
        return all;
    }

    private static Map<String, String> mapByUser(Policy policy) {
        var all = new TreeMap<String, String>();
        for (var user : USERS) {
            policy.require("HR")
                    .specialists()
                    .specialistOf(EmailAddress.of(user))
                    .ifPresent(specialist -> all.put(user, specialist.email().toString()));
        }
        return all;
    }
}
