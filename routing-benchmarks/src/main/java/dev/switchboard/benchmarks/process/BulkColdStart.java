package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.office.Ask;
import java.nio.file.Path;
import java.util.List;

/** Programs that start, read a policy document and a bulk file for its first persona, and say who answers one question. */
public enum BulkColdStart {
    /** Checks and imports the file, and routes the question. */
    SWITCHBOARD(
            "switchboard",
            SwitchboardBulkProgram.class,
            "routing-core",
            "routing-csv",
            "commons-csv",
            "commons-io",
            "commons-codec",
            "jackson-core",
            "slf4j-api",
            "slf4j-nop") {
        @Override
        public String answer(Path policy, Path bulk, Ask ask) {
            return SwitchboardBulkProgram.answer(policy, bulk, ask);
        }
    },
    /** Parses the file with commons-csv into a hash map and decides by hand. */
    FLOOR(
            "hand-written, with commons-csv and Jackson",
            FloorBulkProgram.class,
            "commons-csv",
            "commons-io",
            "commons-codec",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations") {
        @Override
        public String answer(Path policy, Path bulk, Ask ask) {
            return FloorBulkProgram.answer(policy, bulk, ask);
        }
    };

    private final String title;
    private final Class<?> program;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> jars;

    BulkColdStart(String title, Class<?> program, String... jars) {
        this.title = title;
        this.program = program;
        this.jars = List.of(jars);
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The address that the program would print, found out in this virtual machine. */
    public abstract String answer(Path policy, Path bulk, Ask ask);

    /** Starts the program, and says when it printed what. */
    public Machine.Said run(Path policy, Path bulk, Ask ask) {
        return Machine.run(
                Build.classPath(jars.toArray(String[]::new)),
                List.of(),
                program,
                policy.toString(),
                bulk.toString(),
                ask.persona(),
                ask.text(),
                ask.asker());
    }
}
