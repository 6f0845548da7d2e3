package dev.switchboard.benchmarks.process;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.csv.CsvSource;
import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.nio.file.Path;

/** See {@link BulkColdStart#SWITCHBOARD}. */
final class SwitchboardBulkProgram {

    private SwitchboardBulkProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[2], arguments[3], arguments[4]);
        System.out.println(answer(Path.of(arguments[0]), Path.of(arguments[1]), ask));
    }

    static String answer(Path policy, Path bulk, Ask ask) {
        var mapped = SpecialistCsv.importing(ImportMode.MERGE)
                .into(PolicyJson.read(policy), ask.persona(), CsvSource.of(bulk))
                .result();
        try (var switchboard =
                Switchboard.over(mapped).notifier(notification -> {}).build()) {
            var decision =
                    switchboard.router().route(Question.to(ask.persona(), ask.text()), Asker.withEmail(ask.asker()));
            return decision.target().orElseThrow().id();
        }
    }
}
