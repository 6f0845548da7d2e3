package dev.switchboard.directory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.routing.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * The people that conversations are with (ML-1 to ML-33). Any number of threads may call it. Every method throws {@link
 * NotPermittedException} if the actor may not do that (model, 3.7), and then nothing has happened.
 */
public interface ContactDirectory {

    /**
     * The contact with this number. The number of a contact that was absorbed gives the one that absorbed it; that of a deleted
     * one gives a contact that is {@link ContactState#DELETED} and has nothing else.
     */
    Optional<Contact> find(ContactId id, Actor actor);

    /**
     * The active contacts that have this identifier, compared by its key, by number. One at most, but for phone numbers.
     *
     * @throws InvalidInputException if the identifier cannot be one of its kind
     */
    List<Contact> find(Identifier identifier, Actor actor);

    /**
     * What the directory compares the identifier by: two identifiers are the same to it if their keys are equal. Tells nothing of any
     * contact, so that anybody may ask.
     *
     * @throws InvalidInputException if the identifier cannot be one of its kind
     */
    IdentityKey keyOf(Identifier identifier);

    /**
     * The contacts that meet the filter, in this order (ML-7, ML-21).
     *
     * @param after the {@link ContactPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     */
    ContactPage list(ContactFilter filter, ContactSort sort, Actor actor, String after, int most);

    /**
     * The contacts that meet the filter and in which the text is found (ML-6): in the name, an address, a phone number, an identifying
     * variable, or the number of the contact, ignoring case and accents. Whole fields come first, then beginnings of fields, then
     * beginnings of words, then the rest. A blank text finds all.
     *
     * @param after the {@link ContactPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     */
    ContactPage search(String text, ContactFilter filter, Actor actor, String after, int most);

    /** Begins a contact (ML-4). */
    ContactDraft create(Actor actor);

    /**
     * Begins a change of a contact (ML-3).
     *
     * @throws InvalidInputException if there is no such contact, or it was deleted
     */
    ContactDraft edit(ContactId id, Actor actor);

    /**
     * Begins a change of a contact as somebody has seen it, for instance on a page loaded a while ago.
     *
     * @throws InvalidInputException if it was deleted meanwhile
     * @throws StaleContactException if it is not so any more
     */
    ContactDraft edit(Contact asRead, Actor actor);

    /** Begins a change of many contacts, saved as one. */
    ContactBatch batch(Actor actor);

    /**
     * Deletes a contact, also while a conversation with it runs: card and identifiers vanish, its conversations stay, and
     * the number is never given again. Who writes again becomes a new contact.
     *
     * @throws InvalidInputException if there is no such contact, or it was deleted before
     */
    void delete(ContactId id, Actor actor);

    /**
     * Makes several contacts one: the survivor keeps its number, values are united, histories too, and the numbers of the others
     * lead to it for ever.
     *
     * @throws InvalidInputException if one of them is not there, was deleted, or is named twice
     */
    Merge merge(ContactId survivor, List<ContactId> others, MergeChoices choices, Actor actor);

    /**
     * Undoes a merge: exactly, if nothing changed since; else what was changed later stays with the survivor. Conversations that the
     * others had before are theirs again, later ones stay with the survivor.
     *
     * @throws InvalidInputException if it cannot be undone: it was before, the survivor was deleted or anonymised, absorbed others since, or
     *     was merged itself; later merges are undone first
     */
    Unmerged undo(MergeId merge, Actor actor);

    /** The merges of a contact that were not undone, oldest first. */
    List<Merge> merges(ContactId survivor, Actor actor);

    /** Which contacts may be one person, by number; somebody has to decide. */
    List<MergeProposal> proposals(Actor actor);

    /** Decides that they are two; they are not proposed again. */
    void dismiss(MergeProposal proposal, Actor actor);

    /**
     * Takes away everything personal: of the contact, of the contacts it absorbed, and of all their conversations, wherever it was
     * copied. What happened, when, and by which channel stays. Cannot be undone.
     *
     * @throws InvalidInputException if there is no such contact
     */
    void anonymise(ContactId id, Actor actor);

    /**
     * Everything that is held about a contact and those that it absorbed, as a JSON object of {@code contact}, {@code changes} and
     * {@code conversations}: for whoever asks what is known about them.
     *
     * @throws InvalidInputException if there is no such contact, or it was deleted
     */
    String export(ContactId id, Actor actor);

    /**
     * Begins a contact out of a conversation: with the name and every identifier of the asker (ML-28). Saving links the conversation
     * to it.
     *
     * @throws InvalidInputException if there is no such conversation
     */
    ContactDraft createFrom(ConversationId conversation, Actor actor);

    /**
     * Links a conversation to a contact (ML-29, A-62): in place of the present one, and the ids of the conversation's channel join the
     * contact, so that the person is known next time. A {@linkplain Contact#isProvisional provisional} contact that had nothing but
     * them is absorbed; if somebody else has them, a merge is proposed.
     *
     * @return the contact
     * @throws InvalidInputException if one of the two is not there
     */
    Contact link(ConversationId conversation, ContactId contact, Actor actor);

    /**
     * Ends the link of a conversation to its contact (ML-31, A-61): it is no longer in the contact's history, and is not linked again
     * by itself. The contact stays, but for what it learned only from this link.
     *
     * @return whether there was a link
     * @throws InvalidInputException if there is no such conversation
     */
    boolean disconnect(ConversationId conversation, Actor actor);
}
