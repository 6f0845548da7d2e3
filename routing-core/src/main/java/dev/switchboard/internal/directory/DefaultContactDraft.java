package dev.switchboard.internal.directory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDraft;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.Verification;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is to become of a contact, and every problem on the way; {@link DraftSaving} makes it so. */
final class DefaultContactDraft implements ContactDraft {
    private final IdentifierEntry entry;
    private final DraftSaving saving;
    private final Cards.@Nullable Card base;
    private final String by;
    private final Problems problems = new Problems();
    private final List<ContactIdentifier> identifiers;
    /** Which key each edited one had before. */
    private final Map<IdentityKey, IdentityKey> origins = new HashMap<>();

    private String name;
    private @Nullable ValueSource nameSource;
    private boolean blocked;
    private boolean saved;

    /**
     * Begins with what the contact has.
     *
     * @param base as it was read, nothing if it is to be made
     */
    DefaultContactDraft(IdentifierEntry entry, DraftSaving saving, Cards.@Nullable Card base, String by) {
        this.entry = entry;
        this.saving = saving;
        this.base = base;
        this.by = by;
        var before = before();
        this.identifiers = new ArrayList<>(before == null ? List.of() : before.identifiers());
        this.name = before == null ? "" : before.name();
        this.nameSource = before == null ? null : before.nameSource().orElse(null);
        this.blocked = before != null && before.isBlocked();
    }

    @Override
    public ContactDraft name(String newName) {
        return name(newName, ValueSource.OPERATOR);
    }

    @Override
    public ContactDraft name(String newName, ValueSource source) {
        requireNonNull(source, "source");
        var checked = newName.isBlank()
                ? ""
                : problems.attempt(Place.at("/name"), () -> Require.text(newName, "contact name", Contact.MOST_NAME));
        if (checked != null && !checked.equals(name)) {
            name = checked;
            nameSource = checked.isEmpty() ? null : source;
        }
        return this;
    }

    @Override
    public ContactDraft add(Identifier identifier) {
        return addAsIs(identifier.source() == ValueSource.CHANNEL ? identifier.from(ValueSource.OPERATOR) : identifier);
    }

    /** One identifier more, which may have come by the channel. */
    ContactDraft addAsIs(Identifier identifier) {
        var value = entry.read(identifier, by, problems);
        if (value != null) {
            if (indexOf(value.key()) >= 0) {
                problem(
                        DirectoryProblem.IDENTIFIER_TWICE,
                        identifier,
                        " is there already; add another one, or edit it");
            } else {
                identifiers.add(value);
            }
        }
        return this;
    }

    @Override
    public ContactDraft replace(Identifier identifier, String value) {
        var place = place(identifier);
        var successor = new Identifier(identifier.kind(), identifier.scope(), value, false, ValueSource.OPERATOR);
        var changed = place < 0 ? null : entry.read(successor, by, problems);
        if (changed == null) {
            return this;
        }
        var before = identifiers.get(place);
        if (!changed.key().equals(before.key()) && indexOf(changed.key()) >= 0) {
            problem(DirectoryProblem.IDENTIFIER_TWICE, successor, " is there already; remove the other one instead");
        } else if (!changed.value().equals(before.value())) {
            origins.put(changed.key(), origins.getOrDefault(before.key(), before.key()));
            identifiers.set(place, entry.inPlaceOf(before, changed));
        }
        return this;
    }

    @Override
    public ContactDraft remove(Identifier identifier) {
        int place = place(identifier);
        if (place >= 0) {
            identifiers.remove(place);
        }
        return this;
    }

    @Override
    public ContactDraft primary(Identifier identifier) {
        int place = place(identifier);
        for (int i = 0; i < identifiers.size() && place >= 0; i++) {
            if (identifiers.get(i).kind().equals(identifier.kind())) {
                identifiers.set(i, identifiers.get(i).primary(i == place));
            }
        }
        return this;
    }

    @Override
    public ContactDraft verify(Identifier identifier) {
        int place = place(identifier);
        if (place >= 0) {
            identifiers.set(place, identifiers.get(place).verified(new Verification(by, entry.now())));
        }
        return this;
    }

    @Override
    public ContactDraft blocked(boolean isBlocked) {
        blocked = isBlocked;
        return this;
    }

    @Override
    public Contact save() {
        requireUnsaved();
        var contact = saving.save(plan(), by);
        saved = true;
        return contact;
    }

    void requireUnsaved() {
        if (saved) {
            throw new IllegalStateException("this draft was saved already; begin another one");
        }
    }

    /** What is to be saved with others; counts as saved from now on. */
    Planned take() {
        var plan = plan();
        saved = true;
        return plan;
    }

    private Planned plan() {
        problems.throwIfAny();
        return new Planned(
                base, name, nameSource, List.copyOf(identifiers), blocked, origins.isEmpty() ? Map.of() : origins);
    }

    /** As it was found, nothing if it is to be made. */
    @Nullable
    Contact before() {
        return base == null ? null : base.contact();
    }

    /** Whether this actor has begun it, in the directory of these parts and not from a conversation. */
    boolean isPlainOf(String actor, DirectoryParts directory) {
        return by.equals(actor) && saving.isPlainIn(directory);
    }

    private int place(Identifier identifier) {
        var key = entry.keyOf(identifier, problems);
        int place = key == null ? -1 : indexOf(key);
        if (key != null && place < 0) {
            problem(DirectoryProblem.UNKNOWN_IDENTIFIER, identifier, " is not there; name one that the contact has");
        }
        return place;
    }

    private int indexOf(IdentityKey key) {
        for (int i = 0; i < identifiers.size(); i++) {
            if (identifiers.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void problem(DirectoryProblem code, Identifier identifier, String why) {
        problems.add(code, IdentifierEntry.place(identifier), IdentifierEntry.shown(identifier) + why);
    }
}
