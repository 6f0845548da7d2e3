package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.contest.UserMaps.LookUp;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.People;
import java.util.ArrayList;
import java.util.SplittableRandom;

/** Questions to a map of users: who is responsible for this one? */
public final class UserQueries {
    /** How many queries there are, a power of two. */
    public static final int COUNT = 1 << 18;

    private UserQueries() {}

    /** The contestant with so many users and its queries, all of which it has answered rightly once. */
    public static LookUp checked(UserMaps contestant, int users) {
        var office = Office.unasked(1, users);
        var numbers = new SplittableRandom(4).ints(COUNT, 0, users).toArray();
        var addresses = new ArrayList<String>(COUNT);
        for (int number : numbers) {
            addresses.add(People.user(number));
        }
        var lookUp = contestant.over(office).lookUp(addresses);
        for (int i = 0; i < COUNT; i++) {
            var found = lookUp.find(i);
            if (found == null || !lookUp.address(found).equals(office.specialistOf(numbers[i]))) {
                throw new IllegalStateException(contestant + " gives the wrong specialist for " + addresses.get(i));
            }
        }
        return lookUp;
    }
}
