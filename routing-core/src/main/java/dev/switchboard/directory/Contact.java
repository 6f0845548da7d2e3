package dev.switchboard.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person in the directory: a number for ever, one name, and any number of identifiers. Immutable; see {@link ContactDraft}. */
public final class Contact {
    /** How long a name may be, in characters. */
    public static final int MOST_NAME = 200;

    private final ContactId id;
    private final Instant createdAt;
    private final ContactState state;
    private final @Nullable ContactId survivor;
    private final String name;
    private final @Nullable ValueSource nameSource;
    private final List<ContactIdentifier> identifiers;
    private final List<ContactId> aliases;
    private final boolean provisional;
    private final boolean blocked;
    private final boolean anonymised;
    private final long changeCount;

    private Contact(Builder from) {
        this.id = from.id;
        this.createdAt = from.createdAt;
        this.state = from.state;
        this.survivor = from.survivor;
        this.name = from.name;
        this.nameSource = from.nameSource;
        this.identifiers = from.identifiers;
        this.aliases = from.aliases;
        this.provisional = from.provisional;
        this.blocked = from.blocked;
        this.anonymised = from.anonymised;
        this.changeCount = from.changeCount;
    }

    /** A contact of which nothing is known yet. */
    public static Builder create(ContactId id, Instant at) {
        return new Builder(requireNonNull(id, "id"), requireNonNull(at, "at"));
    }

    /** A builder that holds all of this contact. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    public ContactId id() {
        return id;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public ContactState state() {
        return state;
    }

    public boolean isActive() {
        return state == ContactState.ACTIVE;
    }

    /** The contact that absorbed this one; nothing unless it is {@link ContactState#MERGED}. */
    public Optional<ContactId> survivor() {
        return Optional.ofNullable(survivor);
    }

    /** Exactly one; empty until it is known (I-7). */
    public String name() {
        return name;
    }

    /** Where the name came from; nothing if there is none. */
    public Optional<ValueSource> nameSource() {
        return Optional.ofNullable(nameSource);
    }

    /** The name, else the value of the first identifier, else the number. */
    public String displayName() {
        if (!name.isEmpty()) {
            return name;
        }
        return identifiers.isEmpty() ? "contact " + id : identifiers.get(0).value();
    }

    /** In the order in which they were added. */
    public List<ContactIdentifier> identifiers() {
        return identifiers;
    }

    /** Those of this kind, in the order in which they were added. */
    public List<ContactIdentifier> identifiers(IdentifierKind kind) {
        return identifiers.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** The identifier with this key. */
    public Optional<ContactIdentifier> identifier(IdentityKey key) {
        return identifiers.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The one to use among those of this kind: the primary one, else the first. */
    public Optional<ContactIdentifier> primary(IdentifierKind kind) {
        ContactIdentifier first = null;
        for (var one : identifiers) {
            if (one.kind().equals(kind)) {
                if (one.isPrimary()) {
                    return Optional.of(one);
                }
                first = first == null ? one : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The addresses: the primary one first, then in the order in which they were added. */
    public List<EmailAddress> emails() {
        var emails = identifiers(IdentifierKind.EMAIL);
        return Stream.concat(
                        emails.stream().filter(ContactIdentifier::isPrimary),
                        emails.stream().filter(one -> !one.isPrimary()))
                .map(one -> EmailAddress.of(one.value()))
                .toList();
    }

    /** The numbers of the contacts that this one absorbed, and of those that they had absorbed; they lead here for ever. */
    public List<ContactId> aliases() {
        return aliases;
    }

    /** Its own number, and behind it its {@link #aliases}: under these it is known, and is what happened with it kept. */
    public List<ContactId> ids() {
        return Stream.concat(Stream.of(id), aliases.stream()).toList();
    }

    /** Whether the library made it for somebody unknown who wrote, and no human has touched it since. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Whether somebody marked this person as blocked. A mark for the host to act on; the library routes their questions as any. */
    public boolean isBlocked() {
        return blocked;
    }

    /** Whether its personal content was taken away, here and in all its conversations. */
    public boolean isAnonymised() {
        return anonymised;
    }

    /** How many changes were recorded; the latest has this sequence. */
    public long changeCount() {
        return changeCount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that
                && id.equals(that.id)
                && createdAt.equals(that.createdAt)
                && state == that.state
                && Objects.equals(survivor, that.survivor)
                && name.equals(that.name)
                && nameSource == that.nameSource
                && identifiers.equals(that.identifiers)
                && aliases.equals(that.aliases)
                && provisional == that.provisional
                && blocked == that.blocked
                && anonymised == that.anonymised
                && changeCount == that.changeCount;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The number; never the name. */
    @Override
    public String toString() {
        return "contact " + id;
    }

    /** Gathers a contact. Belongs to one thread. */
    public static final class Builder {
        private final ContactId id;
        private final Instant createdAt;
        private ContactState state = ContactState.ACTIVE;
        private @Nullable ContactId survivor;
        private String name = "";
        private @Nullable ValueSource nameSource;
        private List<ContactIdentifier> identifiers = List.of();
        private List<ContactId> aliases = List.of();
        private boolean provisional;
        private boolean blocked;
        private boolean anonymised;
        private long changeCount;

        private Builder(ContactId id, Instant createdAt) {
            this.id = id;
            this.createdAt = createdAt;
        }

        private Builder(Contact from) {
            this(from.id, from.createdAt);
            state = from.state;
            survivor = from.survivor;
            name = from.name;
            nameSource = from.nameSource;
            identifiers = from.identifiers;
            aliases = from.aliases;
            provisional = from.provisional;
            blocked = from.blocked;
            anonymised = from.anonymised;
            changeCount = from.changeCount;
        }

        /** The only name. */
        public Builder name(String only, @Nullable ValueSource source) {
            name = only;
            nameSource = only.isEmpty() ? null : source;
            return this;
        }

        /** All identifiers, in this order. */
        public Builder identifiers(List<ContactIdentifier> all) {
            identifiers = List.copyOf(all);
            return this;
        }

        public Builder aliases(List<ContactId> all) {
            aliases = List.copyOf(all);
            return this;
        }

        public Builder provisional(boolean byItself) {
            provisional = byItself;
            return this;
        }

        public Builder blocked(boolean isBlocked) {
            blocked = isBlocked;
            return this;
        }

        /** Leads to another contact from now on, and has nothing of its own. */
        public Builder mergedInto(ContactId other) {
            state = ContactState.MERGED;
            survivor = other;
            return empty();
        }

        /** Nothing but the number is left. */
        public Builder deleted() {
            state = ContactState.DELETED;
            survivor = null;
            aliases = List.of();
            return empty();
        }

        /** Takes the personal content away; the contact stays. */
        public Builder anonymised() {
            anonymised = true;
            return empty();
        }

        private Builder empty() {
            name = "";
            nameSource = null;
            identifiers = List.of();
            provisional = false;
            blocked = false;
            return this;
        }

        /** Active again with what that one has. */
        public Builder restored(Contact before) {
            state = ContactState.ACTIVE;
            survivor = null;
            name = before.name;
            nameSource = before.nameSource;
            identifiers = before.identifiers;
            aliases = before.aliases;
            provisional = before.provisional;
            blocked = before.blocked;
            return this;
        }

        public ContactId id() {
            return id;
        }

        /** Counts one change more. @return its sequence */
        public long nextChange() {
            return ++changeCount;
        }

        public Contact build() {
            return new Contact(this);
        }
    }
}
