package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Being an asker: asking, reading what comes back, and agreeing that a human joins. */
public final class ChatRoom {

    /** Adds what this room does. */
    public void add(Routes routes) {
        routes.get("/api/chats", this::list)
                .get("/api/chat", this::show)
                .post("/api/chat/ask", this::ask)
                .post("/api/chat/agree", this::agree)
                .post("/api/chat/leave", this::leave);
    }

    /** A chat in the list, with who asks there, so that somebody may go on as the same. */
    record Entry(
            String chat,
            String persona,
            String asker,
            String channel,
            boolean closed,
            String name,
            String email,
            String whatsapp,
            boolean verified) {}

    /** Somebody who waits for the asker's agreement. */
    record Waiting(String email, String name) {}

    /** A chat that is open. */
    record View(
            List<Line> lines,
            String mode,
            String holder,
            List<String> present,
            List<Waiting> asking,
            int place,
            boolean closed) {}

    /**
     * What came of a question.
     *
     * @param said why it was not taken, if it was not; the trace is not for askers
     */
    record Decided(String outcome, String target, String said) {}

    private List<Entry> list(Call call) {
        requireAsker(call);
        var conversations = call.office().switchboard().conversations();
        var entries = new ArrayList<Entry>();
        var chats = call.office().conversations().stream()
                .flatMap(id -> conversations.find(id).map(Conversation::chat).stream())
                .distinct()
                .toList();
        chats.forEach(chat -> conversations.current(chat).ifPresent(one -> entries.add(0, entry(chat, one))));
        return entries;
    }

    private static Entry entry(ConversationId chat, Conversation current) {
        return new Entry(
                chat.value(),
                chat.persona().value(),
                current.asker().displayName(),
                current.channel().name(),
                current.isClosed(),
                current.asker().name(),
                valueOf(current.asker(), IdentifierKind.EMAIL),
                valueOf(current.asker(), IdentifierKind.WHATSAPP),
                current.asker().identifiers().stream().anyMatch(Identifier::verified));
    }

    private static String valueOf(Asker asker, IdentifierKind kind) {
        return asker.identifiers().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }

    /** Whoever plays an asker plays all of them; others have rooms of their own. */
    private static void requireAsker(Call call) {
        if (!call.player().isAsker()) {
            throw new NotPermittedException("chats are for those who ask: choose above to be somebody who asks");
        }
    }

    private View show(Call call) {
        requireAsker(call);
        var conversations = call.office().switchboard().conversations();
        var chat = Where.of(call.parameter("chat"));
        var speech = conversations.mayAutomationSpeak(chat);
        var current = conversations.current(chat);
        return new View(
                lines(conversations, current),
                speech.mode().name().toLowerCase(Locale.ROOT),
                speech.holder().map(Target::name).orElse(""),
                current.stream()
                        .flatMap(one -> one.participants().stream())
                        .map(one -> one.who().person().displayName())
                        .toList(),
                current.stream()
                        .flatMap(one -> one.joinRequests().stream())
                        .map(JoinRequest::who)
                        .map(ChatRoom::waiting)
                        .toList(),
                current.flatMap(one -> conversations.placeInLine(one.id()))
                        .map(place -> place.position())
                        .orElse(0),
                current.filter(Conversation::isClosed).isPresent());
    }

    private static Waiting waiting(Recipient who) {
        return new Waiting(who.person().email().toString(), who.person().displayName());
    }

    /** What was shown in this chat, in all its conversations, one after the other. */
    private static List<Line> lines(Conversations conversations, Optional<Conversation> current) {
        var chain = new ArrayDeque<ConversationId>();
        for (var one = current; one.isPresent(); one = one.get().previous().flatMap(conversations::find)) {
            chain.addFirst(one.get().id());
        }
        return chain.stream()
                .flatMap(id -> conversations.transcript(id).stream())
                .filter(message -> !message.superseded())
                .map(Line::of)
                .toList();
    }

    private Decided ask(Call call) {
        requireAsker(call);
        var decision = call.office().router().route(ChatForm.question(call.body()), ChatForm.asker(call.body()));
        return new Decided(
                decision.outcome().name(),
                decision.target().map(Target::name).orElse(""),
                decision.outcome() == Outcome.REJECTED ? decision.explain() : "");
    }

    private Said agree(Call call) {
        requireAsker(call);
        var conversations = call.office().switchboard().conversations();
        var current = conversations
                .current(Where.of(call.body()))
                .orElseThrow(() -> new IllegalArgumentException("nobody has asked anything in this chat"));
        var email = call.body().required("email");
        return call.body().flag("agree")
                ? Said.of(conversations.approveJoin(current.id(), email))
                : Said.of(conversations.declineJoin(current.id(), email));
    }

    private Said leave(Call call) {
        requireAsker(call);
        return Said.of(call.office().switchboard().conversations().askerLeft(Where.of(call.body())));
    }
}
