package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.office.Ask;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Programs that start, read a policy document, and say who answers one question. */
public enum ColdStart {
    /** Reads nothing and decides nothing: what the virtual machine needs for itself. */
    HELLO("JVM alone", HelloProgram.class, HelloProgram::answer),
    /** Reads the document and routes the question. */
    SWITCHBOARD(
            "switchboard",
            SwitchboardProgram.class,
            SwitchboardProgram::answer,
            "routing-core",
            "jackson-core",
            "slf4j-api",
            "slf4j-nop"),
    /** The same, but previews the question. */
    PREVIEW(
            "only preview",
            PreviewProgram.class,
            PreviewProgram::answer,
            "routing-core",
            "jackson-core",
            "slf4j-api",
            "slf4j-nop"),
    /** Has its policy in Java and not in a document. */
    BUILDER(
            "policy made by builders",
            BuilderProgram.class,
            BuilderProgram::answer,
            "routing-core",
            "slf4j-api",
            "slf4j-nop"),
    /** Binds the document with Jackson and decides by hand. */
    FLOOR(
            "hand-written, with Jackson",
            FloorProgram.class,
            FloorProgram::answer,
            "jackson-core",
            "jackson-databind",
            "jackson-annotations"),
    /** Binds the document with Jackson and decides with Drools. */
    DROOLS("Drools, with Jackson", DroolsProgram.class, DroolsProgram::answer);

    /** How many personas the policy has. */
    public static final int PERSONAS = 5;

    /** How many users the policy maps. */
    public static final int USERS = 500;

    private final String title;
    private final Class<?> program;

    @SuppressWarnings("ImmutableEnumChecker") // has no state
    private final BiFunction<Path, Ask, String> answer;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> jars;

    ColdStart(String title, Class<?> program, BiFunction<Path, Ask, String> answer, String... jars) {
        this.title = title;
        this.program = program;
        this.answer = answer;
        this.jars = List.of(jars);
    }

    /** The name to show. */
    public String title() {
        return title;
    }

    /** The address that the program would print, found out in this virtual machine. */
    public String answer(Path policy, Ask ask) {
        return answer.apply(policy, ask);
    }

    /** Starts the program, and says when it printed what. */
    public Machine.Said run(Path policy, Ask ask) {
        var classPath = this == DROOLS ? Build.wholeClassPath() : Build.classPath(jars.toArray(String[]::new));
        return Machine.run(classPath, List.of(), program, policy.toString(), ask.persona(), ask.text(), ask.asker());
    }
}
