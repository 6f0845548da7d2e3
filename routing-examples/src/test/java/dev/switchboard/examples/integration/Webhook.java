package dev.switchboard.examples.integration;

import com.fasterxml.jackson.core.JsonFactory;
import dev.switchboard.examples.integration.LoopbackServer.Answer;
import dev.switchboard.examples.integration.LoopbackServer.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A webhook that passes on once what it gets under the same key. */
final class Webhook implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LoopbackServer server = new LoopbackServer(this::take);
    private final Set<String> seen = new HashSet<>();
    private final List<Request> taken = new ArrayList<>();

    private synchronized Answer take(Request request) {
        if (seen.add(request.key())) {
            taken.add(request);
        }
        return new Answer(204, "");
    }

    LoopbackServer server() {
        return server;
    }

    URI address() {
        return server.base().resolve("hooks/7f3a?to=people");
    }

    WebhookNotifier notifier(Duration limit) {
        return new WebhookNotifier(CLIENT, address(), limit);
    }

    /** What was passed on, oldest first. */
    synchronized List<Request> taken() {
        return List.copyOf(taken);
    }

    /** The keys of the notifications that were passed on, which stand first in them. */
    List<String> keys() {
        return taken().stream().map(Webhook::key).toList();
    }

    private static String key(Request request) {
        try (var json = FACTORY.createParser(request.body())) {
            json.nextToken();
            json.nextToken();
            return json.nextTextValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
