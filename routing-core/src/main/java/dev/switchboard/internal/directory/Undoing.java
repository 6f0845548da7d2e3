package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Merge;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What each of those who were merged has when that is undone. Belongs to one thread. */
final class Undoing {
    private final RoutingStore store;
    private final Merge merge;
    private final Contact now;
    private final Set<IdentityKey> brought = new HashSet<>();
    private final List<Identifier> missing = new ArrayList<>();

    Undoing(RoutingStore store, Merge merge, Contact now) {
        this.store = store;
        this.merge = merge;
        this.now = now;
        merge.absorbed().forEach(one -> one.identifiers().forEach(value -> brought.add(value.key())));
        merge.before().identifiers().forEach(value -> brought.remove(value.key()));
    }

    /** What could not be given back: somebody else has it by now. */
    List<Identifier> missing() {
        return missing;
    }

    /** Without what only the others brought; what was not touched since is as it was before. */
    Contact.Builder survivor() {
        var aliases = new ArrayList<>(now.aliases());
        merge.absorbed().forEach(one -> {
            aliases.remove(one.id());
            aliases.removeAll(one.aliases());
        });
        var after = now.toBuilder()
                .identifiers(now.identifiers().stream()
                        .filter(one -> !brought.contains(one.key()))
                        .map(this::before)
                        .toList())
                .aliases(aliases);
        if (!isLookedAfter()) {
            after.provisional(merge.before().isProvisional());
        }
        if (now.isBlocked() == merge.after().isBlocked()) {
            after.blocked(merge.before().isBlocked());
        }
        return now.name().equals(merge.after().name())
                ? after.name(merge.before().name(), merge.before().nameSource().orElse(null))
                : after;
    }

    /** Whether more was done to it since than what conversations taught: it was renamed, or a value added, verified, chosen or removed. */
    private boolean isLookedAfter() {
        var then = merge.after();
        return !(now.name().equals(then.name()) || isNamedByConversation())
                || !then.identifiers().stream()
                        .allMatch(one -> now.identifier(one.key()).isPresent())
                || !now.identifiers().stream().allMatch(one -> isAsThen(one) || isTaughtSince(one));
    }

    private boolean isNamedByConversation() {
        return merge.after().name().isEmpty()
                && now.nameSource().filter(Undoing::isOfPerson).isPresent();
    }

    private boolean isAsThen(ContactIdentifier value) {
        return merge.after().identifier(value.key()).filter(value::equals).isPresent();
    }

    private boolean isTaughtSince(ContactIdentifier value) {
        return Recognised.isOnlyTaught(value)
                && isOfPerson(value.source())
                && value.isPrimary() == wasPrimary(value, merge.after());
    }

    /** Whether it came from the person, as opposed to whoever works with the directory. */
    private static boolean isOfPerson(ValueSource source) {
        return source != ValueSource.OPERATOR && source != ValueSource.API;
    }

    /** As it was before, unless it was changed since; which value is the one to use is told apart from what it is. */
    private ContactIdentifier before(ContactIdentifier value) {
        var untouched = merge.after()
                .identifier(value.key())
                .filter(then -> then.primary(value.isPrimary()).equals(value));
        return untouched
                .flatMap(same -> merge.before().identifier(value.key()))
                .orElse(value)
                .primary(isPrimary(value));
    }

    /** A value that was chosen since and stays is the one to use, else the one that was so before. */
    private boolean isPrimary(ContactIdentifier value) {
        var chosen = now.identifiers(value.kind()).stream()
                .filter(one -> one.isPrimary() && !wasPrimary(one, merge.after()) && !brought.contains(one.key()))
                .findFirst();
        return chosen.map(value::equals).orElseGet(() -> wasPrimary(value, merge.before()));
    }

    private static boolean wasPrimary(ContactIdentifier value, Contact then) {
        return then.identifier(value.key()).filter(ContactIdentifier::isPrimary).isPresent();
    }

    /** As it was, without what somebody else has by now. */
    Contact restored(Contact absorbed) {
        var values = new ArrayList<ContactIdentifier>();
        for (var value : absorbed.identifiers()) {
            if (isFree(value)) {
                values.add(verifiedSince(value));
            } else {
                missing.add(value.identifier());
            }
        }
        return absorbed.toBuilder().identifiers(values).build();
    }

    /** What the survivor knew of a value that both had does not become known of the other one. */
    private ContactIdentifier verifiedSince(ContactIdentifier value) {
        var knownThen = merge.after().identifier(value.key()).filter(ContactIdentifier::isVerified);
        return knownThen.isPresent()
                ? value
                : now.identifier(value.key())
                        .flatMap(ContactIdentifier::verification)
                        .map(value::verified)
                        .orElse(value);
    }

    private boolean isFree(ContactIdentifier value) {
        if (!value.isUnique() || now.identifier(value.key()).isPresent()) {
            return true;
        }
        return store.read(Key.identity(value.key())).value() == null;
    }
}
