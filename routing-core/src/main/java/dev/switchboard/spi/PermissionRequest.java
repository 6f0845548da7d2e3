package dev.switchboard.spi;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.ContactId;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
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
        this(actor, action, conversation, place, null, allowedByRole);
    }

    private PermissionRequest(
            Actor actor,
            Action action,
            @Nullable Conversation conversation,
            @Nullable String place,
            @Nullable ContactId contact,
            boolean allowedByRole) {
        this.actor = Objects.requireNonNull(actor, "actor");
        this.action = Objects.requireNonNull(action, "action");
        this.conversation = conversation;
        this.place = place;
        this.contact = contact;
        this.allowedByRole = allowedByRole;
    }

    /**
     * About the directory.
     *
     * @param contact the contact, if it is about one
     */
    public static PermissionRequest inDirectory(
            Actor actor, Action action, @Nullable ContactId contact, boolean allowedByRole) {
        return new PermissionRequest(actor, action, null, null, contact, allowedByRole);
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

    /** What the table of the model, 3.7, says: for permissions that only add to it, or take away from it. */
    public boolean isAllowedByRole() {
        return allowedByRole;
    }
}
