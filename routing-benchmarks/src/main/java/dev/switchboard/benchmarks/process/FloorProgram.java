package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.floor.HashMapFloor;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.PolicyDocument;
import java.nio.file.Path;

/** See {@link ColdStart#FLOOR}. */
final class FloorProgram {

    private FloorProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[1], arguments[2], arguments[3]);
        System.out.println(answer(Path.of(arguments[0]), ask));
    }

    static String answer(Path policy, Ask ask) {
        return new HashMapFloor(PolicyDocument.read(policy))
                .decide(ask.persona(), ask.text(), ask.asker())
                .target();
    }
}
