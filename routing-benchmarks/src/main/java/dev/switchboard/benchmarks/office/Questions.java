package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes questions. Texts are few; askers are many, so that looking them up is as cold as in a large company.
 */
final class Questions {
    private static final int TEXTS = 1_000;

    private final List<Desk> desks;
    private final int users;
    private final SplittableRandom random = new SplittableRandom(2);

    Questions(List<Desk> desks, int users) {
        this.desks = desks;
        this.users = users;
    }

    List<Ask> asks(int count) {
        var texts = new ArrayList<String>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(desks.get(i % desks.size())));
        }
        var asks = new ArrayList<Ask>(count);
        for (int i = 0; i < count; i++) {
            int text = random.nextInt(TEXTS);
            int desk = text % desks.size();
            asks.add(new Ask(desks.get(desk).id(), texts.get(text), asker(desk)));
        }
        return List.copyOf(asks);
    }

    private String asker(int desk) {
        int number = random.nextInt(users / desks.size()) * desks.size() + desk;
        return random.nextInt(10) == 0 ? People.stranger(number) : People.user(number);
    }

    private String text(Desk desk) {
        var parts = new ArrayList<String>();
        int kind = random.nextInt(12);
        if (kind < 8) {
            parts.add(phrase(desk));
        }
        if (kind == 0) {
            parts.add(phrase(desk));
        }
        if (kind == 8 || kind == 9) {
            parts.add(reversed(phrase(desk)));
        }
        int length = 10 + random.nextInt(5);
        while (wordCount(parts) < length) {
            parts.add(random.nextInt(parts.size() + 1), Words.common(random));
        }
        return sentence(parts);
    }

    private String phrase(Desk desk) {
        var phrases = desk.topics().get(random.nextInt(desk.topics().size())).allPhrases();
        return phrases.get(random.nextInt(phrases.size()));
    }

    /** The words of a topic, but not its phrase, if there are several. */
    private static String reversed(String phrase) {
        var words = new ArrayList<>(List.of(phrase.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static int wordCount(List<String> parts) {
        return String.join(" ", parts).split(" ").length;
    }

    private String sentence(List<String> parts) {
        var text = String.join(" ", parts);
        var written = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return random.nextBoolean() ? written + "?" : written.replaceFirst(" and ", ", and ") + ".";
    }
}
