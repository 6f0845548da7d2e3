package dev.switchboard.directory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.routing.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which contacts are wanted: those that meet every condition (ML-7). Immutable; each method returns a filter with one condition
 * more. Conditions about conversations look at those that the store still has, of the contact and of those that it absorbed.
 */
public final class ContactFilter {
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());
    private static final ContactFilter ALL = new ContactFilter(List.of(), false);

    private final List<BiPredicate<Contact, Collection<Conversation>>> conditions;
    private final boolean aboutConversations;

    private ContactFilter(List<BiPredicate<Contact, Collection<Conversation>>> conditions, boolean aboutConversations) {
        this.conditions = conditions;
        this.aboutConversations = aboutConversations;
    }

    /** Every contact. */
    public static ContactFilter all() {
        return ALL;
    }

    /** That have written, or were written to, by this channel. */
    public ContactFilter withChannel(Channel channel) {
        return andConversation(one -> one.channel().equals(channel));
    }

    /** That have this value of a variable, as an identifier or in a conversation, compared as {@link IdentityKeys} compares it. */
    public ContactFilter withVariable(String name, String value) {
        var kind = IdentifierKind.variable(name);
        var wanted = compared(kind, value);
        return and(
                true,
                (contact, conversations) -> contact.identifiers(kind).stream()
                                .anyMatch(one -> one.key().value().equals(wanted))
                        || conversations.stream()
                                .map(one -> one.asker().variables().get(name))
                                .anyMatch(given ->
                                        given != null && compared(kind, given).equals(wanted)));
    }

    /** What a value is compared by; itself if it cannot identify anybody. */
    private static String compared(IdentifierKind variable, String value) {
        return KEYS.keyOf(Identifier.of(variable, value))
                .map(IdentityKey::value)
                .orElse(value);
    }

    /** That have an identifier of this kind. */
    public ContactFilter withField(IdentifierKind kind) {
        return and(false, (contact, conversations) -> contact.primary(kind).isPresent());
    }

    /** That have no identifier of this kind. */
    public ContactFilter withoutField(IdentifierKind kind) {
        return and(false, (contact, conversations) -> contact.primary(kind).isEmpty());
    }

    /** That have a name. */
    public ContactFilter withName() {
        return and(false, (contact, conversations) -> !contact.name().isEmpty());
    }

    /** Whose latest message came then or later. */
    public ContactFilter lastContactFrom(Instant from) {
        return andConversation(one -> !one.lastAt().isBefore(from));
    }

    /** Whose latest message came before that; who never wrote is not among them. */
    public ContactFilter lastContactBefore(Instant end) {
        return and(
                true,
                (contact, conversations) -> !conversations.isEmpty()
                        && conversations.stream().allMatch(one -> one.lastAt().isBefore(end)));
    }

    /** That are marked as blocked, or those that are not. */
    public ContactFilter blocked(boolean isBlocked) {
        return and(false, (contact, conversations) -> contact.isBlocked() == isBlocked);
    }

    /** That have a conversation with which humans have to do, see {@link Conversation#isAttended}. */
    public ContactFilter withOpenConversation() {
        return andConversation(Conversation::isAttended);
    }

    /** Whether any condition looks at conversations; if none does, {@link #matches} needs none. */
    public boolean isAboutConversations() {
        return aboutConversations;
    }

    /**
     * Whether the contact meets every condition.
     *
     * @param conversations those of the contact and of the contacts that it absorbed
     */
    public boolean matches(Contact contact, Collection<Conversation> conversations) {
        for (var condition : conditions) {
            if (!condition.test(contact, conversations)) {
                return false;
            }
        }
        return true;
    }

    private ContactFilter andConversation(java.util.function.Predicate<Conversation> condition) {
        return and(true, (contact, conversations) -> conversations.stream().anyMatch(condition));
    }

    private ContactFilter and(boolean looksAtThem, BiPredicate<Contact, Collection<Conversation>> condition) {
        var more = new ArrayList<>(conditions);
        more.add(condition);
        return new ContactFilter(List.copyOf(more), aboutConversations || looksAtThem);
    }
}
