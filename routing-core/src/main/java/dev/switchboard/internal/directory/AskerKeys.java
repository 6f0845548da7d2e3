package dev.switchboard.internal.directory;

import static dev.switchboard.identity.IdentifierKind.EMAIL;
import static dev.switchboard.identity.IdentifierKind.PHONE;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.routing.Asker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The identifiers of an asker by which the directory may know somebody, strongest first (model, 3.3, stage 0). */
final class AskerKeys {
    /** Nobody has as many; whoever sends more is not recognised by those. */
    private static final int MOST = 50;

    private final List<Given> inOrder;

    private AskerKeys(List<Given> inOrder) {
        this.inOrder = inOrder;
    }

    /**
     * An identifier that the asker brought.
     *
     * @param keys its own first, and another way in which it may be written
     */
    record Given(Identifier identifier, List<IdentityKey> keys) {

        IdentityKey key() {
            return keys.get(0);
        }

        IdentifierKind kind() {
            return identifier.kind();
        }

        /** Whether the contact has it, in whichever way it is written; phone numbers too, which others may have as well. */
        boolean isOf(Contact contact) {
            return keys.stream().anyMatch(key -> contact.identifier(key).isPresent());
        }

        /** As a value that the conversation taught. */
        ContactIdentifier value(Instant now) {
            return ContactIdentifier.of(identifier, key(), now, Recognised.CONVERSATION);
        }

        boolean isPhone() {
            return kind().equals(PHONE);
        }

        /** An id of the channel or of the host, as opposed to an address, a number, or a variable. */
        boolean isChannelId() {
            return !isPhone() && !kind().equals(EMAIL) && kind().variable().isEmpty();
        }

        /** A claimed address is only that: anybody can claim one. */
        boolean mayFind() {
            return !kind().equals(EMAIL) || identifier.verified();
        }

        /** Whether the host vouches for it, or for the channel that it came by. */
        boolean isReliable() {
            return identifier.verified() || isChannelId();
        }

        /** Whether somebody unknown becomes a contact by it. */
        boolean mayCreate() {
            return isChannelId() || (identifier.verified() && kind().variable().isEmpty());
        }

        /** Whether a contact that was recognised by something else gets it: not what was merely claimed in passing. */
        boolean mayTeach() {
            return isChannelId()
                    || identifier.verified()
                    || kind().variable().isPresent()
                    || identifier.source() != ValueSource.CHANNEL;
        }
    }

    /** Of the asker's identifiers, and of those variables that identify a customer; any other variable is passed over. */
    static AskerKeys of(Asker asker, IdentityKeys keys, List<String> variables) {
        var found = new ArrayList<Given>();
        for (var identifier : asker.identifiers()) {
            if (mayCount(identifier.kind(), variables)) {
                add(found, identifier, keys);
            }
        }
        for (var name : variables) {
            var value = asker.variables().get(name);
            if (value != null) {
                add(found, Identifier.of(IdentifierKind.variable(name), value), keys);
            }
        }
        found.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return new AskerKeys(found);
    }

    /** Whether it is worth while to look: with nothing but claimed addresses nobody is found, and nobody is made. */
    static boolean mayFindAnybody(Asker asker, List<String> variables) {
        var identifiers = asker.identifiers();
        for (int i = 0; i < identifiers.size(); i++) {
            var one = identifiers.get(i);
            if ((one.verified() || !one.kind().equals(EMAIL)) && mayCount(one.kind(), variables)) {
                return true;
            }
        }
        for (int i = 0; i < variables.size(); i++) {
            if (asker.variables().containsKey(variables.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** By a variable that does not identify a customer nobody is known, however it comes (ML-25). */
    private static boolean mayCount(IdentifierKind kind, List<String> variables) {
        var variable = kind.variable();
        return variable.isEmpty() || variables.contains(variable.get());
    }

    private static void add(List<Given> found, Identifier identifier, IdentityKeys keys) {
        var lookUp = keys.lookUpKeys(identifier);
        if (found.size() < MOST
                && !lookUp.isEmpty()
                && found.stream().noneMatch(one -> one.key().equals(lookUp.get(0)))) {
            found.add(new Given(identifier, lookUp));
        }
    }

    /** Verified addresses, channel ids, variables, phones; of each the verified ones first. */
    private static int rank(Given given) {
        int kind = given.isChannelId() ? 1 : given.isPhone() ? 3 : given.kind().equals(EMAIL) ? 0 : 2;
        return 2 * kind + (given.identifier().verified() ? 0 : 1);
    }

    /** Strongest first. */
    List<Given> inOrder() {
        return inOrder;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** All of them, in whichever way they are written. */
    List<IdentityKey> all() {
        return inOrder.stream().flatMap(one -> one.keys().stream()).toList();
    }

    /** The reliable ones that are not among these, in whichever way they are written. */
    List<IdentityKey> reliableBut(List<IdentityKey> known) {
        return inOrder.stream()
                .filter(Given::isReliable)
                .flatMap(one -> one.keys().stream())
                .filter(key -> !known.contains(key))
                .toList();
    }

    /** Those that are here too, in whichever way they are written. */
    List<Given> shared(AskerKeys other) {
        return shared(other.all());
    }

    /** Those that are among these, in whichever way they are written. */
    List<Given> shared(List<IdentityKey> others) {
        return inOrder.stream()
                .filter(one -> one.keys().stream().anyMatch(others::contains))
                .toList();
    }
}
