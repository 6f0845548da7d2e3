package dev.switchboard.examples.cli;

import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Why a file cannot be read, in words. */
final class Unreadable {

    private Unreadable() {}

    static String describe(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return file + ": is a directory; name a file" + anyOf(names(file));
        }
        if (failure instanceof NoSuchFileException) {
            return file + ": there is no such file"
                    + remedy(file.toAbsolutePath().normalize());
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": may not be read by this user; check its permissions";
        }
        return file + ": cannot be read: " + failure;
    }

    private static String remedy(Path file) {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "; there is no folder " + folder + " either";
        }
        return Nearest.to(String.valueOf(file.getFileName()), names(folder))
                .map(name -> "; did you mean " + Require.quote(name) + "?")
                .orElse(" in " + folder);
    }

    private static String anyOf(List<String> names) {
        return names.isEmpty() ? "" : ", for instance " + Require.quote(names.get(0));
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .limit(1_000)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
