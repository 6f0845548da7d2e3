package dev.switchboard.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers requests: files of the page, calls of its rooms, and the stream of changes. */
final class Site implements HttpHandler {
    private static final int MOST_BYTES = 5_000_000;
    private static final String JSON = "application/json; charset=utf-8";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final House house;
    private final Routes routes;
    private final Streams streams;
    private final Doorman doorman;

    Site(House house, Routes routes, Streams streams, Doorman doorman) {
        this.house = house;
        this.routes = routes;
        this.streams = streams;
        this.doorman = doorman;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            var refusal = doorman.refusal(exchange);
            if (refusal.isPresent()) {
                write(exchange, Refusal.of(403, refusal.get()));
            } else {
                answer(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/api/changes")) {
            streams.serve(exchange);
        } else if (path.startsWith("/api/")) {
            call(exchange, path);
        } else {
            show(exchange, path);
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        var file = Assets.find(path);
        write(exchange, file.isPresent() ? file.get() : Refusal.of(404, "there is nothing at " + path));
    }

    private void call(HttpExchange exchange, String path) throws IOException {
        var endpoint = routes.find(exchange.getRequestMethod(), path);
        if (endpoint.isEmpty()) {
            write(exchange, Refusal.of(404, "there is nothing to " + exchange.getRequestMethod() + " at " + path));
            return;
        }
        var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            write(exchange, Refusal.of(413, "that is more than " + MOST_BYTES / 1_000_000 + " MB"));
            return;
        }
        try {
            write(exchange, endpoint.get().answer(callOf(exchange, new String(body, StandardCharsets.UTF_8))));
            if (exchange.getRequestMethod().equals("POST")) {
                streams.announce();
            }
        } catch (RuntimeException thrown) {
            write(exchange, Refusal.of(thrown));
        }
    }

    private Call callOf(HttpExchange exchange, String body) {
        var query = Query.of(exchange.getRequestURI());
        var stay = house.stay();
        var known = query.getOrDefault("stay", "");
        if (!known.isEmpty() && !known.equals(String.valueOf(stay.number()))) {
            throw new MovedException();
        }
        var office = stay.office();
        var policy = office.switchboard().policies().current().policy();
        return new Call(
                office,
                Player.of(query.getOrDefault("as", ""), policy),
                query,
                Json.read(body.isBlank() ? "{}" : body));
    }

    private static void write(HttpExchange exchange, Object answer) throws IOException {
        if (answer instanceof Document document) {
            write(exchange, 200, document.contentType(), document.text().getBytes(StandardCharsets.UTF_8));
        } else {
            var status = answer instanceof Refusal refusal ? refusal.status() : 200;
            write(exchange, status, JSON, Json.write(answer).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
