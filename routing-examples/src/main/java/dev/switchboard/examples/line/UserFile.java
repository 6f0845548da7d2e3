package dev.switchboard.examples.line;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** A list of users in UTF-8, an e-mail address a line; blank lines and those that begin with {@code #} are skipped. */
public final class UserFile {
    private static final String COMMENT = "#";

    private UserFile() {}

    /**
     * All users, each once, in their order.
     *
     * @throws InvalidInputException with every problem of every line, in their order
     * @throws IOException if the file cannot be read
     */
    public static List<EmailAddress> read(Path path) throws IOException {
        var file = new Place(String.valueOf(path.getFileName()), "", 0, 0);
        var problems = new Problems();
        var users = new LinkedHashSet<EmailAddress>();
        var lines = new Utf8Lines(file, Files.readAllBytes(path), problems);
        while (lines.hasNext()) {
            var line = lines.next();
            if (line != null && !line.isBlank() && !line.strip().startsWith(COMMENT)) {
                var user = problems.attempt(file.atLine(lines.number(), 1), () -> EmailAddress.of(line.strip()));
                if (user != null) {
                    users.add(user);
                }
            }
        }
        problems.throwIfAny();
        return List.copyOf(users);
    }
}
