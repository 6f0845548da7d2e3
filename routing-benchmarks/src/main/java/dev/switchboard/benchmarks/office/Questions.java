package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.List;
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
            parts.add(Sentences.reversed(phrase(desk)));
        }
        int length = 10 + random.nextInt(5);
        return Sentences.around(parts, length, random);
    }

    private String phrase(Desk desk) {
        var phrases = desk.topics().get(random.nextInt(desk.topics().size())).allPhrases();
        return phrases.get(random.nextInt(phrases.size()));
    }
}
