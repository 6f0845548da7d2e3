package dev.switchboard.agent;

import dev.switchboard.conversation.Conversation;
import java.time.Duration;

/**
 * A conversation in which somebody asks for help (OD-25).
 *
 * @param conversation which
 * @param matchesViewerExpertise whether whoever looks knows something of what it wants (OD-26)
 * @param waiting how long it has been looking for help
 */
public record HelpWanted(Conversation conversation, boolean matchesViewerExpertise, Duration waiting) {}
