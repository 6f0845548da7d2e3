package dev.switchboard.examples.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which endpoint answers what. Complete before the server starts; then it does not change. */
public final class Routes {
    private final Map<String, Endpoint> reading = new LinkedHashMap<>();
    private final Map<String, Endpoint> changing = new LinkedHashMap<>();

    Routes() {}

    /** Answers a call that changes nothing. */
    public Routes get(String path, Endpoint endpoint) {
        reading.put(path, endpoint);
        return this;
    }

    /** Answers a call that may change something: it is made only for pages of this server. */
    public Routes post(String path, Endpoint endpoint) {
        changing.put(path, endpoint);
        return this;
    }

    Optional<Endpoint> find(String method, String path) {
        return switch (method) {
            case "GET" -> Optional.ofNullable(reading.get(path));
            case "POST" -> Optional.ofNullable(changing.get(path));
            default -> Optional.empty();
        };
    }
}
