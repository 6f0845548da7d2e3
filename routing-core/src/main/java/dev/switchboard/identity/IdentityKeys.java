package dev.switchboard.identity;

import static dev.switchboard.identity.IdentifierKind.EMAIL;
import static dev.switchboard.identity.IdentifierKind.FACEBOOK_PSID;
import static dev.switchboard.identity.IdentifierKind.OAUTH;
import static dev.switchboard.identity.IdentifierKind.PHONE;
import static dev.switchboard.identity.IdentifierKind.VKONTAKTE;
import static dev.switchboard.identity.IdentifierKind.WHATSAPP;
import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.Reading.Unusable;
import dev.switchboard.identity.Reading.Usable;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the keys that identifiers are compared by, once, where they enter. Any number of threads may use one. Each key takes time
 * linear in the length of the value.
 *
 * <ul>
 *   <li>E-mail: {@link EmailAddress#key}.
 *   <li>Phone: by {@link PhoneNumbers}, as typed or by region.
 *   <li>WhatsApp: a number by its digits, 7 to 15 and not beginning with 0, written with a plus; an id that hides the number exactly,
 *       within its business.
 *   <li>Facebook and OAuth: exactly, within the page or issuer.
 *   <li>VK: a positive number of at most 18 digits.
 *   <li>Variables and kinds of the host: the text without white space around it, in NFC; case counts.
 * </ul>
 *
 * <p>The scope of what is unique everywhere, an e-mail address or a phone number, is not part of its key. Where a scope is needed and
 * missing there is no key. Values and scopes of more than 255 characters, or with characters that nobody sees, have none either;
 * letters that merely look alike make different keys.
 */
public final class IdentityKeys {
    private static final String RULES = "1";
    private static final KeyRule TEXT = new TextRule();

    private final Map<IdentifierKind, KeyRule> rules;
    private final KeyVersion version = new KeyVersion(RULES);
    private final KeyVersion phoneVersion;

    private IdentityKeys(PhoneNumbers phones) {
        this.rules = Map.of(
                PHONE, new PhoneRule(phones),
                WHATSAPP, new WhatsAppRule(),
                FACEBOOK_PSID, ScopedRule.id("Facebook id", "page"),
                VKONTAKTE, new VkRule(),
                OAUTH, ScopedRule.subject());
        this.phoneVersion = new KeyVersion(RULES + " " + phones.version());
    }

    /** Keys in which phone numbers are compared so. */
    public static IdentityKeys with(PhoneNumbers phones) {
        return new IdentityKeys(requireNonNull(phones, "phones"));
    }

    /** The key, if the identifier can be one of its kind. */
    public Optional<IdentityKey> keyOf(Identifier identifier) {
        if (identifier.kind().equals(EMAIL)) {
            return EmailAddress.parse(identifier.value()).map(this::key);
        }
        return read(identifier) instanceof Usable usable ? Optional.of(key(identifier, usable)) : Optional.empty();
    }

    /**
     * The key.
     *
     * @throws InvalidInputException with {@code EMAIL_INVALID} or an {@link IdentityProblem}, saying what is wrong with the
     *     identifier and what would be right
     */
    public IdentityKey requireKey(Identifier identifier) {
        if (identifier.kind().equals(EMAIL)) {
            return key(EmailAddress.of(identifier.value()));
        }
        var reading = read(identifier);
        if (reading instanceof Unusable unusable) {
            throw unusable.asException();
        }
        return key(identifier, (Usable) reading);
    }

    /**
     * The keys under which to look for somebody, the identifier's own first; none if it has none. A number of WhatsApp from Brazil,
     * Mexico or Argentina may have a second, as WhatsApp writes some numbers in two ways. At most two.
     */
    public List<IdentityKey> lookUpKeys(Identifier identifier) {
        return keyOf(identifier)
                .map(key -> variantOf(key).map(variant -> List.of(key, variant)).orElseGet(() -> List.of(key)))
                .orElseGet(List::of);
    }

    /** By which rules keys of this kind are made. A stored key of another version is to be made anew. */
    public KeyVersion versionOf(IdentifierKind kind) {
        return kind.equals(PHONE) ? phoneVersion : version;
    }

    private Reading read(Identifier identifier) {
        var value = EmailSyntax.trim(identifier.value());
        var problem = Legible.problemWith(value, identifier.kind().name());
        return problem == null ? rules.getOrDefault(identifier.kind(), TEXT).read(identifier.scope(), value) : problem;
    }

    private IdentityKey key(EmailAddress address) {
        return new IdentityKey(EMAIL, "", address.key(), version);
    }

    private IdentityKey key(Identifier identifier, Usable usable) {
        var kind = identifier.kind();
        return new IdentityKey(kind, usable.scope(), usable.value(), versionOf(kind));
    }

    private static Optional<IdentityKey> variantOf(IdentityKey key) {
        return key.kind().equals(WHATSAPP)
                ? WhatsAppVariant.of(key.value())
                        .map(other -> new IdentityKey(WHATSAPP, key.scope(), other, key.version()))
                : Optional.empty();
    }
}
