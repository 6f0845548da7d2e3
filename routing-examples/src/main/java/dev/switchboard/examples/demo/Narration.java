package dev.switchboard.examples.demo;

import dev.switchboard.conversation.Message;
import dev.switchboard.notification.Notification;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Question;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** How a story is told: chapters, sentences, and what somebody wrote, set apart. */
final class Narration {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Audience audience;

    /** Tells line by line. */
    Narration(Audience audience) {
        this.audience = audience;
    }

    /** Where it plays. */
    void open(Office office) {
        audience.open(office);
    }

    void title(String title) {
        audience.title(title);
    }

    void chapter(String title) {
        audience.chapter(title);
    }

    /** A paragraph of these lines. */
    void say(String... lines) {
        audience.hear("");
        for (var line : lines) {
            audience.hear(line);
        }
    }

    void quote(String text) {
        audience.hear("");
        text.stripTrailing().lines().forEach(this::quoteLine);
    }

    void quoteLine(String line) {
        audience.hear(line.isEmpty() ? "" : "    " + line);
    }

    /** Somebody's message, with the names of its files. */
    void quote(String name, Question question) {
        quote(name + ": " + question.text() + files(question.attachments()));
    }

    void quote(Notification notification) {
        var person = notification.recipient().person();
        quote("To: " + person.name() + " <" + person.email() + ">\nSubject: " + notification.subject() + "\n\n"
                + notification.body());
    }

    void quoteChat(List<Message> transcript) {
        quote(transcript.stream().map(Narration::chatLine).collect(Collectors.joining("\n")));
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    private static String chatLine(Message message) {
        var name = message.author().name();
        return time(message.at()) + "  " + (name.isEmpty() ? "" : name + ": ") + message.text()
                + files(message.attachments());
    }

    private static String files(List<Attachment> files) {
        return files.stream().map(file -> " [file: " + file.name() + "]").collect(Collectors.joining());
    }
}
