package dev.switchboard.directory;

import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;

/**
 * Many contacts made, changed and deleted as one: all of it or nothing, in one commit of the store. For what comes from files and other
 * systems. Nothing changes, and no number of a contact is used, until it is {@linkplain #save saved}; a batch that is dropped was never
 * there. Belongs to one thread.
 *
 * <p>A value may go from one contact to another within a batch: what one of them gives away, or who is deleted had, is free for the
 * others.
 */
public interface ContactBatch {

    /**
     * Takes what was gathered in a draft, which cannot be saved any more. Each contact may come once.
     *
     * @param draft of the actor and the directory of the batch, not begun from a conversation
     * @throws InvalidInputException with every problem of the draft, which is not taken then
     * @throws IllegalArgumentException if it is of another actor or directory, or begun from a conversation, or of a contact that
     *     the batch has
     * @throws IllegalStateException if it was saved or taken before
     */
    ContactBatch add(ContactDraft draft);

    /**
     * Deletes a contact: as {@link ContactDirectory#delete} does.
     *
     * @param asRead the contact as it was read
     * @throws NotPermittedException if the actor may not delete it
     * @throws StaleContactException if it is not so any more
     * @throws IllegalArgumentException if the batch has it already
     */
    ContactBatch delete(Contact asRead);

    /**
     * Makes it so, all of it or nothing. Drafts that change nothing save nothing.
     *
     * @return what was added as it is now, in the order in which it was added
     * @throws InvalidInputException with every value that another contact has, or that two of the batch have; the place of each
     *     says of which draft it is, from 0
     * @throws StaleContactException if somebody else has changed one of them since it was read; read again, and begin again
     * @throws IllegalStateException if it was saved before
     */
    List<Contact> save();
}
