package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.examples.integration.LoopbackServer.Answer;
import dev.switchboard.examples.integration.LoopbackServer.Request;
import dev.switchboard.examples.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A desk that knows a conversation from the moment that it is told of it. */
final class Desk implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LoopbackServer server = new LoopbackServer(this::handle);
    private final Map<String, String> created = new HashMap<>();
    private final Map<String, DeskConversation> conversations = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private synchronized Answer handle(Request request) {
        if (request.method().equals("GET")) {
            return show(request.path());
        }
        if (request.method().equals("PUT")) {
            created.put(request.path(), request.body());
            return new Answer(204, "");
        }
        return post(request);
    }

    private Answer show(String path) {
        var conversation = conversations.get(path);
        return conversation == null ? new Answer(404, "<p>Nothing here") : new Answer(200, json(conversation));
    }

    private Answer post(Request request) {
        var path = request.path().substring(0, request.path().lastIndexOf('/'));
        var wanted = DeskConversation.read(request.body().getBytes(UTF_8));
        if (wanted.inbox().isPresent()
                && created.keySet().stream()
                        .noneMatch(one -> URI.create(one)
                                .getPath()
                                .equals("/inboxes/" + wanted.inbox().get()))) {
            return new Answer(422, "");
        }
        if (seen.add(path + " " + request.key())) {
            var before = conversations.getOrDefault(path, DeskConversation.NONE);
            conversations.put(
                    path,
                    request.path().endsWith("/moves")
                            ? new DeskConversation(wanted.inbox(), before.tags())
                            : new DeskConversation(before.inbox(), wanted.tags()));
        }
        return new Answer(204, "");
    }

    private static String json(DeskConversation conversation) {
        return JsonObject.of(json -> {
            json.writeNumberField("unread", 1);
            if (conversation.inbox().isPresent()) {
                json.writeStringField("inbox", conversation.inbox().get());
            }
            json.writeArrayFieldStart("tags");
            for (var tag : conversation.tags()) {
                json.writeString(tag.name());
            }
            json.writeEndArray();
        });
    }

    LoopbackServer server() {
        return server;
    }

    DeskAdapter adapter() {
        return new DeskAdapter(CLIENT, server.base(), Duration.ofSeconds(30));
    }

    /** What was created there, as it was sent. */
    synchronized String created(String path) {
        return created.getOrDefault(path, "nothing");
    }

    @Override
    public void close() {
        server.close();
    }
}
