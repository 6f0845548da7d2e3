package dev.switchboard.examples.cli;

import dev.switchboard.problem.Nearest;
import java.util.ArrayList;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is wrong with the arguments, in one line. */
final class UsageMistake {

    private UsageMistake() {}

    static String describe(ParameterException wrong) {
        var command = wrong.getCommandLine();
        var unmatched = command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched.stream()
                    .map(argument -> unknown(argument, command))
                    .collect(Collectors.joining("; "));
        }
        var message = String.valueOf(wrong.getMessage());
        return message.startsWith("Missing required subcommand")
                ? "a command is missing; give "
                        + String.join(", ", command.getSubcommands().keySet())
                : message;
    }

    private static String unknown(String argument, CommandLine command) {
        var known = new ArrayList<>(command.getSubcommands().keySet());
        command.getCommandSpec().optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .forEach(known::add);
        return "\"" + argument + "\" is not known here" + (looksMeant(argument) ? Nearest.hint(argument, known) : "");
    }

    /** A value after an unknown option is not the mistake. */
    private static boolean looksMeant(String argument) {
        return !argument.contains(".") && !argument.contains("/");
    }
}
