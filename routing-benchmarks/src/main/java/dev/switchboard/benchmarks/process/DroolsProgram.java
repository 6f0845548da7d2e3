package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.PolicyDocument;
import dev.switchboard.benchmarks.peer.DroolsPeer;
import java.nio.file.Path;

/** See {@link ColdStart#DROOLS}. */
final class DroolsProgram {

    private DroolsProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[1], arguments[2], arguments[3]);
        System.out.println(answer(Path.of(arguments[0]), ask));
    }

    static String answer(Path policy, Ask ask) {
        return new DroolsPeer(PolicyDocument.read(policy))
                .decide(ask.persona(), ask.text(), ask.asker())
                .target();
    }
}
