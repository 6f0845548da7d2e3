package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different between two states of one contact, in the words of its history (ML-39). */
final class ContactDifference {
    private final @Nullable Contact before;
    private final Contact after;
    private final Function<IdentityKey, @Nullable IdentityKey> origin;
    private final List<Happening> happenings = new ArrayList<>();

    private ContactDifference(
            @Nullable Contact before, Contact after, Function<IdentityKey, @Nullable IdentityKey> origin) {
        this.before = before;
        this.after = after;
        this.origin = origin;
    }

    /**
     * What happened.
     *
     * @param before nothing if the contact is new
     * @param origin the key that an edited identifier had before
     */
    static List<Happening> between(
            @Nullable Contact before, Contact after, Function<IdentityKey, @Nullable IdentityKey> origin) {
        var difference = new ContactDifference(before, after, origin);
        difference.name();
        difference.values();
        difference.blocked();
        return difference.happenings;
    }

    private void name() {
        var earlier = before == null ? "" : before.name();
        if (!earlier.equals(after.name())) {
            happenings.add(new Happening(
                    Kind.NAMED,
                    "name",
                    earlier,
                    after.name(),
                    after.nameSource().orElse(null)));
        }
    }

    private void values() {
        var edited = after.identifiers().stream()
                .map(one -> earlier(one.key()))
                .filter(one -> one != null)
                .map(ContactIdentifier::key)
                .collect(Collectors.toSet());
        for (var one : after.identifiers()) {
            value(earlier(one.key()), one);
        }
        if (before != null) {
            before.identifiers().stream()
                    .filter(one -> !edited.contains(one.key()))
                    .forEach(one -> add(Kind.VALUE_REMOVED, one, one.value(), ""));
        }
    }

    private void value(@Nullable ContactIdentifier earlier, ContactIdentifier one) {
        if (earlier != null && isEnteredAnew(earlier, one)) {
            add(Kind.VALUE_REMOVED, earlier, earlier.value(), "");
            value(null, one);
            return;
        }
        if (earlier == null) {
            add(Kind.VALUE_ADDED, one, "", one.value());
        } else if (!earlier.value().equals(one.value())) {
            add(Kind.VALUE_EDITED, one, earlier.value(), one.value());
        }
        if (one.isVerified() && earlier != null && !earlier.isVerified()) {
            add(Kind.VALUE_VERIFIED, one, one.value(), one.value());
        }
        if (one.isPrimary() && (earlier == null || !earlier.isPrimary())) {
            add(Kind.PRIMARY_CHOSEN, one, "", one.value());
        }
    }

    /** Whether it was taken away and is there again: what was known of it before does not count for it. */
    private static boolean isEnteredAnew(ContactIdentifier earlier, ContactIdentifier one) {
        return earlier.key().equals(one.key())
                && (!earlier.firstSeen().equals(one.firstSeen())
                        || (earlier.isVerified() && !one.isVerified())
                        || (earlier.value().equals(one.value()) && earlier.source() != one.source()));
    }

    private void blocked() {
        if ((before != null && before.isBlocked()) != after.isBlocked()) {
            happenings.add(Happening.of(after.isBlocked() ? Kind.BLOCKED : Kind.UNBLOCKED, ""));
        }
    }

    /** What the identifier with this key was, if it is not new. */
    private @Nullable ContactIdentifier earlier(IdentityKey key) {
        if (before == null) {
            return null;
        }
        var same = before.identifier(key).orElse(null);
        var edited = same == null ? origin.apply(key) : null;
        return edited == null || after.identifier(edited).isPresent()
                ? same
                : before.identifier(edited).orElse(null);
    }

    private void add(Kind kind, ContactIdentifier about, String from, String to) {
        happenings.add(new Happening(kind, about.kind().name(), from, to, about.source()));
    }
}
