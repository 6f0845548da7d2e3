package dev.switchboard.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.csv.ExportReport;
import dev.switchboard.csv.ImportReport;
import dev.switchboard.examples.json.JsonObject;
import dev.switchboard.problem.Problem;
import dev.switchboard.specialist.Specialist;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reports of the bulk file as JSON, in one line without a line end. */
final class ReportJson {

    private ReportJson() {}

    /** Why nothing was imported. */
    static String of(List<Problem> problems) {
        return JsonObject.of(json -> {
            json.writeBooleanField("accepted", false);
            write("problems", problems, json);
        });
    }

    /** What an import did. */
    static String of(ImportReport report) {
        return JsonObject.of(json -> {
            json.writeBooleanField("accepted", true);
            json.writeBooleanField("dryRun", report.isDryRun());
            json.writeStringField("mode", report.mode().name().toLowerCase(Locale.ROOT));
            json.writeStringField("charset", report.charset().name());
            json.writeStringField(
                    "delimiter", Character.toString(report.delimiter().character()));
            json.writeNumberField("rows", report.rows());
            json.writeNumberField("collapsed", report.collapsed());
            writeCounts(report, json);
            writeMoves(report, json);
            json.writeNumberField("warningCount", report.warningCount());
            write("warnings", report.warnings(), json);
        });
    }

    private static void writeCounts(ImportReport report, JsonGenerator json) throws IOException {
        var difference = report.difference();
        json.writeNumberField("added", difference.added());
        json.writeNumberField("moved", difference.moved());
        json.writeNumberField("removed", difference.removed());
        json.writeNumberField("unchanged", difference.unchanged());
        json.writeNumberField("specialistsAdded", difference.specialistsAdded());
        json.writeNumberField("specialistsRenamed", difference.specialistsRenamed());
    }

    private static void writeMoves(ImportReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("moves");
        for (var move : report.difference().moves()) {
            json.writeStartObject();
            json.writeStringField("user", move.user().toString());
            json.writeStringField("from", move.from().toString());
            json.writeStringField("to", move.to().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("renames");
        for (var rename : report.difference().renames()) {
            json.writeStartObject();
            json.writeStringField("specialist", rename.specialist().toString());
            json.writeStringField("from", rename.from());
            json.writeStringField("to", rename.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What an export wrote. */
    static String of(ExportReport report) {
        return JsonObject.of(json -> {
            json.writeNumberField("rows", report.rows());
            writeEmails("withoutUsers", report.withoutUsers(), json);
            writeEmails("inactive", report.inactive(), json);
        });
    }

    private static void writeEmails(String field, List<Specialist> specialists, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (var specialist : specialists) {
            json.writeString(specialist.email().toString());
        }
        json.writeEndArray();
    }

    private static void write(String field, List<Problem> problems, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (var problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code().name());
            json.writeNumberField("line", problem.place().line());
            json.writeNumberField("column", problem.place().column());
            json.writeStringField("pointer", problem.place().pointer());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
