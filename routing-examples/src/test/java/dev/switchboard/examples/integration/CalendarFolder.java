package dev.switchboard.examples.integration;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A directory of calendar files, and who reads them; Mia lives in Berlin. */
final class CalendarFolder {
    static final EmailAddress MIA = EmailAddress.of("mia@acme.test");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Path directory;
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final CalendarFileAbsences provider;

    CalendarFolder(Path directory) {
        this.directory = directory;
        provider = new CalendarFileAbsences(directory, person -> BERLIN, problems::add);
    }

    CalendarFileAbsences provider() {
        return provider;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Mia's calendar has these events now, each the lines of one. */
    void events(String... events) {
        file("mia@acme.test.ics", calendar(events));
    }

    static String calendar(String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n");
        for (var event : events) {
            text.append("BEGIN:VEVENT\r\n")
                    .append(event.strip().replace("\n", "\r\n"))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    /** Puts a file in place in one go. */
    void file(String name, String text) {
        try {
            var made = Files.writeString(directory.resolve("new"), text);
            Files.move(made, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Absence> absences(String from, String until) {
        return provider.absencesOf(MIA, Instant.parse(from), Instant.parse(until));
    }

    /** When Mia is away in 2026, as texts. */
    List<String> in2026() {
        return texts(absences("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));
    }

    static List<String> texts(List<Absence> absences) {
        return absences.stream().map(one -> one.from() + " " + one.until()).toList();
    }
}
