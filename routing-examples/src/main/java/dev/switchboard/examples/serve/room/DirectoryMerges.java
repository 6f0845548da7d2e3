package dev.switchboard.examples.serve.room;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.MergeId;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.identity.ContactId;

/** Two contacts that are one person: proposals, merging, deciding that they are two, and undoing. */
final class DirectoryMerges {

    void add(Routes routes) {
        routes.get("/api/directory/proposals", this::look)
                .post("/api/directory/merge", this::merge)
                .post("/api/directory/dismiss", this::dismiss)
                .post("/api/directory/undo", this::undo);
    }

    /**
     * Two that may be one.
     *
     * @param because the kind of the value that one has, and that was to join the other
     */
    record Proposal(long first, String firstName, long second, String secondName, String because) {}

    private static ContactDirectory directory(Call call) {
        return call.office().switchboard().directory();
    }

    private Seen<Proposal> look(Call call) {
        return Seen.of(() -> directory(call).proposals(call.player().actor()).stream()
                .map(one -> proposal(call, one))
                .toList());
    }

    private static Proposal proposal(Call call, MergeProposal one) {
        return new Proposal(
                one.first().number(),
                name(call, one.first()),
                one.second().number(),
                name(call, one.second()),
                Kinds.label(call, one.kind()));
    }

    private static String name(Call call, ContactId id) {
        return directory(call)
                .find(id, call.player().actor())
                .map(Contact::displayName)
                .orElse("");
    }

    private Said merge(Call call) {
        var survivor = new ContactId(call.body().number("survivor"));
        var others = call.body().texts("others").stream()
                .map(Long::valueOf)
                .map(ContactId::new)
                .toList();
        var name = call.body().text("name");
        var choices = name.isEmpty()
                ? MergeChoices.survivors()
                : MergeChoices.survivors().named(name);
        directory(call).merge(survivor, others, choices, call.player().actor());
        return Said.done("They are one contact now: " + survivor + ". The other numbers lead to it for ever.");
    }

    private Said dismiss(Call call) {
        var first = call.body().number("first");
        var second = call.body().number("second");
        var proposal = directory(call).proposals(call.player().actor()).stream()
                .filter(one -> one.first().number() == first && one.second().number() == second)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this is no longer proposed"));
        directory(call).dismiss(proposal, call.player().actor());
        return Said.done("They are two, and are not proposed again.");
    }

    private Said undo(Call call) {
        var merge = new MergeId(
                new ContactId(call.body().number("survivor")), call.body().number("change"));
        var undone = directory(call).undo(merge, call.player().actor());
        var restored =
                undone.restored().stream().map(one -> one.id().toString()).toList();
        return Said.done("Undone: " + String.join(", ", restored) + " active again."
                + (undone.missing().isEmpty() ? "" : " What somebody else has by now stayed there."));
    }
}
