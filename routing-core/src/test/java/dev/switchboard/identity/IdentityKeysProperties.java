package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.text.Texts;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentityKeysProperties {
    private static final List<IdentityKeys> NORMALISERS = List.of(
            IdentityKeys.with(PhoneNumbers.asTyped()),
            IdentityKeys.with(PhoneNumbers.withRegion("CH")),
            IdentityKeys.with(PhoneNumbers.withRegion("AR")),
            IdentityKeys.with(PhoneNumbers.withRegion("US")));

    @Property(tries = 2000)
    void everyIdentifierHasAKeyOrAProblem(@ForAll("normalisers") IdentityKeys keys, @ForAll("any") Identifier any) {
        assertThat(keys.keyOf(any)).isEqualTo(attempt(keys, any));
        assertThat(keys.lookUpKeys(any).stream().findFirst()).isEqualTo(keys.keyOf(any));
    }

    @Property(tries = 2000)
    void normalisingTwiceGivesTheSame(@ForAll("normalisers") IdentityKeys keys, @ForAll("any") Identifier any) {
        keys.keyOf(any)
                .ifPresent(key -> keys.keyOf(new Identifier(key.kind(), key.scope(), key.value(), false))
                        .ifPresentOrElse(
                                again -> assertThat(again).isEqualTo(key),
                                // In a few scripts letters become two when composed, more than an address may have.
                                () -> assertThat(key.kind()).isEqualTo(IdentifierKind.EMAIL)));
    }

    @Property(tries = 2000)
    void theTextOfAKeyIsReadAsThatKey(@ForAll("normalisers") IdentityKeys keys, @ForAll("any") Identifier any) {
        keys.keyOf(any).ifPresent(key -> {
            var read = IdentityKey.read(key.text(), key.version());

            assertThat(read).isEqualTo(key).hasSameHashCodeAs(key);
            assertThat(read.text()).isEqualTo(key.text());
        });
    }

    @Property(tries = 2000)
    void equalKeysHaveEqualTexts(@ForAll("awkward") Identifier one, @ForAll("awkward") Identifier other) {
        var keys = NORMALISERS.get(0);
        if (keys.keyOf(one).isPresent() && keys.keyOf(other).isPresent()) {
            var first = keys.requireKey(one);
            var second = keys.requireKey(other);

            assertThat(first.equals(second)).isEqualTo(first.text().equals(second.text()));
        }
    }

    @Property
    void whatNobodySeesIsRefused(
            @ForAll("kinds") IdentifierKind kind, @ForAll("unseen") String unseen, @ForAll("words") String word) {
        var identifier = new Identifier(kind, "scope", word + unseen + word, false);

        assertThat(NORMALISERS)
                .allSatisfy(keys -> assertThat(keys.keyOf(identifier)).isEmpty());
    }

    @Property
    void lookAlikesAreApart(@ForAll("words") String before, @ForAll("words") String after) {
        var keys = NORMALISERS.get(0);
        var kind = IdentifierKind.variable("customerNo");

        assertThat(keys.requireKey(Identifier.of(kind, before + 'a' + after)))
                .isNotEqualTo(keys.requireKey(Identifier.of(kind, before + '\u0430' + after)));
    }

    @Property(tries = 2000)
    void theOtherWritingHasTheFirstAsItsOther(@ForAll("latinAmerican") String number) {
        var keys = NORMALISERS.get(0);
        var found = keys.lookUpKeys(Identifier.of(IdentifierKind.WHATSAPP, number));
        if (found.size() > 1) {
            var other = Identifier.of(IdentifierKind.WHATSAPP, found.get(1).value());

            assertThat(keys.lookUpKeys(other)).containsExactly(found.get(1), found.get(0));
        }
    }

    private static Optional<IdentityKey> attempt(IdentityKeys keys, Identifier identifier) {
        try {
            return Optional.of(keys.requireKey(identifier));
        } catch (InvalidInputException invalid) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<IdentityKeys> normalisers() {
        return Arbitraries.of(NORMALISERS);
    }

    @Provide
    Arbitrary<IdentifierKind> kinds() {
        return Arbitraries.of(Kinds.ALL);
    }

    @Provide
    Arbitrary<String> words() {
        return Texts.words();
    }

    @Provide
    Arbitrary<String> unseen() {
        return Arbitraries.of(
                "\0", "\u001b", "\u007f", "\u0085", "\u200b", "\u200d", "\u202e", "\u2028", "\ufeff", "\ud800",
                "\udc00");
    }

    @Provide
    Arbitrary<Identifier> any() {
        var values = Arbitraries.oneOf(
                Texts.any(), Texts.words(), numbers(), numbers(), Texts.words().map(w -> w + "@" + w));
        return Combinators.combine(kinds(), Arbitraries.oneOf(Texts.any(), Texts.words()), values)
                .as((kind, scope, value) -> new Identifier(kind, scope, value, false));
    }

    @Provide
    Arbitrary<Identifier> awkward() {
        var names = Arbitraries.strings().withChars(":%3A25a").ofMinLength(1).ofMaxLength(4);
        var kinds = Arbitraries.oneOf(names.map(IdentifierKind::new), names.map(IdentifierKind::variable));
        return Combinators.combine(kinds, names, names)
                .as((kind, scope, value) -> new Identifier(kind, scope, value, false));
    }

    @Provide
    Arbitrary<String> latinAmerican() {
        var digits = Arbitraries.strings().numeric().ofMinLength(8).ofMaxLength(12);
        return Combinators.combine(Arbitraries.of("52", "521", "54", "549", "55", "55119"), digits)
                .as((start, rest) -> start + rest);
    }

    private static Arbitrary<String> numbers() {
        var starts = Arbitraries.of(
                "", "+", "0", "tel:", "00", "+41", "+54", "054 9", "+39 0", "+52 1", "1-800-", "0343 15 ");
        var middles = Arbitraries.strings().withChars("0123456789 -()/.").ofMaxLength(14);
        var ends = Arbitraries.of(
                "",
                "",
                " ext. 12",
                "x1",
                ";ext=007",
                "#4",
                " home",
                ";phone-context=+41",
                ";phone-context=+41tel:",
                "FLOWERS",
                ",,5");
        return Combinators.combine(starts, middles, ends).as((start, middle, end) -> start + middle + end);
    }
}
