package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Agents who know two of eight areas and speak one of four languages, and have up to seven conversations; and whom is asked for.
 * The same for the same number.
 */
public final class Crowd {
    /** How many requests there are, a power of two. */
    public static final int REQUESTS = 4_096;

    private static final int AREAS = 8;
    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");
    private static final int MOST_CONVERSATIONS = 8;

    private final List<Member> members = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();

    /** Somebody who can be asked. */
    public record Member(String id, List<String> areas, String language, int load) {
        /** Whether the member has both. */
        public boolean meets(Wish wish) {
            return language.equals(wish.language) && areas.contains(wish.area);
        }
    }

    /** What is wanted. */
    public record Wish(String area, String language) {}

    /** So many agents. */
    public static Crowd of(int agents) {
        return new Crowd(agents);
    }

    private Crowd(int agents) {
        var random = new Random(agents);
        for (int i = 0; i < agents; i++) {
            int area = random.nextInt(AREAS);
            members.add(new Member(
                    String.format("a%06d", i),
                    List.of(area(area), area((area + 1 + random.nextInt(AREAS - 1)) % AREAS)),
                    LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                    random.nextInt(MOST_CONVERSATIONS)));
        }
        for (int i = 0; i < REQUESTS; i++) {
            var met = members.get(random.nextInt(agents));
            wishes.add(new Wish(met.areas.get(random.nextInt(2)), met.language));
        }
    }

    private static String area(int number) {
        return "area " + number;
    }

    /** By their ids. */
    public List<Member> members() {
        return members;
    }

    /** What is wanted one after the other; of each there is somebody. */
    public List<Wish> wishes() {
        return wishes;
    }
}
