package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.office.Ask;
import java.nio.file.Path;

/** See {@link ColdStart#HELLO}. */
final class HelloProgram {

    private HelloProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[1], arguments[2], arguments[3]);
        System.out.println(answer(Path.of(arguments[0]), ask));
    }

    static String answer(Path policy, Ask ask) {
        return "hello";
    }
}
