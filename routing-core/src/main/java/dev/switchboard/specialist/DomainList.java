package dev.switchboard.specialist;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The domains, each with its {@code @}, that entries refer to by their place. Grows; belongs to one thread. */
final class DomainList {
    private static final int MOST = Character.MAX_VALUE;
    private static final int MOST_OF_FEW = 128;
    private static final int USERS_EACH = 16;

    private final Map<String, Integer> places = new HashMap<>();
    private byte[][] domains;
    private int size;
    private String latest = "";
    private int latestPlace;

    /** Begins with these; the first is the empty text. */
    DomainList(byte[][] domains) {
        this.domains = domains.clone();
        for (var domain : domains) {
            places.put(new String(domain, US_ASCII), size++);
        }
    }

    /**
     * Where the domain stands that begins here in the key. 0 if it has no place, because it is not ASCII or because there are
     * many others for so few users.
     */
    int placeOf(String key, int start, int users) {
        if (latest.length() != key.length() - start || !key.endsWith(latest)) {
            latest = key.substring(start);
            latestPlace = search(latest, users);
        }
        return latestPlace;
    }

    private int search(String domain, int users) {
        var place = places.get(domain);
        if (place != null) {
            return place;
        }
        return size < Math.min(MOST, MOST_OF_FEW + users / USERS_EACH) ? add(domain) : 0;
    }

    private int add(String domain) {
        var text = domain.getBytes(UTF_8);
        if (text.length > domain.length()) {
            return 0;
        }
        if (size == domains.length) {
            domains = Arrays.copyOf(domains, size * 2);
        }
        domains[size] = text;
        places.put(domain, size);
        return size++;
    }

    /** By place; perhaps with room at the end. */
    byte[][] domains() {
        return domains;
    }

    /** By place; an array of its own. */
    byte[][] toArray() {
        return Arrays.copyOf(domains, size);
    }
}
