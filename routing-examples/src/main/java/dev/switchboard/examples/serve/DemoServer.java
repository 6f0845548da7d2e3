package dev.switchboard.examples.serve;

import com.sun.net.httpserver.HttpServer;
import dev.switchboard.examples.serve.room.ChatRoom;
import dev.switchboard.examples.serve.room.DeskRoom;
import dev.switchboard.examples.serve.room.DirectoryRoom;
import dev.switchboard.examples.serve.room.MailboxRoom;
import dev.switchboard.examples.serve.room.SetupRoom;
import dev.switchboard.examples.serve.room.WhyRoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The demo console: a small web server, reached from this machine only, with a switchboard in memory. It asks nobody who they are, so it is a demo
 * and nothing else.
 */
public final class DemoServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "console");
        thread.setDaemon(true);
        return thread;
    });
    private final Streams streams = new Streams();
    private final House house = new House(OpenHouse::open, streams::announce);

    private DemoServer(HttpServer server) {
        this.server = server;
        var doorman = new Doorman();
        server.setExecutor(threads);
        server.createContext("/", new Site(house, routes(doorman), streams, doorman));
        server.start();
    }

    /**
     * Starts it.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is not free
     */
    public static DemoServer start(int port) throws IOException {
        return new DemoServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    private Routes routes(Doorman doorman) {
        var routes = new Routes();
        new Hall(house, doorman).add(routes);
        new ChatRoom().add(routes);
        new MailboxRoom().add(routes);
        new DeskRoom().add(routes);
        new DirectoryRoom().add(routes);
        new SetupRoom().add(routes);
        new WhyRoom().add(routes);
        return routes;
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        streams.close();
        server.stop(0);
        threads.shutdownNow();
        house.close();
    }
}
