package dev.switchboard.examples.cli;

import dev.switchboard.examples.demo.HrStory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells a story with everything in memory. */
@Command(
        name = "demo",
        description =
                "Tells the story of one request, from the question to the answer. Needs no files, writes to nobody.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        HrStory.tell(console::say);
        return ExitCode.DONE;
    }
}
