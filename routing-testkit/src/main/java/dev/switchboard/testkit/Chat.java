package dev.switchboard.testkit;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.ChatDelivery;
import java.util.List;

/** The chat of somebody with a persona. Immutable; what is said in it is in the {@link Organisation}. */
public final class Chat {
    private final Organisation organisation;
    private final Asker asker;
    private final ConversationId id;
    private final Channel channel;

    Chat(Organisation organisation, Asker asker, ConversationId id, Channel channel) {
        this.organisation = organisation;
        this.asker = asker;
        this.id = id;
        this.channel = channel;
    }

    static Chat of(Organisation organisation, String who, String persona) {
        return new Chat(organisation, Who.asks(who), id(persona, "chat of " + Who.key(who)), Channel.CHAT);
    }

    private static ConversationId id(String persona, String value) {
        return new ConversationId(new PersonaId(persona), value);
    }

    /** The chat of the same asker with another persona. */
    public Chat with(String persona) {
        return new Chat(organisation, asker, id(persona, id.value()), channel);
    }

    /** Another chat with the same persona, with this id of the host. */
    public Chat named(String hostId) {
        return new Chat(organisation, asker, id(id.persona().value(), hostId), channel);
    }

    /** By this channel from now on. */
    public Chat by(Channel newChannel) {
        return new Chat(organisation, asker, id, newChannel);
    }

    /** With other, or more, about the asker. */
    public Chat as(Asker newAsker) {
        return new Chat(organisation, newAsker, id, channel);
    }

    /** The asker writes. */
    public RoutingDecision write(String text) {
        return organisation.ask(
                Question.to(id.persona().value(), text).inConversation(id).via(channel), asker);
    }

    /** The asker leaves. */
    public void leave() {
        organisation.switchboard().conversations().askerLeft(id);
    }

    public ConversationId id() {
        return id;
    }

    public Asker asker() {
        return asker;
    }

    /** The conversation that goes on in it, or the last one that did. */
    public Conversation conversation() {
        return organisation
                .switchboard()
                .conversations()
                .current(id)
                .orElseThrow(() -> new AssertionError("nobody wrote in " + id + " yet"));
    }

    /** What the asker was shown, oldest first. */
    public List<String> shown() {
        return organisation.chats().deliveries().stream()
                .filter(delivery -> delivery.chat().equals(id))
                .map(ChatDelivery::message)
                .map(Message::text)
                .toList();
    }

    @Override
    public String toString() {
        return "chat " + id;
    }
}
