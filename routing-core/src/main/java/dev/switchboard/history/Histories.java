package dev.switchboard.history;

import dev.switchboard.identity.ContactId;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.routing.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * What happened with a person, over all channels (ML-34 to ML-40). Any number of threads may call it. Every method throws {@link
 * NotPermittedException} unless the actor may {@link Action#READ_CONTACT}.
 *
 * <p>The history of a contact has the conversations and changes of the contacts that it absorbed too, and the number of an absorbed
 * one gives the history of the one that absorbed it. A conversation that was disconnected is in no history. Of what was anonymised,
 * times, channels and decisions are left. Where nobody is known, there is nothing to tell, and the answer is empty.
 *
 * <p>What is read in parts comes oldest first, in the order of {@link HistoryPlace}. Reading on repeats nothing, and skips nothing
 * that was there when the reading began, whatever happens meanwhile.
 */
public interface Histories {
    /**
     * What happened with a contact, from the contact.
     *
     * @param after the {@link HistoryPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws IllegalArgumentException if {@code after} is no end of a part
     */
    HistoryPage of(ContactId contact, HistoryFilter filter, Actor actor, String after, int most);

    /**
     * The same, from a conversation with the contact (ML-40). One that belongs to no contact has a history of its own.
     *
     * @param after the {@link HistoryPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws IllegalArgumentException if {@code after} is no end of a part
     */
    HistoryPage ofConversation(ConversationId conversation, HistoryFilter filter, Actor actor, String after, int most);

    /**
     * The same, from the address of an incoming e-mail (ML-40).
     *
     * @param after the {@link HistoryPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws dev.switchboard.problem.InvalidInputException with {@code EMAIL_INVALID} if it is no address
     * @throws IllegalArgumentException if {@code after} is no end of a part
     */
    HistoryPage ofEmail(String address, HistoryFilter filter, Actor actor, String after, int most);

    /** The conversations with a contact, each with its whole transcript, by the time when they began, the newest last. */
    List<Interaction> interactions(ContactId contact, Actor actor);

    /** One conversation with its whole transcript. */
    Optional<Interaction> interaction(ConversationId conversation, Actor actor);

    /**
     * Every place in the messages of a contact where the text is found (ML-37), ignoring case and accents, also within words. Messages
     * that were held back are looked through too: whoever reads a history sees them in the transcript. A blank text is found nowhere.
     *
     * @param after the {@link FoundPage#next} of the part before; empty for the first
     * @param most how many at most, from 1
     * @throws IllegalArgumentException if {@code after} is no end of a part
     */
    FoundPage search(ContactId contact, String text, Actor actor, String after, int most);
}
