package dev.switchboard.directory;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.InvalidInputException;

/**
 * A contact that is being made or changed. Nothing changes until it is {@linkplain #save saved} (ML-12); a draft that is dropped was
 * never there. Nothing is refused while gathering. Belongs to one thread.
 *
 * <p>Values of which nothing else is said come from {@link ValueSource#OPERATOR}, unless the draft was begun from a conversation and
 * found them there; what is added as verified is verified by the actor
 * of the draft.
 */
public interface ContactDraft {

    /** The only name; empty if it is not known (ML-16). */
    ContactDraft name(String name);

    /** The only name, come from there. */
    ContactDraft name(String name, ValueSource source);

    /** One e-mail address more (ML-17). */
    default ContactDraft addEmail(String email) {
        return add(Identifier.of(IdentifierKind.EMAIL, email).from(ValueSource.OPERATOR));
    }

    /** One phone number more (ML-18). */
    default ContactDraft addPhone(String phone) {
        return add(Identifier.of(IdentifierKind.PHONE, phone).from(ValueSource.OPERATOR));
    }

    /** One value more of an identifying variable (ML-27). */
    default ContactDraft addVariable(String name, String value) {
        return add(Identifier.of(IdentifierKind.variable(name), value).from(ValueSource.OPERATOR));
    }

    /** One identifier more, of any kind (ML-11, ML-30). */
    ContactDraft add(Identifier identifier);

    /** Another value in place of this one; where it stands, and when it was first seen, stay. */
    ContactDraft replace(Identifier identifier, String value);

    ContactDraft remove(Identifier identifier);

    /** The one to use among those of its kind, for instance the address that a specialist is looked up by. */
    ContactDraft primary(Identifier identifier);

    /** It is known to belong to the person: the actor of the draft says so. */
    ContactDraft verify(Identifier identifier);

    /** Marks the person as blocked, or takes the mark away. */
    ContactDraft blocked(boolean blocked);

    /**
     * Makes it so, all of it or nothing. A draft that changes nothing saves nothing. Once it was saved, a further draft is to be begun.
     *
     * @return the contact as it is now
     * @throws InvalidInputException with every problem: a value that cannot be right, one that another contact has (which is named),
     *     one that the contact has twice or does not have
     * @throws StaleContactException if somebody else has changed the contact since the draft was begun
     * @throws IllegalStateException if it was saved before
     */
    Contact save();
}
