package dev.switchboard.examples.demo;

import dev.switchboard.conversation.Message;
import dev.switchboard.notification.Notification;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Question;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How a story is told: chapters, sentences, and what somebody wrote, set apart. */
final class Narration {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

    private final Consumer<String> out;

    /** Tells line by line. */
    Narration(Consumer<String> out) {
        this.out = out;
    }

    void title(String title) {
        out.accept(title);
        out.accept("=".repeat(title.length()));
    }

    void chapter(String title) {
        say(title);
        out.accept("-".repeat(title.length()));
    }

    /** A paragraph of these lines. */
    void say(String... lines) {
        out.accept("");
        for (var line : lines) {
            out.accept(line);
        }
    }

    void quote(String text) {
        out.accept("");
        text.stripTrailing().lines().forEach(this::quoteLine);
    }

    void quoteLine(String line) {
        out.accept(line.isEmpty() ? "" : "    " + line);
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
