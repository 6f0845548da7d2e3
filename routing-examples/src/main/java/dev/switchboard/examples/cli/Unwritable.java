package dev.switchboard.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file cannot be written, in words. */
final class Unwritable {

    private Unwritable() {}

    static String describe(Path file, IOException failure) {
        if (Files.isDirectory(file)) {
            return file + ": cannot be written: it is a directory; name a file";
        }
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return file + ": cannot be written: there is no folder " + folder + "; make it first";
        }
        if (failure instanceof AccessDeniedException) {
            return file + ": cannot be written by this user; check the permissions of " + folder;
        }
        return file + ": cannot be written: " + failure;
    }
}
