package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.NotPermittedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Being a human who was notified: reading, replying, joining, writing in the conversation, and leaving it. */
public final class MailboxRoom {
    private final AtomicLong replies = new AtomicLong();

    /** Adds what this room does. */
    public void add(Routes routes) {
        routes.get("/api/mail", this::list)
                .post("/api/mail/reply", this::reply)
                .post("/api/mail/join", this::join)
                .post("/api/mail/write", this::write);
    }

    /** A mail, with the conversation for those who are in it. */
    record Mail(
            String key,
            String subject,
            String body,
            boolean urgent,
            String conversation,
            String state,
            boolean joined,
            boolean answerable,
            List<Line> lines) {}

    private List<Mail> list(Call call) {
        var email = EmailAddress.of(call.player().requireEmail());
        var mine = new ArrayList<>(call.office().mail().stream()
                .filter(call.player()::gets)
                .map(one -> mail(call, one, email))
                .toList());
        Collections.reverse(mine);
        return mine;
    }

    private static Mail mail(Call call, Notification mail, EmailAddress email) {
        var conversations = call.office().switchboard().conversations();
        var conversation = conversations.find(mail.conversation());
        var joined = conversation.flatMap(one -> one.participant(email)).isPresent();
        return new Mail(
                mail.key(),
                mail.subject(),
                mail.body(),
                mail.isUrgent(),
                Where.nameOf(mail.conversation()),
                state(mail, conversation),
                joined,
                mail.replyToken().isPresent(),
                joined
                        ? conversations.transcript(mail.conversation()).stream()
                                .map(Line::of)
                                .toList()
                        : List.of());
    }

    private static String state(Notification mail, Optional<Conversation> conversation) {
        return conversation
                .flatMap(one -> mail.escalation().flatMap(one::escalation))
                .map(one -> one.state().name())
                .orElse("");
    }

    private Said reply(Call call) {
        var mail = mine(call);
        var token = mail.replyToken()
                .orElseThrow(() ->
                        new IllegalArgumentException("this mail only tells you something: it asks for no answer"));
        var reply = Reply.to(token, call.player().requireEmail(), call.body().whole("text"))
                .withId("console-" + replies.incrementAndGet());
        return Said.of(call.office().switchboard().replies().accept(reply));
    }

    private Said join(Call call) {
        var token = mine(call)
                .joinToken()
                .orElseThrow(
                        () -> new IllegalArgumentException("this mail only tells you something: it invites nowhere"));
        return Said.of(call.office().switchboard().conversations().join(token));
    }

    /** Whoever plays Max does not read Mia's mail. */
    private static Notification mine(Call call) {
        var key = call.body().required("mail");
        var mail = call.office().mail().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such mail any more"));
        if (!call.player().gets(mail)) {
            throw new NotPermittedException("this mail went to somebody else than whom you play");
        }
        return mail;
    }

    private Said write(Call call) {
        var text = call.body().required("text");
        call.office()
                .switchboard()
                .conversations()
                .write(Where.of(call.body()), call.player().requireEmail(), text);
        return Said.of(WorkResult.DONE);
    }
}
