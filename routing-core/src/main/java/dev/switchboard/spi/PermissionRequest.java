package dev.switchboard.spi;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The question whether somebody may do something. Immutable. */
public final class PermissionRequest {
    private final Actor actor;
    private final Action action;
    private final @Nullable Conversation conversation;
    private final @Nullable String place;
    private final @Nullable ContactId contact;
    private final @Nullable PersonaId persona;
    private final @Nullable EmailAddress person;
    private final boolean allowedByRole;

    /**
     * Made by the library, and by tests of permissions.
     *
     * @param conversation the conversation, if it is about one
     * @param place the id of the inbox or view, if it is about one
     * @param allowedByRole what the table of the model says
     */
    public PermissionRequest(
            Actor actor,
            Action action,
            @Nullable Conversation conversation,
            @Nullable String place,
            boolean allowedByRole) {
        this(actor, action, conversation, place, null, null, null, allowedByRole);
    }

    private PermissionRequest(
            Actor actor,
            Action action,
            @Nullable Conversation conversation,
            @Nullable String place,
            @Nullable ContactId contact,
            @Nullable PersonaId persona,
            @Nullable EmailAddress person,
            boolean allowedByRole) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.action = Objects.requireNonNull(action, "action");
        this.conversation = conversation;
        this.place = place;
        this.contact = contact;
        this.persona = persona;
        this.person = person;
        this.allowedByRole = allowedByRole;
    }

    /**
     * About the directory.
     *
     * @param contact the contact, if it is about one
     */
    public static PermissionRequest inDirectory(
            Actor actor, Action action, @Nullable ContactId contact, boolean allowedByRole) {
        return new PermissionRequest(actor, action, null, null, contact, null, null, allowedByRole);
    }

    /**
     * About the policy.
     *
     * @param persona the persona whose part of it is changed; null for what all personas share
     */
    public static PermissionRequest inPolicy(
            Actor actor, Action action, @Nullable PersonaId persona, boolean allowedByRole) {
        return new PermissionRequest(actor, action, null, null, null, persona, null, allowedByRole);
    }

    /** About the absences of this person. */
    public static PermissionRequest ofAbsence(Actor actor, EmailAddress person, boolean allowedByRole) {
        Objects.requireNonNull(person, "person");
        return new PermissionRequest(actor, Action.ANNOUNCE_ABSENCE, null, null, null, null, person, allowedByRole);
    }

    public Actor actor() {
        return actor;
    }

    public Action action() {
        return action;
    }

    public Optional<Conversation> conversation() {
        return Optional.ofNullable(conversation);
    }

    /** The id of the inbox or view. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** The contact, if it is about one. */
    public Optional<ContactId> contact() {
        return Optional.ofNullable(contact);
    }

    /** The persona whose part of the policy it is about. */
    public Optional<PersonaId> persona() {
        return Optional.ofNullable(persona);
    }

    /** Whose absences it is about. */
    public Optional<EmailAddress> person() {
        return Optional.ofNullable(person);
    }

    /** What the table of the model, 3.7, says: for permissions that only add to it, or take away from it. */
    public boolean isAllowedByRole() {
        return allowedByRole;
    }
}
