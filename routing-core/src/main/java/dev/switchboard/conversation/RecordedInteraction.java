package dev.switchboard.conversation;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation that went past the router (ML-36): a chat to which an agent invited, e-mails that were sent, a call. Immutable; each
 * method that adds something returns a changed copy.
 */
public final class RecordedInteraction {
    private static final int MOST_ID = 1_000;

    private final ConversationId conversation;
    private final Asker asker;
    private final Channel channel;
    private final Instant began;
    private final Instant ended;
    private final Initiator initiator;
    private final List<Line> lines;

    /**
     * Something that was said.
     *
     * @param author who said it
     * @param text to the letter
     * @param at when
     */
    public record Line(Author author, String text, Instant at) {}

    private RecordedInteraction(
            ConversationId conversation,
            Asker asker,
            Channel channel,
            Instant began,
            Instant ended,
            Initiator initiator,
            List<Line> lines) {
        this.conversation = conversation;
        this.asker = asker;
        this.channel = channel;
        this.began = began;
        this.ended = ended;
        this.initiator = initiator;
        this.lines = lines;
    }

    /**
     * One in which nothing was said yet, begun by the asker: a call that nobody took, for instance.
     *
     * @param persona the id of the persona for which the host's people spoke
     * @param hostId the host's own id of the chat, the exchange of e-mails, or the call
     * @param asker the person at the other end
     * @param channel by which channel
     * @param began when
     * @throws dev.switchboard.problem.InvalidInputException if the id is blank, or longer than 1,000 characters
     */
    public static RecordedInteraction of(String persona, String hostId, Asker asker, Channel channel, Instant began) {
        var id = new ConversationId(new PersonaId(persona), Require.text(hostId, "conversation id", MOST_ID));
        return new RecordedInteraction(
                id,
                requireNonNull(asker, "asker"),
                requireNonNull(channel, "channel"),
                requireNonNull(began, "began"),
                began,
                Initiator.ASKER,
                List.of());
    }

    /** Who began it; default {@link Initiator#ASKER}. */
    public RecordedInteraction begunBy(Initiator who) {
        requireNonNull(who, "initiator");
        return new RecordedInteraction(conversation, asker, channel, began, ended, who, lines);
    }

    /** When it ended; default when the last line was said. */
    public RecordedInteraction until(Instant end) {
        var later = end.isAfter(ended) ? end : ended;
        return new RecordedInteraction(conversation, asker, channel, began, later, initiator, lines);
    }

    /** The asker said this. */
    public RecordedInteraction fromAsker(String text, Instant at) {
        return from(Author.of(asker), text, at);
    }

    /** Somebody said this, after what was added before. */
    public RecordedInteraction from(Author author, String text, Instant at) {
        var line = new Line(requireNonNull(author, "author"), requireNonNull(text, "text"), requireNonNull(at, "at"));
        var more = new ArrayList<>(lines);
        more.add(line);
        return new RecordedInteraction(conversation, asker, channel, began, ended, initiator, List.copyOf(more))
                .until(at);
    }

    public ConversationId conversation() {
        return conversation;
    }

    public Asker asker() {
        return asker;
    }

    public Channel channel() {
        return channel;
    }

    public Instant began() {
        return began;
    }

    /** Not before it began, nor before the last line. */
    public Instant ended() {
        return ended;
    }

    public Initiator initiator() {
        return initiator;
    }

    /** What was said, in the order in which it was added. */
    public List<Line> lines() {
        return lines;
    }

    /** Which one; never what was said. */
    @Override
    public String toString() {
        return "recorded interaction " + conversation;
    }
}
