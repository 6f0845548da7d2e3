package dev.switchboard.history;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One conversation as the history shows it: transcript, details and variables (ML-38). As it was when it was read; immutable. */
public final class Interaction {
    private final Conversation conversation;
    private final List<Message> transcript;

    private Interaction(Conversation conversation, List<Message> transcript) {
        this.conversation = conversation;
        this.transcript = transcript;
    }

    /** The conversation with its messages, in order. */
    public static Interaction of(Conversation conversation, List<Message> transcript) {
        return new Interaction(conversation, List.copyOf(transcript));
    }

    public ConversationId conversation() {
        return conversation.id();
    }

    public PersonaId persona() {
        return conversation.id().persona();
    }

    /** By which channel, that of the latest message if there were several. */
    public Channel channel() {
        return conversation.channel();
    }

    /** Who began it. */
    public Initiator initiator() {
        return conversation.initiator();
    }

    public Instant openedAt() {
        return conversation.openedAt();
    }

    /** When the latest message came, or a call ended. */
    public Instant lastAt() {
        return conversation.lastAt();
    }

    /**
     * The people who took part, each once: who asked, then who wrote, in the order of their first messages, then who joined and wrote
     * nothing. A human who joined, wrote nothing and left is not among them.
     */
    public List<Author> people() {
        var people = new ArrayList<Author>();
        for (var message : transcript) {
            if (message.author().isAsker()) {
                add(people, message.author());
            }
        }
        if (people.isEmpty()) {
            people.add(Author.of(conversation.asker()));
        }
        for (var message : transcript) {
            if (isHuman(message.author())) {
                add(people, message.author());
            }
        }
        conversation.participants().forEach(one -> add(people, Author.of(one.who())));
        return List.copyOf(people);
    }

    private static boolean isHuman(Author author) {
        return author.role() != Author.Role.PERSONA && author.role() != Author.Role.SYSTEM;
    }

    private static void add(List<Author> people, Author one) {
        if (people.stream()
                .noneMatch(known -> known.role() == one.role() && known.id().equals(one.id()))) {
            people.add(one);
        }
    }

    /** The tags in force. */
    public List<Tag> tags() {
        return conversation.tags();
    }

    public int messageCount() {
        return transcript.size();
    }

    /** What the host knew about the person or the session. */
    public Map<String, String> variables() {
        return conversation.asker().variables();
    }

    /** All messages, in order; also those held back, see {@link Message#superseded}. */
    public List<Message> transcript() {
        return transcript;
    }

    /** Which one; never what was said. */
    @Override
    public String toString() {
        return "interaction " + conversation.id();
    }
}
