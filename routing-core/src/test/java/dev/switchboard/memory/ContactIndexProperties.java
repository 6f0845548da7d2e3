package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.spi.store.Query;
import dev.switchboard.text.SearchText;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

@Tag("long")
class ContactIndexProperties {
    private static final List<ContactSort> SORTS = Stream.of(ContactSort.Field.values())
            .map(ContactSort::by)
            .flatMap(sort -> Stream.of(sort, sort.reversed()))
            .toList();
    private static final List<String> VARIABLES = List.of("a", "b1", "11", "aa-b", "Ä b.a", "иЖ1", "c 1122");
    private static final List<ContactFilter> FILTERS =
            List.of(ContactFilter.all(), ContactFilter.all().withField(IdentifierKind.PHONE));

    /**
     * Something happens to a contact.
     *
     * @param contact as it is from now on
     * @param state what becomes of it: 0 removed, 1 deleted, else active
     */
    record Change(Contact contact, int state) {
        void applyTo(People people) {
            switch (state) {
                case 0 -> people.remove(contact.id().number());
                case 1 -> people.put(contact.toBuilder().deleted().build());
                default -> people.put(contact);
            }
        }
    }

    @Property(tries = 1_500)
    @Label(
            "ML-6 search never disagrees with looking at every contact, whatever came before and however large the pages")
    void searchAgreesWithAScan(
            @ForAll("changes") List<Change> changes,
            @ForAll("parts") List<String> parts,
            @ForAll @IntRange(min = 1, max = 5) int most,
            @ForAll @IntRange(min = 0, max = 1) int filter) {
        var people = new People();
        changes.forEach(change -> change.applyTo(people));

        for (var part : parts) {
            assertThat(people.found(new Query.ContactSearch(part, FILTERS.get(filter)), most))
                    .as(part)
                    .isEqualTo(scan(people, part, FILTERS.get(filter)));
        }
    }

    @Property(tries = 1_000)
    @Label(
            "ML-21 a list never disagrees with sorting every contact, whatever came before and after it was first asked for")
    void listsAgreeWithSorting(
            @ForAll("changes") List<Change> before,
            @ForAll("changes") List<Change> after,
            @ForAll @IntRange(min = 1, max = 5) int most,
            @ForAll @IntRange(min = 0, max = 1) int filter) {
        var people = new People();
        before.forEach(change -> change.applyTo(people));

        for (var changes : List.of(List.<Change>of(), after)) {
            changes.forEach(change -> change.applyTo(people));
            for (var sort : SORTS) {
                assertThat(people.listed(new Query.Contacts(FILTERS.get(filter), sort), most))
                        .as(sort.toString())
                        .isEqualTo(sorted(people, sort, FILTERS.get(filter)));
            }
        }
    }

