package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactState;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.util.Objects;
import java.util.Optional;

/** Reads contacts; the number of an absorbed one leads to the one that absorbed it. */
final class Cards {
    private final RoutingStore store;

    Cards(RoutingStore store) {
        this.store = store;
    }

    /**
     * A contact as it was read.
     *
     * @param version its version in the store
     */
    record Card(Contact contact, long version) {}

    /** The contact to which the number leads, if there ever was one. */
    Optional<Card> find(ContactId id) {
        var card = read(id);
        while (card.isPresent() && card.get().contact().state() == ContactState.MERGED) {
            card = card.get().contact().survivor().flatMap(this::read);
        }
        return card;
    }

    /** The one with exactly this number. */
    Optional<Card> read(ContactId id) {
        var read = store.read(Key.contact(id));
        return read.value() == null
                ? Optional.empty()
                : Optional.of(new Card(Objects.requireNonNull(read.value(), "just checked"), read.version()));
    }

    /** The active contact to which the number leads, or an error that says what became of it. */
    Card require(ContactId id) {
        var card = find(id).orElseThrow(() -> problem(
                DirectoryProblem.UNKNOWN_CONTACT, "there is no contact " + id + "; look for it in the directory"));
        if (!card.contact().isActive()) {
            throw problem(
                    DirectoryProblem.DELETED_CONTACT,
                    "contact " + id + " was deleted; its number is not used again, so make a new contact");
        }
        return card;
    }

    /** The same, if it still is as it was read. */
    Card requireUnchanged(Contact asRead) {
        var card = require(asRead.id());
        if (!card.contact().equals(asRead)) {
            throw new StaleContactException(asRead.id());
        }
        return card;
    }

    static InvalidInputException problem(DirectoryProblem code, String message) {
        return new InvalidInputException(code, Place.ROOT, message);
    }
}
