package dev.switchboard.examples.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A model server on this machine that says what it is told to say. */
final class FakeModel implements AutoCloseable {
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile HttpHandler handler = saying("{\"label\": null}");

    FakeModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    URI base() {
        var address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/v1");
    }

    void does(HttpHandler newHandler) {
        handler = newHandler;
    }

    void says(String content) {
        handler = saying(content);
    }

    /** Does not reply before this is closed. */
    void hangs() {
        handler = this::hang;
    }

    /** Sends the headers and the beginning of a body, and the rest not before this is closed. */
    void hangsInTheBody() {
        handler = exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hang(exchange);
        };
    }

    /** The bodies of the requests, oldest first. */
    List<String> bodies() {
        return bodies;
    }

    /** The authorization headers of the requests, oldest first. */
    List<String> keys() {
        return keys;
    }

    static HttpHandler saying(String content) {
        return replying(200, envelope(content));
    }

    static HttpHandler replying(int status, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static String envelope(String content) {
        var escaped = content.replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"id\": \"1\", \"choices\": [{\"index\": 0, \"message\": {\"role\": \"assistant\", \"content\": \""
                + escaped + "\", \"refusal\": null}, \"finish_reason\": \"stop\"}], \"usage\": {\"total_tokens\": 9}}";
    }

    private void handle(HttpExchange exchange) throws IOException {
        keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try (exchange) {
            handler.handle(exchange);
        }
    }

    private void hang(HttpExchange exchange) {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        executor.shutdown();
    }
}
