package dev.switchboard.examples.integration;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of a mail. Of several forms of the same it is one; of several parts, such as those above and below a picture, it is all
 * that are no files.
 */
final class PlainText {

    private PlainText() {}

    /** One text below the other; empty if there is none. */
    static String of(Part mail) throws MessagingException, IOException {
        return String.join("\n", in(mail));
    }

    private static List<String> in(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return List.of();
        }
        if (part.isMimeType("text/plain")) {
            return part.getContent() instanceof String text ? List.of(text) : List.of();
        }
        return part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts
                ? among(parts, part.isMimeType("multipart/alternative"))
                : List.of();
    }

    private static List<String> among(Multipart parts, boolean areForms) throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        for (int i = 0; i < parts.getCount() && !(areForms && !texts.isEmpty()); i++) {
            var part = parts.getBodyPart(i);
            if (part.getFileName() == null) {
                texts.addAll(in(part));
            }
        }
        return texts;
    }
}
