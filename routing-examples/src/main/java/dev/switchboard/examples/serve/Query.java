package dev.switchboard.examples.serve;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The parameters of an address. */
final class Query {
    private static final Pattern BETWEEN = Pattern.compile("&");

    private Query() {}

    /** Each parameter once: the last of several counts. */
    static Map<String, String> of(URI address) {
        var all = new HashMap<String, String>();
        var query = address.getRawQuery();
        BETWEEN.splitAsStream(query == null ? "" : query).forEach(pair -> read(pair, all));
        return all;
    }

    private static void read(String pair, Map<String, String> all) {
        var equals = pair.indexOf('=');
        if (equals > 0) {
            all.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
