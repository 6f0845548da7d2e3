package dev.switchboard.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line in this process, in a folder of its own, and keeps what it says. */
final class Shell {
    static final Path HR_POLICY = Path.of("hr/policy.json");
    static final Path HR_QUESTIONS = Path.of("hr/questions.jsonl");

    static final Path SHOP_POLICY = Path.of("shop/policy.json");
    static final Path SHOP_QUESTIONS = Path.of("shop/questions.jsonl");
    static final Path SHOP_CONVERSATIONS = Path.of("shop/conversations.jsonl");

    static final Path DESK_POLICY = Path.of("desk/policy.json");
    static final Path DESK_QUESTIONS = Path.of("desk/questions.jsonl");
    static final Path DESK_CONVERSATIONS = Path.of("desk/conversations.jsonl");

    /** Persona HR of Olga: time off goes to Mia for Ann and to Max for Cid; one answer is known. */
    static final String POLICY = """
            {"personas": [{"id": "HR", "name": "HR assistant", "owner": {"email": "olga@acme.example", "name": "Olga"},
              "reasons": ["PTO"],
              "specialists": [
                {"email": "mia@acme.example", "name": "Mia", "users": ["ann@acme.example", "bob@acme.example"]},
                {"email": "max@acme.example", "users": ["cid@acme.example"]}],
              "knowledge": [{"questions": ["Where is the canteen?"], "answer": "On the ground floor."}]}]}
            """;

    private final Path folder;

    /**
     * What a run left.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Run(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    Shell(Path folder) {
        this.folder = folder;
        write("policy.json", POLICY);
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Runs a command over the policy and these question lines. */
    Run with(String command, List<String> lines, String... more) {
        write("questions.jsonl", String.join("\n", lines) + "\n");
        return inFolder(command, more);
    }

    /** Runs a command over the two files of the folder. */
    Run inFolder(String command, String... more) {
        var args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--policy", folder.resolve("policy.json").toString()));
        args.addAll(List.of("--questions", folder.resolve("questions.jsonl").toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    static Run run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = new Cli(new Console(out, err)).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A line that asks persona HR. */
    static String line(String id, String text, String asker, String... more) {
        var rest = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{\"id\": \"" + id + "\", \"persona\": \"HR\", \"text\": \"" + text + "\", \"asker\": " + asker + rest
                + "}";
    }

    static String ann() {
        return "{\"email\": \"ann@acme.example\"}";
    }
}
