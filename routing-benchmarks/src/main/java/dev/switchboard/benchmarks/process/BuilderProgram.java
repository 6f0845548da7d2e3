package dev.switchboard.benchmarks.process;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.contest.OfficePolicy;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.nio.file.Path;

/** See {@link ColdStart#BUILDER}. */
final class BuilderProgram {

    private BuilderProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[1], arguments[2], arguments[3]);
        System.out.println(answer(Path.of(arguments[0]), ask));
    }

    static String answer(Path policy, Ask ask) {
        var made = OfficePolicy.of(Office.unasked(ColdStart.PERSONAS, ColdStart.USERS));
        try (var switchboard =
                Switchboard.over(made).notifier(notification -> {}).build()) {
            var decision =
                    switchboard.router().route(Question.to(ask.persona(), ask.text()), Asker.withEmail(ask.asker()));
            return decision.target().orElseThrow().id();
        }
    }
}
