package dev.switchboard.examples.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * Lets in only pages of this server. Another site that is open in the same browser can neither reach it under a name of its own (the host must
 * be this machine), nor send what changes something (it does not know the token, which only our own page may read).
 */
final class Doorman {
    /** Where a page says the token. */
    static final String TOKEN = "X-Switchboard-Token";

    private static final int BYTES = 24;

    private final String token = newToken();

    /** The token of this start. */
    String token() {
        return token;
    }

    private static String newToken() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Why a request is not let in, if it is not. */
    Optional<String> refusal(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var here = first(headers, "Host");
        if (!here.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?")) {
            return Optional.of("this console is reached by localhost or 127.0.0.1 only, not as \"" + here + "\"");
        }
        var origin = first(headers, "Origin");
        if (!origin.isEmpty() && !origin.equals("http://" + here)) {
            return Optional.of("only pages of http://" + here + " may call it, not " + origin);
        }
        if (!exchange.getRequestMethod().equals("GET") && !isOurs(first(headers, TOKEN))) {
            return Optional.of("the token of this page is missing or of an earlier start; load the page again");
        }
        return Optional.empty();
    }

    private boolean isOurs(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String first(Headers headers, String name) {
        var value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
