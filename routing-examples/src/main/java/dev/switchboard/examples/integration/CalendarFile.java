package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one calendar file said when it was read. Any number of threads may ask it. */
final class CalendarFile {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_PROBLEMS = 20;

    private final String name;
    private final Version version;
    private final List<CalendarEvent> events;
    private final List<String> problems;
    private final boolean isToBeReadAgain;
    private final AtomicBoolean isImpatient = new AtomicBoolean();

    /** By what one notices that a file is another one, or would be read in another way. */
    private record Version(
            FileTime changed, long size, @Nullable Object key, ZoneId home) {
        static Version of(Path file, ZoneId home) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey(), home);
        }
    }

    private CalendarFile(
            String name, Version version, List<CalendarEvent> events, List<String> problems, boolean isToBeReadAgain) {
        this.name = name;
        this.version = version;
        this.events = events;
        this.problems = problems;
        this.isToBeReadAgain = isToBeReadAgain;
    }

    /**
     * Reads it, unless it is known. One that cannot be read says what it said before; one of which the system gave nothing is read again next
     * time, though it is not changed: somebody may be allowed to by then, or was only interrupted.
     *
     * @param known what it said last; null if it was not read yet
     * @param home where days, and times without a zone, are
     * @return the one that is known, if that is what it still says
     * @throws NoSuchFileException if there is none
     */
    static CalendarFile read(Path file, @Nullable CalendarFile known, ZoneId home) throws IOException {
        return read(file, known, home, Files::readAllBytes);
    }

    /** How the bytes of a file are got. */
    interface Source {
        byte[] read(Path file) throws IOException;
    }

    static CalendarFile read(Path file, @Nullable CalendarFile known, ZoneId home, Source source) throws IOException {
        var version =
                Version.of(file, home); // before its text: if that changes meanwhile it is read once more next time
        if (known != null && known.version.equals(version) && !known.isToBeReadAgain) {
            return known;
        }
        var name = file.getFileName().toString();
        try {
            var content = CalendarText.read(text(file, version.size(), source), home);
            return new CalendarFile(name, version, content.events(), content.problems(), false);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            var why = "reading it failed with " + e.getClass().getSimpleName();
            return toldOnce(known, broken(name, version, known, why, true));
        } catch (UnreadableEventException e) {
            return broken(name, version, known, e.why(), false);
        }
    }

    private static String text(Path file, long size, Source source) throws IOException {
        if (size > MOST_BYTES) {
            throw new UnreadableEventException("it has " + size + " bytes; at most " + MOST_BYTES + " are read");
        }
        return new String(source.read(file), UTF_8);
    }

    /** The known one, if that failed in the same way: nobody wants to hear of it each time. */
    private static CalendarFile toldOnce(@Nullable CalendarFile known, CalendarFile broken) {
        return known != null && known.isToBeReadAgain && known.problems.equals(broken.problems) ? known : broken;
    }

    private static CalendarFile broken(
            String name, Version version, @Nullable CalendarFile known, String why, boolean isToBeReadAgain) {
        return new CalendarFile(
                name,
                version,
                known == null ? List.of() : known.events,
                List.of("the file does not count, and what it said before does: " + why),
                isToBeReadAgain);
    }

    /** Tells what is wrong with it, none of the events' text in it. */
    void tellProblems(Consumer<String> problemsTo) {
        problems.stream().limit(MOST_PROBLEMS).forEach(one -> problemsTo.accept(name + ": " + one));
        if (problems.size() > MOST_PROBLEMS) {
            problemsTo.accept(name + ": " + (problems.size() - MOST_PROBLEMS) + " more events do not count");
        }
    }

    /** When its person is away between these instants, each once. */
    List<Absence> absences(EmailAddress person, Instant from, Instant until, Consumer<String> problemsTo) {
        var patience = new Patience();
        var absences = new LinkedHashSet<Absence>();
        for (var event : events) {
            event.within(from, until, patience, (begin, end) -> absences.add(Absence.of(person, begin, end)));
        }
        if (patience.isLost() && isImpatient.compareAndSet(false, true)) {
            problemsTo.accept(name + ": its events recur more than " + Patience.MOST
                    + " times until then; what comes after that does not count");
        }
        return List.copyOf(absences);
    }
}