    @Property(tries = 300)
    @Label("numbers added and removed in any order are the numbers that are there")
    void postingsAgreeWithASet(@ForAll List<@IntRange(min = 1, max = 5_000) Integer> toggled, @ForAll int seed) {
        var numbers = new TreeSet<Integer>();
        var postings = new Postings();
        var random = new Random(seed);
        IntStream.concat(toggled.stream().mapToInt(i -> i), random.ints(3_000, 1, 2_000))
                .forEach(number -> {
                    if (numbers.add(number)) {
                        postings.add(number);
                    } else {
                        numbers.remove(number);
                        postings.remove(number);
                    }
                });

        var walk = postings.numbers();
        assertThat(postings.size()).isEqualTo(numbers.size());
        for (int least = 1; least < 6_000; least += 1 + random.nextInt(300)) {
            var next = numbers.ceiling(least);
            assertThat(walk.from(least)).isEqualTo(next == null ? Ascending.NONE : next);
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        var contacts = Combinators.combine(
                        Arbitraries.longs().between(1, 15),
                        words(8),
                        words(4).list().ofMaxSize(2),
                        phones().list().ofMaxSize(2),
                        Arbitraries.of(VARIABLES).injectNull(0.7))
                .as(ContactIndexProperties::contact);
        return Combinators.combine(contacts, Arbitraries.integers().between(0, 9))
                .as(Change::new)
                .list()
                .ofMaxSize(30);
    }

    private static Contact contact(
            long number, String name, List<String> addresses, List<String> phones, @Nullable String variable) {
        var identifiers = Stream.of(
                        addresses.stream().map(one -> People.email("a" + one.replaceAll("[^a-c1]", "") + "@b.a")),
                        phones.stream().map(People::phone),
                        Stream.ofNullable(variable).map(one -> People.variable("v", one)))
                .flatMap(Function.identity());
        return People.contact(number, name, identifiers.toArray(Identifier[]::new));
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.oneOf(words(4), phones()).list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<String> words(int most) {
        return Arbitraries.strings().withChars("aaabbcÄß1 .@'иЖ\ud83d").ofMaxLength(most);
    }

    private static Arbitrary<String> phones() {
        return Arbitraries.strings()
                .withChars("1122+-")
                .ofMaxLength(6)
                .map(digits -> digits.length() % 2 == 0 ? "+1" + digits : "1" + digits);
    }

    private static List<Long> scan(People people, String part, ContactFilter filter) {
        var text = SearchText.fold(part.strip()).strip();
        return active(people, filter)
                .filter(one -> text.isEmpty() || tier(one, text) > 0)
                .sorted(Comparator.comparingInt((Contact one) -> text.isEmpty() ? 1 : tier(one, text))
                        .thenComparing(Contact::id))
                .map(one -> one.id().number())
                .toList();
    }

    /** By the words of the specification, one after the other; 0 if it is not found. */
    private static int tier(Contact contact, String text) {
        var digits = text.matches("(?s).*\\p{L}.*") ? "" : text.replaceAll("[^0-9]", "");
        if (isAny(texts(contact), text::equals) || isAny(digits(contact), digits::equals)) {
            return 1;
        }
        if (isAny(texts(contact), one -> one.startsWith(text)) || isDigit(contact, digits, true)) {
            return 2;
        }
        if (isAny(texts(contact), one -> isAny(words(one), word -> word.startsWith(text)))) {
            return 3;
        }
        return isAny(texts(contact), one -> one.contains(text)) || isDigit(contact, digits, false) ? 4 : 0;
    }

    private static boolean isDigit(Contact contact, String digits, boolean atTheStart) {
        return !digits.isEmpty()
                && isAny(digits(contact), one -> atTheStart ? one.startsWith(digits) : one.contains(digits));
    }

    private static boolean isAny(Stream<String> texts, Predicate<String> condition) {
        return texts.anyMatch(condition);
    }

    private static Stream<String> texts(Contact contact) {
        return Stream.concat(
                        Stream.of(contact.name(), contact.id().toString()),
                        contact.identifiers().stream().map(one -> one.value()))
                .map(SearchText::fold);
    }

    private static Stream<String> digits(Contact contact) {
        return contact.identifiers(IdentifierKind.PHONE).stream()
                .flatMap(one -> Stream.of(one.value(), one.key().value()))
                .map(one -> one.replaceAll("[^0-9]", ""));
    }

    /** What stands from the beginning of a word to the end of the field, for each word. */
    private static Stream<String> words(String field) {
        return IntStream.range(0, field.length())
                .filter(i -> isWord(field.charAt(i)) && (i == 0 || !isWord(field.charAt(i - 1))))
                .mapToObj(field::substring);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static List<Long> sorted(People people, ContactSort sort, ContactFilter filter) {
        Comparator<String> way = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return active(people, filter)
                .sorted(Comparator.comparing((Contact one) -> value(one, sort.by()), Comparator.nullsLast(way))
                        .thenComparing(Contact::id))
                .map(one -> one.id().number())
                .toList();
    }

    private static @Nullable String value(Contact contact, ContactSort.Field by) {
        return switch (by) {
            case ID -> String.format("%20d", contact.id().number());
            case NAME -> contact.name().isEmpty() ? null : SearchText.fold(contact.name());
            case EMAIL ->
                contact.primary(IdentifierKind.EMAIL)
                        .map(one -> SearchText.fold(one.value()))
                        .orElse(null);
            case PHONE ->
                contact.primary(IdentifierKind.PHONE)
                        .map(one -> one.key().value())
                        .orElse(null);
        };
    }

    private static Stream<Contact> active(People people, ContactFilter filter) {
        return people.byId.values().stream().filter(Contact::isActive).filter(one -> filter.matches(one, List.of()));
    }
}
