package dev.switchboard.examples.serve.room;

import dev.switchboard.csv.CsvSource;
import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.csv.SpecialistImport;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Document;
import dev.switchboard.examples.serve.Fields;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.lint.PolicyLint;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policies;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.policy.PolicyVersion;
import java.util.Base64;
import java.util.List;

/** Setting a persona up: specialists, reasons, tags, rules, the bulk file, the whole document, and going back. */
public final class SetupRoom {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON_TEXT = "text/plain; charset=utf-8";

    /** Adds what this room does. */
    public void add(Routes routes) {
        routes.get("/api/setup", SetupRoom::look)
                .get("/api/setup/template.csv", call -> new Document(CSV, SpecialistCsv.template()))
                .get("/api/setup/export.csv", SetupRoom::export)
                .get("/api/setup/document", SetupRoom::document)
                .post("/api/setup/edit", SetupRoom::edit)
                .post("/api/setup/csv", SetupRoom::bring)
                .post("/api/setup/compare", SetupRoom::compare)
                .post("/api/setup/apply", SetupRoom::apply)
                .post("/api/setup/rollback", SetupRoom::goBack);
    }

    /** What a document would change, and what lint thinks of it. */
    record Comparison(String said, List<String> changes, List<SetupView.Found> findings, long version) {}

    /** What became of a file. */
    record Brought(String said, String report) {}

    private static Policies policies(Call call) {
        return call.office().switchboard().policies();
    }

    private static Persona persona(Call call, String id) {
        return call.policy().require(id);
    }

    private static SetupView look(Call call) {
        if (call.player().isAsker()) {
            throw new NotPermittedException("those who ask do not see how it is set up");
        }
        return SetupView.of(call, call.parameter("persona"));
    }

    private static Document document(Call call) {
        requireOwner(call, call.policy().personas());
        return new Document(JSON_TEXT, PolicyJson.write(call.policy()));
    }

    /** The mapping is personal: it is for whoever owns one of these personas, and for administrators. */
    private static void requireOwner(Call call, List<Persona> personas) {
        var actor = call.player().actor();
        if (personas.stream()
                .noneMatch(one -> call.office()
                        .switchboard()
                        .mayReadTraces(actor, one.id().value()))) {
            throw new NotPermittedException("files are for owners and administrators");
        }
    }

    private static Document export(Call call) {
        requireOwner(call, List.of(persona(call, call.parameter("persona"))));
        var text = new StringBuilder();
        SpecialistCsv.exporting()
                .to(text, persona(call, call.parameter("persona")).specialists());
        return new Document(CSV, text.toString());
    }

    private static Said edit(Call call) {
        var form = call.body();
        if (form.number("version") > 0
                && form.number("version") != policies(call).current().number()) {
            throw new IllegalArgumentException("the setup has changed meanwhile; look at it again");
        }
        var edit = SetupEdit.of(form, persona(call, form.required("persona")));
        return changed(policies(call).edit(edit, call.player().actor()));
    }

    private static Said changed(PolicyVersion version) {
        return Said.done("Done: version " + version.number() + " is in force.");
    }

    private static Brought bring(Call call) {
        var form = call.body();
        requireOwner(call, List.of(persona(call, form.required("persona"))));
        var before = policies(call).current();
        var imported = importing(form).into(before.policy(), form.required("persona"), source(form));
        var report = imported.report().toString();
        if (form.flag("dryRun")) {
            return new Brought("Only looked at: nothing was changed.", report);
        }
        var after = policies(call)
                .apply(imported.result(), before.number(), call.player().actor());
        return new Brought(changed(after).said(), report);
    }

    /** A file comes byte by byte: how its characters are written is for the library to find out. */
    private static CsvSource source(Fields form) {
        var file = form.text("file");
        return file.isEmpty()
                ? CsvSource.of(form.whole("text"))
                : CsvSource.of(Base64.getDecoder().decode(file));
    }

    private static SpecialistImport importing(Fields form) {
        var importing = SpecialistCsv.importing(Choices.of(ImportMode.class, "mode", form.required("mode")));
        importing = form.flag("allowEmpty") ? importing.allowEmpty() : importing;
        return form.flag("collapse") ? importing.collapseDuplicates() : importing;
    }

    private static Comparison compare(Call call) {
        requireOwner(call, call.policy().personas());
        var current = policies(call).current();
        var next = PolicyJson.read(call.body().whole("text"));
        var changes = PolicyDifference.between(current.policy(), next).changes().stream()
                .map(PolicyChange::toString)
                .toList();
        return new Comparison(
                changes.isEmpty() ? "Nothing would change." : "This would change, and has not been applied.",
                changes,
                PolicyLint.findings(next).stream().map(SetupView::found).toList(),
                current.number());
    }

    private static Said apply(Call call) {
        var form = call.body();
        var next = PolicyJson.read(form.whole("text"));
        return changed(
                policies(call).apply(next, form.number("version"), call.player().actor()));
    }

    private static Said goBack(Call call) {
        var form = call.body();
        return changed(policies(call)
                .rollback(
                        form.number("former"),
                        form.number("version"),
                        call.player().actor()));
    }
}
