package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.problem.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Label("Laws of the file of contacts")
@Tag("long")
class ContactRoundTripProperties {
    private static final IdentifierKind CUSTOMER = IdentifierKind.variable("customerNo");
    private static final IdentifierKind OWN = new IdentifierKind("te:le%gram");

    /** What somebody is to have; {@code primary} chooses one of the values, if it is one. */
    private record Card(String name, List<Identifier> values, int primary, boolean blocked) {}

    @Property(tries = 300)
    @Label(
            "any directory survives export and import into an empty one without its numbers: names, values, which is primary, marks")
    void survives(@ForAll("cards") List<Card> cards, @ForAll Delimiter delimiter, @ForAll boolean mark) {
        var people = people(cards);
        var exporting = ContactCsv.exporting().delimiter(delimiter);
        var file = new StringBuilder();
        (mark ? exporting.withByteOrderMark() : exporting).to(file, people.directory, People.DAN);
        var others = People.nobody();

        others.bring(People.merge().ignoreIds(), CsvSource.of(file.toString()));

        assertThat(others.all().stream().map(ContactRoundTripProperties::said).toList())
                .isEqualTo(people.all().stream()
                        .filter(one ->
                                !one.name().isEmpty() || !one.identifiers().isEmpty())
                        .map(ContactRoundTripProperties::said)
                        .toList());
    }

