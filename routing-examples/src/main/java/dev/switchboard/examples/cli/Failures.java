package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is said when a command cannot do its work. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.remark(command + ": " + UsageMistake.describe(wrong) + "; see " + command + " --help");
        return ExitCode.UNUSABLE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UncheckedIOException closed) {
            throw closed;
        }
        console.remark("this is a mistake of switchboard, not yours; please report it with these lines:");
        failure.printStackTrace(console.error());
        return ExitCode.UNUSABLE;
    }

    /** Standard output takes no more. That is nobody's mistake if the reader, {@code head} for instance, has seen enough. */
    static int ofOutput(Console console, UncheckedIOException closed) {
        var reason = String.valueOf(requireNonNull(closed.getCause()).getMessage());
        if (reason.contains("Broken pipe")) {
            return ExitCode.DONE;
        }
        console.error().println("standard output cannot be written: " + reason);
        return ExitCode.UNUSABLE;
    }
}
