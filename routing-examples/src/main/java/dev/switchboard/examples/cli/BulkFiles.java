package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.csv.CsvProblem;
import dev.switchboard.csv.CsvSource;
import dev.switchboard.csv.ImportMode;
import dev.switchboard.csv.Imported;
import dev.switchboard.csv.SpecialistCsv;
import dev.switchboard.csv.SpecialistImport;
import dev.switchboard.examples.line.FileProblem;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.problem.ProblemCode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings bulk files into policies. What is wrong with one is said, one line a problem. */
final class BulkFiles {
    /** What makes a file unreadable, or the arguments wrong; all else is a finding about what was read. */
    private static final Set<ProblemCode> UNUSABLE = Set.of(
            CsvProblem.NOT_CSV,
            CsvProblem.NOT_TEXT,
            CsvProblem.EMPTY_FILE,
            CsvProblem.TOO_MANY_BYTES,
            CsvProblem.SOURCE_CHANGED,
            PolicyProblem.UNKNOWN_PERSONA);

    private final Console console;
    private final boolean watched;
    /** Also of a file that is brought into two policies, each thing is said once. */
    private final Set<String> said = new HashSet<>();

    private List<Problem> problems = List.of();
    private int exitCode = ExitCode.DONE;

    BulkFiles(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    /** The policy with the files merged into it in their order, or null if there is something wrong with one. */
    @Nullable
    Policy merge(@Nullable Policy policy, List<MapFile> maps) {
        var merged = policy;
        for (var map : maps) {
            if (merged != null) {
                var imported = bring(SpecialistCsv.importing(ImportMode.MERGE), "--map", map, merged);
                merged = imported == null ? null : imported.result();
            }
        }
        return merged;
    }

    /** The policy with the file in it, or null if there is something wrong. */
    @Nullable
    Imported<Policy> bring(SpecialistImport importing, String option, MapFile map, Policy policy) {
        var bar = new ImportBar(console, watched);
        try {
            return importing.onProgress(bar::show).into(policy, map.persona(), CsvSource.of(map.file()));
        } catch (InvalidInputException invalid) {
            bar.end();
            refuse(map.file(), invalid);
        } catch (UncheckedIOException unreadable) {
            bar.end();
            refuse(option, Unreadable.describe(map.file(), requireNonNull(unreadable.getCause())));
        } finally {
            bar.end();
        }
        return null;
    }

    private void refuse(Path file, InvalidInputException invalid) {
        problems = invalid.problems();
        long more = problems.stream()
                .filter(problem -> remarkOnce(problem.toString()))
                .count();
        if (more > 1 && problems.stream().noneMatch(one -> one.code() == PolicyProblem.TOO_MANY_PROBLEMS)) {
            console.remark(more + " problems in " + file + "; nothing was done");
        }
        endWith(
                problems.stream().anyMatch(one -> UNUSABLE.contains(one.code()))
                        ? ExitCode.UNUSABLE
                        : ExitCode.FINDINGS);
    }

    private void refuse(String option, String unreadable) {
        problems = List.of(new Problem(FileProblem.UNREADABLE, Place.ROOT, unreadable));
        remarkOnce(option + " " + unreadable);
        endWith(ExitCode.UNUSABLE);
    }

    /** Gives whether it had not been said. */
    private boolean remarkOnce(String text) {
        if (!said.add(text)) {
            return false;
        }
        console.remark(text);
        return true;
    }

    /** Of several files the worst counts, whichever comes first. */
    private void endWith(int code) {
        exitCode = Math.max(exitCode, code);
    }

    /** What was wrong with the file. */
    List<Problem> problems() {
        return problems;
    }

    /** How a command ends that lacks a file. */
    int exitCode() {
        return exitCode;
    }
}
