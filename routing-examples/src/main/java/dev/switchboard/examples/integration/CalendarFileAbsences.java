package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import dev.switchboard.spi.IntegrationException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows when people are away from calendar files (iCalendar, RFC 5545), one for each person in one directory: {@code
 * mia@acme.example.ics}, in small letters; in the name, characters other than letters of ASCII, digits and {@code @ . + - _ *} are as in
 * URLs, {@code o%27hara@acme.example.ics}. Every event in a file is an absence, unless it is cancelled or transparent. Days, and times
 * without a zone, are where the person is. Events may recur, up to once a day, and single times of them may be changed or left out.
 *
 * <p>A file is read again when it has changed, come or gone. An event that cannot be understood does not count, and of a file that
 * cannot be read counts what it said before; what is wrong is told once, with the file and the line, and never with what stands there.
 * If the directory is gone, asking fails. Any number of threads may share one.
 */
public final class CalendarFileAbsences implements AbsenceProvider {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFileAbsences.class);
    private static final int LONGEST_NAME = 255;

    private final Path directory;
    private final Function<EmailAddress, ZoneId> zones;
    private final Consumer<String> problems;
    private final Map<EmailAddress, CalendarFile> files = new ConcurrentHashMap<>();

    /**
     * Reads the files in this directory; what is wrong with them is logged as a warning.
     *
     * @param zones where people are; called whenever somebody is asked about
     */
    public CalendarFileAbsences(Path directory, Function<EmailAddress, ZoneId> zones) {
        this(directory, zones, LOG::warn);
    }

    /**
     * The same.
     *
     * @param problems is told what is wrong with a file, on the thread that asks
     */
    public CalendarFileAbsences(Path directory, Function<EmailAddress, ZoneId> zones, Consumer<String> problems) {
        this.directory = directory;
        this.zones = zones;
        this.problems = problems;
    }

    @Override
    public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
        var file = current(person);
        return file == null ? List.of() : file.absences(person, from, until, problems);
    }

    private @Nullable CalendarFile current(EmailAddress person) {
        var name = nameFor(person);
        if (name.length() > LONGEST_NAME) {
            return null;
        }
        var known = files.get(person);
        try {
            var read = CalendarFile.read(directory.resolve(name), known, zones.apply(person));
            if (read != known && isFirst(person, known, read)) {
                read.tellProblems(problems);
            }
            return read;
        } catch (NoSuchFileException e) {
            files.remove(person);
            return none();
        } catch (IOException e) {
            throw new IntegrationException("the calendar file " + name + " is out of reach", e);
        }
    }

    /** Whether no other thread has read it meanwhile. */
    private boolean isFirst(EmailAddress person, @Nullable CalendarFile known, CalendarFile read) {
        return known == null ? files.putIfAbsent(person, read) == null : files.replace(person, known, read);
    }

    private @Nullable CalendarFile none() {
        if (!Files.isDirectory(directory)) {
            throw new IntegrationException("the directory of the calendar files is gone: " + directory);
        }
        return null;
    }

    /** No character of an address leads out of the directory. */
    private static String nameFor(EmailAddress person) {
        return URLEncoder.encode(person.key(), UTF_8)
                        .replace("+", "%20")
                        .replace("%40", "@")
                        .replace("%2B", "+")
                + ".ics";
    }
}
