package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.switchboard.testkit.contract.FarSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A far side on this machine, that takes what it is given, refuses, or keeps one waiting. */
final class LoopbackServer implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int BACKLOG = 128;
    private static final int MOST_BYTES = 10_000_000;
    private static final int OK = 200;

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;
    private final Handling handling;
    private volatile int status = OK;
    private volatile boolean isHanging;

    LoopbackServer(Handling handling) {
        this.handling = handling;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    /** What is done with a request that is taken. */
    @FunctionalInterface
    interface Handling {
        Answer handle(Request request) throws IOException;
    }

    /** A request; the key is empty if it has none. */
    record Request(String method, String path, String key, String body) {}

    /** An answer. */
    record Answer(int status, String body) {}

    /** One that answers everything with more than anybody reads. */
    static LoopbackServer talkative() {
        return new LoopbackServer(request -> new Answer(OK, "[".repeat(MOST_BYTES)));
    }

    URI base() {
        var address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/");
    }

    void behaves(FarSide behaviour) {
        status = switch (behaviour) {
            case ACCEPTS -> OK;
            case REFUSES_FOR_NOW -> 503;
            case REFUSES_FOR_GOOD -> 410;
        };
    }

    /** Answers everything with this from now on. */
    void refuses(int newStatus) {
        status = newStatus;
    }

    /** Begins each answer, and does not end it before this is closed. */
    void hangs() {
        isHanging = true;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            var request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    key == null ? "" : key,
                    new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8));
            if (isHanging) {
                hang(exchange);
            } else {
                write(exchange, status == OK ? handling.handle(request) : new Answer(status, "<p>Sorry"));
            }
        }
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(OK, 2);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            closing.await(1, TimeUnit.MINUTES);
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
