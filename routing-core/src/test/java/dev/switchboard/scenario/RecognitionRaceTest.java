package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static dev.switchboard.scenario.People.psid;
import static dev.switchboard.scenario.People.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.ValueSource;
import dev.switchboard.memory.FaultyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody changes a contact before each step of a message that is about it. */
class RecognitionRaceTest {
    private static final String HOME = "ann@home.test";

    @Test
    @DisplayName("A question is not lost if whoever claimed several addresses is changed while another proves them")
    void severalClaimsAreProvenMeanwhile() {
        int step = 1;
        while (isReached(step)) {
            step++;
        }

        assertThat(step).isGreaterThan(4);
    }

    private static boolean isReached(int step) {
        var theirs = People.open();
        var eve = theirs.contactOf(theirs.write(
                "a",
                by(psid("eve"), email(ANN).from(ValueSource.FORM), email(HOME).from(ValueSource.FORM))));
        var contested = new FaultyStore(theirs.store);
        var ours = People.with(parts -> parts.store(contested));
        var target = contested.calls() + step;
        contested.beforeEach(call -> {
            if (call == target) {
                theirs.directory.edit(eve.id(), DAN).name("Eve").save();
            }
        });

        var decision = ours.write("b", by(email(ANN).asVerified(), email(HOME).asVerified()));

        assertThat(values(ours.contactOf(decision))).as("step " + step).containsExactly(ANN, HOME);
        assertThat(values(theirs.get(eve.id()))).as("step " + step).containsExactly("eve");
        return contested.calls() >= target;
    }
}
