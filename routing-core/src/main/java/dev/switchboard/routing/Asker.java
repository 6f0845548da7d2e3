package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks: a set of identifiers, each verified or merely claimed, perhaps a name, perhaps nothing at all. Immutable; each
 * method that adds something returns a changed copy.
 *
 * <p>Never refuses what an asker typed: a malformed address is kept, listed in {@link #unusable()} and treated as absent, so
 * that the question still reaches a human.
 */
public final class Asker {
    private static final Asker ANONYMOUS =
            new Asker("", null, List.of(), List.of(), List.of(), Map.of(), Directory.NOTHING);

    private final String name;
    private final @Nullable ValueSource nameSource;
    private final List<Identifier> identifiers;
    private final List<EmailAddress> emails;
    private final List<Identifier> unusable;
    private final Map<String, String> variables;
    private final Directory directory;

    /**
     * What the directory knows of the asker.
     *
     * @param contact as whom; nothing if nobody
     * @param name may be empty
     * @param addresses each verified or claimed
     */
    private record Directory(@Nullable ContactId contact, String name, List<Identifier> addresses) {
        private static final Directory NOTHING = new Directory(null, "", List.of());
    }

    private Asker(
            String name,
            @Nullable ValueSource nameSource,
            List<Identifier> identifiers,
            List<EmailAddress> emails,
            List<Identifier> unusable,
            Map<String, String> variables,
            Directory directory) {
        this.name = name;
        this.nameSource = nameSource;
        this.identifiers = identifiers;
        this.emails = emails;
        this.unusable = unusable;
        this.variables = variables;
        this.directory = directory;
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
            return copy(plus(identifiers, identifier), emails, unusable);
        }
        return EmailAddress.parse(identifier.value())
                .map(email -> copy(plus(identifiers, identifier), plus(emails, email), unusable))
                .orElseGet(() -> copy(identifiers, emails, plus(unusable, identifier)));
    }

    /** The name to show for this person. */
    public Asker named(String newName) {
        return named(newName, ValueSource.CHANNEL);
    }

    /** The name to show for this person, come from there. */
    public Asker named(String newName, ValueSource source) {
        return new Asker(newName.strip(), source, identifiers, emails, unusable, variables, directory);
    }

    /** All identifiers so far are known to belong to this person. */
    public Asker verified() {
        return copy(identifiers.stream().map(Identifier::asVerified).toList(), emails, unusable);
    }

    /** A value that the host knows about the person or the session. */
    public Asker withVariable(String variable, String value) {
        var more = new LinkedHashMap<>(variables);
        more.put(variable, value);
        var all = Collections.unmodifiableMap(more);
        return new Asker(name, nameSource, identifiers, emails, unusable, all, directory);
    }

    /**
     * The same, with what the directory knows: the library says so when it recognised the asker.
     *
     * @param contact who it is there
     * @param knownName the name in the directory; shown if the asker gave none
     * @param addresses the addresses there, in the order in which they count; they follow the asker's own
     */
    public Asker knownAs(ContactId contact, String knownName, List<Identifier> addresses) {
        var own = withoutDirectory();
        var known = own;
        for (var address : addresses) {
            known = known.with(address);
        }
        var distinct = known.emails.stream().distinct().toList();
        return new Asker(
                name,
                nameSource,
                identifiers,
                distinct,
                unusable,
                variables,
                new Directory(requireNonNull(contact, "contact"), knownName, List.copyOf(addresses)));
    }

    /** The same, without what the directory knows. */
    public Asker withoutDirectory() {
        if (directory.contact() == null) {
            return this;
        }
        var own = identifiers.stream()
                .filter(one -> one.kind().equals(IdentifierKind.EMAIL))
                .flatMap(one -> EmailAddress.parse(one.value()).stream())
                .toList();
        return new Asker(name, nameSource, identifiers, own, unusable, variables, Directory.NOTHING);
    }

    private Asker copy(List<Identifier> newIdentifiers, List<EmailAddress> newEmails, List<Identifier> newUnusable) {
        return new Asker(name, nameSource, newIdentifiers, newEmails, newUnusable, variables, directory);
    }

    /** Empty if none was given. */
    public String name() {
        return name;
    }

    /** Where the name came from; nothing if there is none. */
    public Optional<ValueSource> nameSource() {
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(nameSource);
    }

    /** As whom the directory knows the asker, and what it added comes from; nothing if it added nothing. */
    public Optional<ContactId> contact() {
        return Optional.ofNullable(directory.contact());
    }

    /** The identifiers that can be used, in the order given. */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** The addresses among them, in the order given, and behind them those that the directory knows. */
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

    /** Whether the host, or the directory, knows that the address belongs to this person. */
    public boolean isVerified(EmailAddress email) {
        return isVerified(identifiers, email) || isVerified(directory.addresses(), email);
    }

    private static boolean isVerified(List<Identifier> known, EmailAddress email) {
        for (var identifier : known) {
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

    /** The name, else the one in the directory, else the first identifier, else "an anonymous asker". */
    public String displayName() {
        if (!name.isEmpty()) {
            return name;
        }
        if (!directory.name().isEmpty()) {
            return directory.name();
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
