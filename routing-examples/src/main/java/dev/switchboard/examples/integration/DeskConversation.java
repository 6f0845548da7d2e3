package dev.switchboard.examples.integration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.tag.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A conversation as the desk shows it. Fields that are not needed are skipped. */
record DeskConversation(Optional<String> inbox, List<Tag> tags) {
    static final DeskConversation NONE = new DeskConversation(Optional.empty(), List.of());

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Refuses what is no conversation: a page of a proxy, for instance. */
    static DeskConversation read(byte[] body) {
        try (var json = FACTORY.createParser(body)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                return readObject(json);
            }
        } catch (IOException broken) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static DeskConversation readObject(JsonParser json) throws IOException {
        var inbox = Optional.<String>empty();
        var tags = List.<Tag>of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            if (name.equals("inbox") && json.hasToken(JsonToken.VALUE_STRING)) {
                inbox = Optional.of(json.getText());
            } else if (name.equals("tags") && json.hasToken(JsonToken.START_ARRAY)) {
                tags = readTags(json);
            } else {
                json.skipChildren();
            }
        }
        return new DeskConversation(inbox, tags);
    }

    private static List<Tag> readTags(JsonParser json) throws IOException {
        var tags = new ArrayList<Tag>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            tags.add(new Tag(json.getText()));
        }
        if (!json.hasToken(JsonToken.END_ARRAY)) {
            throw unreadable();
        }
        return List.copyOf(tags);
    }

    /** Without the cause, which quotes what was sent. */
    private static IntegrationException unreadable() {
        return new IntegrationException("the desk answers what is no conversation");
    }
}
