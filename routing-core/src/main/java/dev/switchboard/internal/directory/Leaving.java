package dev.switchboard.internal.directory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import java.util.ArrayList;
import java.util.List;

/** What a contact loses when the link of a conversation to it ends. */
final class Leaving {

    private Leaving() {}

    /** Takes from the contact what it has only by the link of this conversation, which ends. */
    static void release(ContactWriting writing, Cards.Card card, Conversation conversation) {
        var contact = card.contact();
        var lost = lost(card, conversation);
        var staying = contact.identifiers().stream()
                .filter(one -> !lost.contains(one.key()))
                .toList();
        var after = contact.toBuilder().identifiers(staying);
        var happenings = new ArrayList<Happening>();
        happenings.add(Happening.of(Kind.DISCONNECTED, conversation.id().toString()));
        happenings.addAll(ContactDifference.between(contact, after.build(), any -> null));
        writing.write(contact, card.version(), after, happenings);
    }

    /** The identifiers that the contact has only by the link of this conversation. */
    static List<IdentityKey> lost(Cards.Card card, Conversation conversation) {
        var taught = conversation.link().orElseThrow().taught();
        return card.contact().identifiers().stream()
                .filter(one -> isOnlyTaught(one, taught))
                .map(ContactIdentifier::key)
                .toList();
    }

    /** What a human has edited or verified since is more than what the link taught. */
    private static boolean isOnlyTaught(ContactIdentifier one, List<IdentityKey> taught) {
        return taught.contains(one.key())
                && one.source() != ValueSource.OPERATOR
                && one.verification()
                        .map(known -> known.by().equals(Recognised.CONVERSATION))
                        .orElse(true);
    }
}
