package dev.switchboard.routing;

import static java.util.Objects.requireNonNull;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.problem.Require;
import dev.switchboard.text.CountryCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message of an asker to a persona. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>Give it the id that the chat or mail system gave the message ({@link #withId}): then routing it again, after a time-out for
 * instance, has no second effect. Without an id each call is a message of its own.
 */
public final class Question {
    private static final int MOST_ID = 1_000;

    private final PersonaId persona;
    private final String text;
    /** Kept as it is asked for, several times for each question. */
    private final Optional<MessageId> id;

    private final @Nullable ConversationId conversation;
    private final Channel channel;
    private final List<Attachment> attachments;
    private final @Nullable String language;
    private final @Nullable CountryCode country;
    private final ConversationKind kind;
    private final boolean askingForHuman;

    private Question(
            PersonaId persona,
            String text,
            Optional<MessageId> id,
            @Nullable ConversationId conversation,
            Channel channel,
            List<Attachment> attachments,
            @Nullable String language,
            @Nullable CountryCode country,
            ConversationKind kind,
            boolean askingForHuman) {
        this.persona = persona;
        this.text = text;
        this.id = id;
        this.conversation = conversation;
        this.channel = channel;
        this.attachments = attachments;
        this.language = language;
        this.country = country;
        this.kind = kind;
        this.askingForHuman = askingForHuman;
    }

    /** A question in the chat, opening a conversation of its own. Any text is accepted; a blank one is rejected when routed. */
    public static Question to(String persona, String text) {
        return new Question(
                new PersonaId(requireNonNull(persona, "persona")),
                requireNonNull(text, "text"),
                Optional.empty(),
                null,
                Channel.CHAT,
                List.of(),
                null,
                null,
                ConversationKind.LIVE_CHAT,
                false);
    }

    /** The id that the host's system gave the message. */
    public Question withId(String newId) {
        var messageId = Optional.of(new MessageId(persona, Require.text(newId, "message id", MOST_ID)));
        return new Question(
                persona, text, messageId, conversation, channel, attachments, language, country, kind, askingForHuman);
    }

    /**
     * The chat it belongs to, by the host's own id. A chat is meant for one asker; if others write in it too, each answer still
     * goes to whoever asked what it answers.
     */
    public Question inConversation(String hostId) {
        return inConversation(new ConversationId(persona, Require.text(hostId, "conversation id", MOST_ID)));
    }

    /**
     * The conversation it belongs to, for instance {@link RoutingDecision#conversation()} of an earlier question.
     *
     * @throws IllegalArgumentException if that is a conversation with another persona
     */
    public Question inConversation(ConversationId newConversation) {
        if (!newConversation.persona().equals(persona)) {
            throw new IllegalArgumentException("conversation " + newConversation + " is with persona "
                    + newConversation.persona() + ", but the question is for " + persona);
        }
        return new Question(
                persona, text, id, newConversation, channel, attachments, language, country, kind, askingForHuman);
    }

    /** How it came; default {@link Channel#CHAT}. */
    public Question via(Channel newChannel) {
        return new Question(
                persona, text, id, conversation, newChannel, attachments, language, country, kind, askingForHuman);
    }

    /** The files that came with it. */
    public Question withAttachments(List<Attachment> newAttachments) {
        return new Question(
                persona,
                text,
                id,
                conversation,
                channel,
                List.copyOf(newAttachments),
                language,
                country,
                kind,
                askingForHuman);
    }

    /** The language it is written in, as a BCP 47 tag, if the host knows. */
    public Question inLanguage(String tag) {
        var newLanguage = Require.text(tag, "language tag", 40);
        return new Question(
                persona, text, id, conversation, channel, attachments, newLanguage, country, kind, askingForHuman);
    }

    /** Where the asker is, by the two letters of ISO 3166, if the host knows. */
    public Question fromCountry(String code) {
        var newCountry = new CountryCode(code);
        return new Question(
                persona, text, id, conversation, channel, attachments, language, newCountry, kind, askingForHuman);
    }

    /** Which kind of conversation it opens; of one that is open already the kind stays. Default: a live chat. */
    public Question ofKind(ConversationKind newKind) {
        return new Question(
                persona,
                text,
                id,
                conversation,
                channel,
                attachments,
                language,
                country,
                requireNonNull(newKind, "kind"),
                askingForHuman);
    }

    /**
     * The asker wants a person, for instance pressed a button that says so: the automation does not answer. Needless if the
     * text says it: "I want to talk to a human" is understood in English, German, Spanish, French and Czech.
     */
    public Question askingForHuman() {
        return new Question(persona, text, id, conversation, channel, attachments, language, country, kind, true);
    }

    public PersonaId persona() {
        return persona;
    }

    /** The text to the letter. */
    public String text() {
        return text;
    }

    public Optional<MessageId> id() {
        return id;
    }

    public Optional<ConversationId> conversation() {
        return Optional.ofNullable(conversation);
    }

    public Channel channel() {
        return channel;
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Optional<CountryCode> country() {
        return Optional.ofNullable(country);
    }

    public ConversationKind kind() {
        return kind;
    }

    public boolean isAskingForHuman() {
        return askingForHuman;
    }

    /** Where it goes; never the text. */
    @Override
    public String toString() {
        return "question " + id.map(MessageId::value).orElse("without id") + " to " + persona;
    }
}
