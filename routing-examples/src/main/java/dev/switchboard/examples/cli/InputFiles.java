package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.examples.line.LabelFile;
import dev.switchboard.examples.line.LabelledFile;
import dev.switchboard.examples.line.QuestionFile;
import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.line.UserFile;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.json.PolicyJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files that a command is given. What is wrong with any of them is said, one line a problem. */
final class InputFiles {
    /** Reads a file that is of no use with anything wrong in it. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Path file) throws IOException;
    }

    private final Console console;
    private int exitCode = ExitCode.DONE;

    InputFiles(Console console) {
        this.console = console;
    }

    /** The policy, or null if there is something wrong with it. */
    @Nullable
    Policy policy(Path file) {
        try {
            return PolicyJson.read(file);
        } catch (InvalidInputException invalid) {
            var isJson = invalid.problems().stream().noneMatch(one -> one.code() == PolicyProblem.NOT_JSON);
            refuse(file, invalid, isJson ? ExitCode.FINDINGS : ExitCode.UNUSABLE);
        } catch (UncheckedIOException unreadable) {
            refuse("--policy", file, requireNonNull(unreadable.getCause()));
        }
        return null;
    }

    /** The lines, or null if there is something wrong with one of them. No file, no lines. */
    @Nullable
    List<QuestionLine> questions(@Nullable Path file) {
        return file == null ? List.of() : read("--questions", file, QuestionFile::read);
    }

    /** The users, or null if there is something wrong with one of them. No file, no users. */
    @Nullable
    List<EmailAddress> users(@Nullable Path file) {
        return file == null ? List.of() : read("--users", file, UserFile::read);
    }

    /** The labels, or null if there is something wrong with one of them. */
    @Nullable
    List<ContactReason> labels(Path file) {
        return read("--labels", file, LabelFile::read);
    }

    /** The questions with their labels, or null if there is something wrong with one of them. */
    @Nullable
    List<LabelledQuestion> labelled(Path file, @Nullable List<ContactReason> labels) {
        return read("--labelled", file, path -> LabelledFile.read(path, labels));
    }

    private <T> @Nullable T read(String option, Path file, Reading<T> reading) {
        try {
            return reading.read(file);
        } catch (InvalidInputException invalid) {
            refuse(file, invalid, ExitCode.UNUSABLE);
        } catch (IOException unreadable) {
            refuse(option, file, unreadable);
        }
        return null;
    }

    /** How a command ends that lacks an input. */
    int exitCode() {
        return exitCode;
    }

    /** Says what is wrong with the file, and that nothing was done. */
    void refuse(Path file, InvalidInputException invalid, int code) {
        var problems = invalid.problems();
        problems.forEach(problem -> console.remark(problem.toString()));
        if (problems.size() > 1 && problems.stream().noneMatch(one -> one.code() == PolicyProblem.TOO_MANY_PROBLEMS)) {
            console.remark(problems.size() + " problems in " + file + "; nothing was done");
        }
        endWith(code);
    }

    private void refuse(String option, Path file, IOException unreadable) {
        console.remark(option + " " + Unreadable.describe(file, unreadable));
        endWith(ExitCode.UNUSABLE);
    }

    /** Of several files the worst counts, whichever comes first. */
    private void endWith(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
