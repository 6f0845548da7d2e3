package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.ContactId;
import java.util.List;

/** Whose conversation it is: making a contact out of one, linking one that is there, and ending the link. */
final class DirectorySessions {

    void add(Routes routes) {
        routes.get("/api/directory/sessions", this::look)
                .post("/api/directory/from", this::create)
                .post("/api/directory/link", this::link)
                .post("/api/directory/disconnect", this::disconnect);
    }

    /**
     * A conversation, and whose it is.
     *
     * @param says what the asker is known by in it
     * @param contact the number of the contact; 0 if none is linked
     */
    record Session(
            String conversation,
            String asker,
            String channel,
            List<String> says,
            long contact,
            String contactName,
            boolean closed) {}

    private static ContactDirectory directory(Call call) {
        return call.office().switchboard().directory();
    }

    private Seen<Session> look(Call call) {
        return Seen.of(() -> {
            requireReader(call);
            var conversations = call.office().switchboard().conversations();
            return call.office().conversations().stream()
                    .flatMap(id -> conversations.find(id).stream())
                    .map(one -> session(call, one))
                    .toList();
        });
    }

    /** Throws unless contacts may be read: the directory is asked by reading one of them. */
    private static void requireReader(Call call) {
        var byId = ContactSort.by(ContactSort.Field.ID);
        directory(call).list(ContactFilter.all(), byId, call.player().actor(), "", 1);
    }

    private static Session session(Call call, Conversation one) {
        var contact = one.contact()
                .flatMap(id -> directory(call).find(id, call.player().actor()));
        return new Session(
                Where.nameOf(one.id()),
                Matter.asker(one),
                one.channel().name(),
                one.asker().identifiers().stream()
                        .map(each -> Kinds.label(call, each.kind()) + " " + each.value())
                        .toList(),
                contact.map(Contact::id).map(ContactId::number).orElse(0L),
                contact.map(Contact::displayName).orElse(""),
                one.isClosed());
    }

    /** With what the conversation says, and what was learned in it. */
    private DirectoryCards.Saved create(Call call) {
        var draft =
                directory(call).createFrom(Where.of(call.body()), call.player().actor());
        var name = call.body().text("name");
        if (!name.isEmpty()) {
            draft.name(name);
        }
        call.body().objects("added").forEach(one -> CardForm.add(draft, one));
        return DirectoryCards.Saved.of(
                draft.save(), "The contact is in the directory, and the conversation is theirs.");
    }

    private DirectoryCards.Saved link(Call call) {
        var contact = directory(call)
                .link(
                        Where.of(call.body()),
                        new ContactId(call.body().number("contact")),
                        call.player().actor());
        return DirectoryCards.Saved.of(
                contact, "The conversation is theirs, and they are known by its channel next time.");
    }

    private Said disconnect(Call call) {
        var was =
                directory(call).disconnect(Where.of(call.body()), call.player().actor());
        return Said.done(was ? "The conversation is nobody's; the contact stays." : "No contact was linked.");
    }
}
