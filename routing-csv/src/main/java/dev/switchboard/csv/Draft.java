package dev.switchboard.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that an old one stays until the new one is complete, which then may be read and written by whom the old one might, where
 * files have permissions (POSIX).
 */
final class Draft {
    /** Nothing that is there is written to, such as a link that somebody planted. */
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Draft() {}

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes the file; what is no file, such as a pipe, is written to as it is. */
    static void write(Path file, Writing writing) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            return;
        }
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        replace(target, target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp"), writing);
    }

    private static void replace(Path target, Path draft, Writing writing) throws IOException {
        var permissions = permissions(target);
        try {
            try (var out = create(draft, permissions)) {
                writing.to(out);
            }
            if (permissions != null) { // those too that this process does not give to new files
                Files.setPosixFilePermissions(draft, permissions);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static OutputStream create(Path draft, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        var attributes = permissions == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        return Channels.newOutputStream(Files.newByteChannel(draft, NEW, attributes));
    }

    /** Of a file that is there, on a system that has them. */
    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? null
                : view.readAttributes().permissions();
    }
}
