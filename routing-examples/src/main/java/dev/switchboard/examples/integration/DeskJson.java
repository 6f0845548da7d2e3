package dev.switchboard.examples.integration;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.examples.json.JsonObject;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.io.IOException;
import java.util.List;

/** What the desk is told. */
final class DeskJson {
    private DeskJson() {}

    static String of(Inbox inbox) {
        return JsonObject.of(json -> json.writeStringField("name", inbox.name()));
    }

    /** Refuses a view that the desk cannot show: it filters by tags only, and would show too much. */
    static String of(SharedView view) {
        var tags = names(view.anyOf());
        var shown = SharedView.of(view.id()).called(view.name()).anyOf(tags).withMembers(view.members());
        if (!shown.equals(view)) {
            throw new IntegrationException("the desk filters by tags only, and view \"" + view.id() + "\" by more");
        }
        return JsonObject.of(json -> {
            json.writeStringField("name", view.name());
            write("anyOf", tags, json);
            write("members", view.members(), json);
        });
    }

    /** Without an inbox, it is to be in none. */
    static String of(PlatformMove move) {
        return JsonObject.of(json -> {
            if (move.inbox().isPresent()) {
                json.writeStringField("inbox", move.inbox().get().id());
            }
        });
    }

    static String of(PlatformTags tags) {
        return JsonObject.of(json -> write("tags", names(tags.tags()), json));
    }

    private static List<String> names(List<Tag> tags) {
        return tags.stream().map(Tag::name).toList();
    }

    private static void write(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