    @Property(tries = 300)
    @Label(
            "what was exported and is imported again changes nothing, in either mode, with numbers or, of those who are told apart, without")
    void changesNothing(@ForAll("cards") List<Card> cards, @ForAll ImportMode mode) {
        var people = people(cards);
        var before = people.all();
        var number = people.nextNumber();
        var file = CsvSource.of(people.exported());

        var report = people.bring(ContactCsv.importing(mode).allowEmpty(), file);

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.unchanged()).isEqualTo(before.size());
        assertThat(people.all()).isEqualTo(before);
        assertThat(people.nextNumber()).isEqualTo(number);
        if (before.stream().allMatch(one -> one.identifiers().stream().anyMatch(ContactIdentifier::isUnique))) {
            assertThat(people.bring(ContactCsv.importing(mode).allowEmpty().ignoreIds(), file)
                            .isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    @Label("a second import of a file changes nothing, whatever was there before")
    void idempotent(@ForAll("cards") List<Card> before, @ForAll("cards") List<Card> file, @ForAll ImportMode mode) {
        var people = people(before);
        var text = CsvSource.of(people(recognisable(file)).exported());
        var importing = ContactCsv.importing(mode).allowEmpty().ignoreIds();

        try {
            people.bring(importing, text);
        } catch (InvalidInputException values) {
            return; // of different contacts, in one row
        }
        var once = people.all();

        assertThat(people.bring(importing, text).isEmpty()).isTrue();
        assertThat(people.all()).isEqualTo(once);
    }

    @Property(tries = 200)
    @Label("the order of rows makes no difference but in the numbers of new contacts")
    void shuffled(
            @ForAll("cards") List<Card> before,
            @ForAll("cards") List<Card> file,
            @ForAll ImportMode mode,
            @ForAll Random random) {
        var one = people(before);
        var other = people(before);
        var importing = ContactCsv.importing(mode).allowEmpty().ignoreIds();
        var rows = apart(file);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(outcome(other, importing, CsvSource.of(people(shuffled).exported())))
                .isEqualTo(outcome(one, importing, CsvSource.of(people(rows).exported())));
    }

    /** What came of an import, whatever the order. */
    private static List<String> outcome(People people, ContactImport importing, CsvSource file) {
        try {
            people.bring(importing, file);
            return people.all().stream()
                    .map(one -> one.name() + one.isBlocked() + values(one).values())
                    .sorted()
                    .toList();
        } catch (InvalidInputException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.code().name())
                    .sorted()
                    .toList();
        }
    }

    @Property(tries = 500)
    @Label(
            "no file makes an import throw anything undocumented, and one that is refused changes nothing; a dry run says the same")
    void hostile(@ForAll("hostile") String text, @ForAll ImportMode mode, @ForAll boolean ignoring) {
        var people = People.nobody();
        people.contact("Ann", People.email("ann@acme.test"));
        people.contact("Bob", People.email("bob@acme.test"), People.phone("044"));
        var before = people.all();
        var importing = ContactCsv.importing(mode);
        var file = CsvSource.of(text.getBytes(StandardCharsets.UTF_8));
        var rehearsal = outcome(people, ignoring ? importing.ignoreIds().dryRun() : importing.dryRun(), file, before);

        var real = outcome(people, ignoring ? importing.ignoreIds() : importing, file, before);

        assertThat(rehearsal.replace(", dry run", "")).isEqualTo(real);
    }

    private static String outcome(People people, ContactImport importing, CsvSource file, List<Contact> before) {
        try {
            var report = people.bring(importing, file);
            assertThat(report.isDryRun() || report.isEmpty())
                    .isEqualTo(people.all().equals(before));
            return report.toString();
        } catch (InvalidInputException refused) {
            assertThat(people.all()).isEqualTo(before);
            assertThat(refused.problems()).isNotEmpty();
            return refused.toString();
        }
    }

    @Property(tries = 500)
    @Label("every heading that is written is read as what it stands for")
    void headings(@ForAll("names") String name, @ForAll("names") String scope, @ForAll boolean isVariable) {
        var kind = isVariable ? IdentifierKind.variable("v" + name.strip()) : new IdentifierKind("k" + name.strip());
        for (var number : List.of(1, 2, 17)) {
            for (var group : List.of(
                    new ContactColumn.Group(kind, scope),
                    new ContactColumn.Group(IdentifierKind.OAUTH, scope),
                    new ContactColumn.Group(IdentifierKind.WHATSAPP, scope),
                    new ContactColumn.Group(IdentifierKind.EMAIL, ""))) {
                var column = new ContactColumn.Value(group, number);
                assertThat(ContactColumns.ALL.headed(ContactColumns.ALL.title(column)))
                        .contains(column);
            }
        }
    }

    private static People people(List<Card> cards) {
        var people = People.nobody();
        for (var card : apart(cards)) {
            var draft = people.directory.create(People.ADA).name(card.name()).blocked(card.blocked());
            card.values().forEach(draft::add);
            if (card.primary() < card.values().size()) {
                draft.primary(card.values().get(card.primary()));
            }
            draft.save();
        }
        return people;
    }

    /** Without the values that an earlier one has, and only one may have. */
    private static List<Card> apart(List<Card> cards) {
        var directory = People.nobody().directory;
        var taken = new HashSet<Object>();
        return cards.stream()
                .map(card -> {
                    var own = new HashSet<Object>();
                    var values = card.values().stream()
                            .filter(value -> own.add(directory.keyOf(value)))
                            .filter(value -> !isUnique(value) || taken.add(directory.keyOf(value)))
                            .toList();
                    return new Card(card.name(), values, card.primary(), card.blocked());
                })
                .toList();
    }

    /** Of these, those whom a file without numbers tells apart. */
    private static List<Card> recognisable(List<Card> cards) {
        return apart(cards).stream()
                .filter(card -> card.values().stream().anyMatch(ContactRoundTripProperties::isUnique))
                .toList();
    }

    private static boolean isUnique(Identifier value) {
        return !value.kind().equals(IdentifierKind.PHONE);
    }

    /** What the file can say of a contact: of a kind in several scopes, not which is the primary one. */
    private static String said(Contact contact) {
        var primaries = new TreeMap<String, String>();
        for (var one : contact.identifiers()) {
            if (contact.identifiers(one.kind()).stream()
                    .allMatch(other -> other.key().scope().equals(one.key().scope()))) {
                primaries.put(
                        one.kind().name(),
                        contact.primary(one.kind()).orElseThrow().value());
            }
        }
        return contact.name() + contact.isBlocked() + values(contact) + primaries;
    }

    /** By kind and scope: the values as written, the primary one first. */
    private static Map<String, List<String>> values(Contact contact) {
        return contact.identifiers().stream()
                .sorted((one, other) -> Boolean.compare(other.isPrimary(), one.isPrimary()))
                .collect(Collectors.groupingBy(
                        one -> one.kind() + " " + one.key().scope(),
                        TreeMap::new,
                        Collectors.mapping(ContactIdentifier::value, Collectors.toList())));
    }

    @Provide
    Arbitrary<List<Card>> cards() {
        return Combinators.combine(
                        names(),
                        values().list().ofMaxSize(5),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(false, false, true))
                .as(Card::new)
                .list()
                .ofMaxSize(6);
    }

    private Arbitrary<Identifier> values() {
        var letters = Arbitraries.of("a", "b", "C", "=d", "'e", "-f", "+g");
        return Arbitraries.oneOf(
                letters.map(local -> Identifier.of(IdentifierKind.EMAIL, local + "@acme.test")),
                Arbitraries.of("044 1", "+41 44 1", " 0441 ", "(044) 2", "=3")
                        .map(number -> Identifier.of(IdentifierKind.PHONE, number)),
                Arbitraries.of("+41791234567", "41 79 123 45 68")
                        .map(number -> Identifier.of(IdentifierKind.WHATSAPP, number)),
                Arbitraries.of("US.1", "US.2").map(id -> Identifier.of(IdentifierKind.WHATSAPP, "1055", id)),
                Combinators.combine(Arbitraries.of("1055", "2 066) 2", "a,\"b"), Arbitraries.of("1", "-2"))
                        .as((page, id) -> Identifier.of(IdentifierKind.FACEBOOK_PSID, page, id)),
                Arbitraries.of("7", "8").map(id -> Identifier.of(IdentifierKind.VKONTAKTE, id)),
                letters.map(subject -> Identifier.of(IdentifierKind.OAUTH, "https://id.test/", subject)),
                Arbitraries.of("K-1", " K-2", "=K", "'K", "k,\"3").map(value -> Identifier.of(CUSTOMER, value)),
                letters.map(value -> Identifier.of(OWN, "sc:o%3Ape", value)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("a='\"+-@\t\r\n,;|()%:2 \ufeff\u00e4")
                .ofMaxLength(6)
                .map(String::strip);
    }

    @Provide
    Arbitrary<String> hostile() {
        var header = Arbitraries.of(
                "Contact ID",
                "Name",
                "Email",
                "email 2",
                "Phone",
                "WhatsApp (1)",
                "Facebook",
                "Variable (customerNo)",
                "Variable ()",
                "Blocked",
                "Email 0",
                "X (",
                "");
        var cell = Arbitraries.of(
                "1",
                "2",
                "9",
                "",
                "",
                "ann@acme.test",
                "bob@acme.test",
                "x@a.test",
                "'=",
                "yes",
                "no",
                "044",
                "1E+9",
                "\"",
                "\"a\r\nb\"",
                "\u0000",
                "é",
                "x".repeat(300));
        return Combinators.combine(
                        header.list().ofMinSize(1).ofMaxSize(5),
                        cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6))
                .as((headings, rows) -> String.join(",", headings) + "\n"
                        + rows.stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining()));
    }
}
