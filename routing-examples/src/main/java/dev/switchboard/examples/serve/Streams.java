package dev.switchboard.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tells every open window that something has changed, by server-sent events. Which thing is not said: a window asks for what it shows, and sees
 * what its player may see. Any number of threads may use it.
 */
final class Streams {
    private static final int MOST = 64;
    private static final long SECONDS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final Set<Semaphore> windows = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /** Something has changed. */
    void announce() {
        windows.forEach(Streams::wake);
    }

    private static void wake(Semaphore window) {
        if (window.availablePermits() == 0) {
            window.release();
        }
    }

    /** Keeps a window informed until it goes away. */
    void serve(HttpExchange exchange) throws IOException {
        var news = new Semaphore(1);
        if (windows.size() >= MOST) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        windows.add(news);
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            while (!isClosed) {
                var isNews = news.tryAcquire(SECONDS_BETWEEN_SIGNS_OF_LIFE, TimeUnit.SECONDS);
                write(exchange, isNews ? "event: changed\ndata: \n\n" : ": still here\n\n");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            windows.remove(news);
        }
    }

    private static void write(HttpExchange exchange, String event) throws IOException {
        var out = exchange.getResponseBody();
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void close() {
        isClosed = true;
        announce();
    }
}
