package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Personas of five topics each, users spread evenly over them, ten users to a specialist, and questions: two in three are
 * about a topic, one asker in ten is mapped to nobody. Immutable, and the same for the same numbers.
 */
public final class Office implements Company {
    private static final int TOPICS = 5;
    private static final int PHRASES = 6;
    private static final int USERS_OF_A_SPECIALIST = 10;
    private static final int ASKS = 1_000_000;
    private static final int STRIDE =
            6_180_379; // a prime, so that users come in an order that is not that of their numbers

    private final List<Desk> desks;
    private final int users;
    private final List<Ask> asks;

    private Office(List<Desk> desks, int users, List<Ask> asks) {
        this.desks = desks;
        this.users = users;
        this.asks = asks;
    }

    /** A company of so many personas and users. */
    public static Office of(int personas, int users) {
        var desks = desks(personas);
        return new Office(desks, users, new Questions(desks, users).asks(ASKS));
    }

    /** One with as many personas, but without any questions. */
    public static Office unasked(int personas, int users) {
        return new Office(desks(personas), users, List.of());
    }

    @Override
    public List<Desk> desks() {
        return desks;
    }

    /** What is asked: a million askers, of 1,000 texts of about twelve words. */
    public List<Ask> asks() {
        return asks;
    }

    @Override
    public void forEachUser(int desk, BiConsumer<String, String> action) {
        int count = userCount(desk);
        for (int i = 0; i < count; i++) {
            int user = desk + (int) ((long) i * STRIDE % count) * desks.size();
            action.accept(People.user(user), specialistOf(user));
        }
    }

    /** Hands over the specialists of a persona. */
    public void forEachSpecialist(int desk, Consumer<String> action) {
        int count = (userCount(desk) + USERS_OF_A_SPECIALIST - 1) / USERS_OF_A_SPECIALIST;
        for (int i = 0; i < count; i++) {
            action.accept(People.specialist(specialistNumber(desk + i * USERS_OF_A_SPECIALIST * desks.size())));
        }
    }

    @Override
    public int userCount(int desk) {
        return (users - desk + desks.size() - 1) / desks.size();
    }

    /** The specialist of a user of the persona with the number {@code user % desks}. */
    public String specialistOf(int user) {
        return People.specialist(specialistNumber(user));
    }

    private int specialistNumber(int user) {
        int place = user / desks.size();
        return user % desks.size() + place / USERS_OF_A_SPECIALIST * desks.size();
    }

    private static List<Desk> desks(int personas) {
        var random = new SplittableRandom(1);
        var desks = new ArrayList<Desk>(personas);
        for (int i = 0; i < personas; i++) {
            desks.add(new Desk("desk-" + i, People.owner(i), topics(random)));
        }
        return List.copyOf(desks);
    }

    private static List<Topic> topics(SplittableRandom random) {
        var taken = new HashSet<String>();
        var topics = new ArrayList<Topic>(TOPICS);
        while (topics.size() < TOPICS) {
            var phrases = new ArrayList<String>(PHRASES);
            while (phrases.size() < PHRASES) {
                phrases.add(fresh(taken, 1 + random.nextInt(10) * 3 / 10, random));
            }
            topics.add(new Topic(fresh(taken, 2, random), List.copyOf(phrases)));
        }
        return List.copyOf(topics);
    }

    private static String fresh(Set<String> taken, int words, SplittableRandom random) {
        while (true) {
            var phrase = new StringBuilder(Words.topical(random));
            for (int i = 1; i < words; i++) {
                phrase.append(' ').append(Words.topical(random));
            }
            if (taken.add(phrase.toString())) {
                return phrase.toString();
            }
        }
    }
}
