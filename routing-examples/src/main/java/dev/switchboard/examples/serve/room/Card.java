package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.Merge;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.identity.ContactId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A contact with all that is known of it.
 *
 * @param version what it is compared by, when it is saved, with what somebody else may have saved meanwhile
 * @param deleted whether nothing but the number is left
 * @param absorbed the numbers that lead to it
 * @param merges what made it larger, and can be undone
 */
record Card(
        long id,
        long version,
        String name,
        String nameSource,
        boolean blocked,
        boolean provisional,
        boolean anonymised,
        boolean deleted,
        String created,
        List<Value> values,
        List<Long> absorbed,
        List<Merged> merges) {

    /**
     * A value.
     *
     * @param label what people call its kind
     * @param seen when it was seen first, in ISO 8601
     * @param trusted whether it is known to be theirs
     * @param verified by whom it was verified; empty if it was not
     */
    record Value(
            String kind,
            String label,
            String scope,
            String value,
            String source,
            String seen,
            boolean trusted,
            String verified,
            boolean primary) {

        static Value of(Call call, ContactIdentifier one) {
            return new Value(
                    one.kind().name(),
                    Kinds.label(call, one.kind()),
                    one.identifier().scope(),
                    one.value(),
                    one.source().name(),
                    one.firstSeen().toString(),
                    one.isTrusted(),
                    one.verification().map(each -> each.by()).orElse(""),
                    one.isPrimary());
        }
    }

    /** A merge, which its survivor and this number name. */
    record Merged(long change, String at, String by, String whom) {

        static Merged of(Merge one) {
            var whom = one.absorbed().stream()
                    .map(each -> each.displayName() + " (" + each.id() + ")")
                    .collect(Collectors.joining(", "));
            return new Merged(one.id().change(), one.at().toString(), one.by(), whom);
        }
    }

    static Card of(Call call, Contact one) {
        var merges = call.office()
                .switchboard()
                .directory()
                .merges(one.id(), call.player().actor());
        return new Card(
                one.id().number(),
                one.changeCount(),
                one.name(),
                one.nameSource().map(Enum::name).orElse(""),
                one.isBlocked(),
                one.isProvisional(),
                one.isAnonymised(),
                !one.isActive(),
                one.createdAt().toString(),
                one.identifiers().stream().map(value -> Value.of(call, value)).toList(),
                one.aliases().stream().map(ContactId::number).toList(),
                merges.stream().map(Merged::of).toList());
    }
}
