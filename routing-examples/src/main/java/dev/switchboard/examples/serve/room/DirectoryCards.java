package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Document;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.ContactId;

/** One contact: reading, making, changing and deleting it, and what administrators do with it. */
final class DirectoryCards {

    void add(Routes routes) {
        routes.get("/api/directory/contact", this::show)
                .get("/api/directory/export", this::export)
                .post("/api/directory/create", this::create)
                .post("/api/directory/save", this::save)
                .post("/api/directory/delete", this::delete)
                .post("/api/directory/anonymise", this::anonymise);
    }

    /** A contact that was saved. */
    record Saved(long id, String said, boolean done) {

        static Saved of(Contact one, String said) {
            return new Saved(one.id().number(), said, true);
        }
    }

    private static ContactDirectory directory(Call call) {
        return call.office().switchboard().directory();
    }

    private static ContactId id(Call call) {
        return new ContactId(call.body().number("id"));
    }

    private Card show(Call call) {
        return Card.of(call, find(call, new ContactId(call.number("id"))));
    }

    private static Contact find(Call call, ContactId id) {
        return directory(call)
                .find(id, call.player().actor())
                .orElseThrow(() -> new IllegalArgumentException("there is no contact " + id));
    }

    private Saved create(Call call) {
        var draft = directory(call).create(call.player().actor());
        CardForm.change(draft, call.body());
        return Saved.of(draft.save(), "The contact is in the directory.");
    }

    /** What the page has read must be what is there, or somebody else was faster. */
    private Saved save(Call call) {
        var before = find(call, id(call));
        if (before.changeCount() != call.body().number("version")) {
            throw new StaleContactException(before.id());
        }
        var draft = directory(call).edit(before, call.player().actor());
        CardForm.change(draft, call.body());
        return Saved.of(draft.save(), "Saved.");
    }

    private Said delete(Call call) {
        directory(call).delete(id(call), call.player().actor());
        return Said.done("Card and identifiers are gone; the number is never given again.");
    }

    private Said anonymise(Call call) {
        directory(call).anonymise(id(call), call.player().actor());
        return Said.done("Everything personal is gone, here and in all conversations.");
    }

    private Document export(Call call) {
        var id = new ContactId(call.number("id"));
        return new Document(
                "application/json; charset=utf-8",
                directory(call).export(id, call.player().actor()));
    }
}
