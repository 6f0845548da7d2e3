package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whoever asks: a set of identifiers, each verified or merely claimed, perhaps a name, perhaps nothing at all. Immutable; each
 * method that adds something returns a changed copy.
 *
 * <p>Never refuses what an asker typed: a malformed address is kept, listed in {@link #unusable()} and treated as absent, so
 * that the question still reaches a human.
 */
public final class Asker {
    private static final Asker ANONYMOUS = new Asker("", List.of(), List.of(), List.of(), Map.of());

    private final String name;
    private final List<Identifier> identifiers;
    private final List<EmailAddress> emails;
    private final List<Identifier> unusable;
    private final Map<String, String> variables;

    private Asker(
            String name,
            List<Identifier> identifiers,
            List<EmailAddress> emails,
            List<Identifier> unusable,
            Map<String, String> variables) {
        this.name = name;
        this.identifiers = identifiers;
        this.emails = emails;
        this.unusable = unusable;
        this.variables = variables;
    }

    /** Somebody of whom nothing is known. */
    public static Asker anonymous() {
        return ANONYMOUS;
    }

    /** Somebody with this address, claimed; {@link #verified()} if the host knows that it is theirs. */
    public static Asker withEmail(String email) {
        return ANONYMOUS.with(Identifier.of(IdentifierKind.EMAIL, requireNonNull(email, "email")));
    }

    /** Somebody known by a channel's id. */
    public static Asker withId(IdentifierKind kind, String value) {
        return ANONYMOUS.with(Identifier.of(kind, value));
    }

    /** One identifier more. */
    public Asker with(Identifier identifier) {
        if (!identifier.kind().equals(IdentifierKind.EMAIL)) {
            return new Asker(name, plus(identifiers, identifier), emails, unusable, variables);
        }
        return EmailAddress.parse(identifier.value())
                .map(email -> new Asker(name, plus(identifiers, identifier), plus(emails, email), unusable, variables))
                .orElseGet(() -> new Asker(name, identifiers, emails, plus(unusable, identifier), variables));
    }

    /** The name to show for this person. */
    public Asker named(String newName) {
        return new Asker(newName.strip(), identifiers, emails, unusable, variables);
    }

    /** All identifiers so far are known to belong to this person. */
    public Asker verified() {
        var verified = identifiers.stream().map(Identifier::asVerified).toList();
        return new Asker(name, verified, emails, unusable, variables);
    }

    /** A value that the host knows about the person or the session. */
    public Asker withVariable(String variable, String value) {
        var more = new LinkedHashMap<>(variables);
        more.put(variable, value);
        return new Asker(name, identifiers, emails, unusable, Collections.unmodifiableMap(more));
    }

    /** Empty if none was given. */
    public String name() {
        return name;
    }

    /** The identifiers that can be used, in the order given. */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** The addresses among them, in the order given. */
    public List<EmailAddress> emails() {
        return emails;
    }

    /** What was given but cannot be right, a malformed address for instance. */
    public List<Identifier> unusable() {
        return unusable;
    }

    public Map<String, String> variables() {
        return variables;
    }

    /** Whether the host knows that the address belongs to this person. */
    public boolean isVerified(EmailAddress email) {
        for (var identifier : identifiers) {
            if (identifier.verified()
                    && identifier.kind().equals(IdentifierKind.EMAIL)
                    && EmailAddress.parse(identifier.value())
                            .filter(email::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The name, else the first identifier, else "an anonymous asker". */
    public String displayName() {
        if (!name.isEmpty()) {
            return name;
        }
        if (identifiers.isEmpty()) {
            return "an anonymous asker";
        }
        var first = identifiers.get(0);
        return first.kind().equals(IdentifierKind.EMAIL) ? first.value().strip() : first.kind() + " " + first.value();
    }

    private static <T> List<T> plus(List<T> list, T element) {
        if (list.isEmpty()) {
            return List.of(element);
        }
        var more = new ArrayList<>(list);
        more.add(element);
        return Collections.unmodifiableList(more);
    }

    /** How many identifiers there are; never their values. */
    @Override
    public String toString() {
        return "asker with " + identifiers.size() + " identifiers";
    }
}
