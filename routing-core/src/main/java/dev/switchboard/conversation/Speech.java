package dev.switchboard.conversation;

import dev.switchboard.routing.Target;
import java.util.Optional;

/**
 * Whether the automation may speak in a conversation.
 *
 * @param mode why, or why not
 * @param holder who has the conversation, if somebody has
 */
public record Speech(AutomationMode mode, Optional<Target> holder) {

    /** Whether it may. */
    public boolean isAllowed() {
        return mode.isSpeaking();
    }
}
