package dev.switchboard.permission;

/** What somebody may or may not do (model, 3.7). */
public enum Action {
    /** See what an inbox or a view shows. */
    LIST,
    /** Take a waiting conversation of an inbox or a view, and give it back. */
    CLAIM,
    /** Take a conversation that somebody else has. */
    TAKE_OVER,
    /** Answer the asker, or say that everything is done. */
    ANSWER,
    /** Silence the automation, let it speak again, or give the conversation back to it. */
    SUSPEND,
    /** Put a tag on a conversation by hand, or take one away. */
    TAG,
    /** Say whether a conversation goes on, waits for the asker, or looks for help. */
    SET_STATUS,
    /** Bring colleagues into a conversation, or say what they should know. */
    INVITE,
    /** Make an answer part of what a persona knows, or decide that it need not know it. */
    TEACH,
    /** See which conversations look for help, and join them. */
    HELP,
    /** See which expertise there is, and who holds it. */
    READ_EXPERTISE,
    /** Create, rename or delete an expertise, or say who holds it. */
    MANAGE_EXPERTISE,
    /** Say what one agent knows: one's own for an agent, anybody's for an administrator. */
    CHANGE_EXPERTISE,
    /** Change the policy, or go back to a former version: what belongs to their own personas for an owner, all for an administrator. */
    CHANGE_POLICY,
    /** Say when somebody is away: oneself, those who work for one's own persona for an owner, anybody for an administrator. */
    ANNOUNCE_ABSENCE,
    /** Try questions of a persona, and read why its questions went where they went. */
    READ_TRACE,
    /** See contacts, and what happened with them. */
    READ_CONTACT,
    /** Make a contact, or change one. */
    EDIT_CONTACT,
    /** Say whose conversation it is, or that it is nobody's. */
    LINK_CONTACT,
    DELETE_CONTACT,
    /** Make several contacts one, or decide that they are several. */
    MERGE_CONTACTS,
    UNDO_MERGE,
    /** Take away everything personal. */
    ANONYMISE_CONTACT
}
