package dev.switchboard.benchmarks.contest;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.People;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import java.util.HashMap;
import java.util.SplittableRandom;

/**
 * Moves users to other specialists, each move a new version of the policy. The versions stay in the store; each batch begins
 * with an empty one. A batch is long enough that what the map has to tidy up now and then is part of it. Belongs to one
 * thread.
 */
public final class UserEdits {
    /** How many edits a batch has. */
    public static final int BATCH = 50_000;

    private final Policy policy;
    private final String persona;
    private final String[] users = new String[BATCH];
    private final String[] specialists = new String[BATCH];

    /** One persona with so many users. */
    public UserEdits(int count) {
        var office = Office.unasked(1, count);
        policy = OfficePolicy.of(office);
        persona = office.desks().get(0).id();
        var random = new SplittableRandom(5);
        for (int i = 0; i < BATCH; i++) {
            users[i] = People.user(random.nextInt(count));
            specialists[i] = office.specialistOf(random.nextInt(count));
        }
    }

    /** A switchboard with an empty store, before any edit. */
    public Switchboard empty() {
        return Switchboards.over(policy);
    }

    /** Moves one user. */
    public Object edit(Switchboard switchboard, int edit) {
        return switchboard.policies().edit(PolicyEdit.move(persona, users[edit], specialists[edit]));
    }

    /** Makes so many edits and compares the result with a hash map that was edited alike. */
    public void check(int edits) {
        var switchboard = empty();
        var expected = new HashMap<String, String>();
        for (int i = 0; i < edits; i++) {
            edit(switchboard, i);
            expected.put(users[i], specialists[i]);
        }
        var map = switchboard.policies().current().policy().require(persona).specialists();
        expected.forEach((user, specialist) -> {
            var found = map.find(EmailAddress.of(user));
            if (found == null || !found.email().toString().equals(specialist)) {
                throw new IllegalStateException(user + " is mapped to " + found + ", moved to " + specialist);
            }
        });
    }
}
