package dev.switchboard.examples.cli;

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
        if (failure instanceof OutputLostException lost) {
            return ofOutput(console, lost);
        }
        console.remark("this is a mistake of switchboard, not yours; please report it with these lines:");
        failure.printStackTrace(console.error());
        return ExitCode.UNUSABLE;
    }

    /** Standard output takes no more: that is nobody's mistake if the reader has seen enough. */
    static int ofOutput(Console console, OutputLostException lost) {
        if (lost.isWanted()) {
            return ExitCode.DONE;
        }
        console.remark("standard output cannot be written: " + lost.reason());
        return ExitCode.UNUSABLE;
    }
}
