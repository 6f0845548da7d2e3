package dev.switchboard.csv;

import static dev.switchboard.csv.People.ADA;
import static dev.switchboard.csv.People.email;
import static dev.switchboard.csv.People.merge;
import static dev.switchboard.csv.People.replace;
import static dev.switchboard.csv.People.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.memory.FaultyStore;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of contacts, while others work with the directory")
class ContactRaceTest {

    @Test
    @DisplayName("All of a file is one commit: whichever step of the store fails, all of it is there or nothing")
    void oneCommit() {
        boolean isThrough = false;
        for (int step = 1; !isThrough; step++) {
            var kept = new InMemoryStore();
            var theirs = People.over(kept);
            theirs.contact("Ann", email("ann@acme.test"));
            theirs.contact("Bob");
            var before = theirs.cards();
            var store = new FaultyStore(kept);
            var ours = People.over(store);
            store.failAt(store.calls() + step, FaultyStore.Moment.BEFORE);
            long last = store.calls() + step;
            try {
                ours.bring(replace(), rows("1,Anna,ann@acme.test,,,", ",Cid,c@a.test,,,", ",Dea,d@a.test,,,"));
            } catch (FaultyStore.StoreFailedException failed) {
                assertThat(failed).isNotNull();
            }
            isThrough = store.calls() < last;

            assertThat(theirs.cards())
                    .as("step " + step)
                    .satisfiesAnyOf(
                            cards -> assertThat(cards).isEqualTo(before),
                            cards -> assertThat(cards).hasSize(3).noneMatch(card -> card.contains("Bob")));
        }
    }

    @Test
    @DisplayName("A-63 whatever somebody else saves before any step of the store: the import sees it, and tries again")
    void races() {
        boolean isThrough = false;
        int stale = 0;
        for (int step = 1; !isThrough; step++) {
            var kept = new InMemoryStore();
            var theirs = People.over(kept);
            var ann = theirs.contact("Ann", email("ann@acme.test"), email("old@acme.test"));
            var store = new FaultyStore(kept);
            var ours = People.over(store);
            long target = store.calls() + step;
            store.beforeEach(call -> {
                if (call == target) {
                    theirs.directory
                            .edit(ann.id(), ADA)
                            .addEmail("later@acme.test")
                            .save();
                    theirs.contact("Cid", email("c@a.test"));
                }
            });

            var report = ours.bring(merge(), rows(",Anna,ann@acme.test,,,", ",C,c@a.test,x@a.test,,"));
            isThrough = store.calls() < target;

            if (!isThrough) {
                var known = theirs.by("ann@acme.test");
                assertThat(known.identifiers())
                        .as("step " + step)
                        .extracting(ContactIdentifier::value)
                        .contains("later@acme.test", "old@acme.test");
                assertThat(known.name()).isEqualTo("Anna");
                assertThat(theirs.by("x@a.test")).isEqualTo(theirs.by("c@a.test"));
                assertThat(theirs.all()).hasSize(2);
                stale += report.created() == 0 ? 1 : 0;
            }
        }
        assertThat(stale).isGreaterThan(2);
    }

    @Test
    @DisplayName("A merge meanwhile does not make REPLACE delete who has become one with a contact of the file")
    void mergeMeanwhile() {
        boolean isThrough = false;
        for (int step = 1; !isThrough; step++) {
            var kept = new InMemoryStore();
            var theirs = People.over(kept);
            var ann = theirs.contact("Ann", email("ann@acme.test"));
            var twice = theirs.contact("Anna");
            var store = new FaultyStore(kept);
            var ours = People.over(store);
            long target = store.calls() + step;
            store.beforeEach(call -> {
                if (call == target && theirs.get(2).isActive()) {
                    theirs.directory.merge(twice.id(), List.of(ann.id()), MergeChoices.survivors(), ADA);
                }
            });

            try {
                ours.bring(replace(), rows("1,Ann,ann@acme.test,,,"));
            } catch (InvalidInputException taken) { // they merged between two looks at them: nothing is applied
                assertThat(theirs.by("ann@acme.test").id()).isEqualTo(twice.id());
            }
            isThrough = store.calls() < target;

            assertThat(theirs.directory.find(email("ann@acme.test"), ADA))
                    .as("step " + step)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("A merge that is undone meanwhile does not make REPLACE lose a value of the file with who got it back")
    void undoneMeanwhile() {
        boolean isThrough = false;
        for (int step = 1; !isThrough; step++) {
            var kept = new InMemoryStore();
            var theirs = People.over(kept);
            var ann = theirs.contact("Ann", email("ann@acme.test"));
            var twice = theirs.contact("Anna", email("anna@acme.test"));
            var merge = theirs.directory.merge(ann.id(), List.of(twice.id()), MergeChoices.survivors(), ADA);
            var store = new FaultyStore(kept);
            var ours = People.over(store);
            long target = store.calls() + step;
            store.beforeEach(call -> {
                if (call == target) {
                    theirs.directory.undo(merge.id(), ADA);
                }
            });

            try {
                ours.bring(replace(), rows("1,Ann,ann@acme.test,anna@acme.test,,"));
            } catch (InvalidInputException taken) {
                assertThat(taken).hasMessageContaining("belongs to contact 2 already");
            }
            isThrough = store.calls() < target;

            assertThat(theirs.directory.find(email("anna@acme.test"), ADA))
                    .as("step " + step)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName(
            "A value that goes from one contact of the file to another meanwhile is not lost, and is where the file says")
    void movedMeanwhile() {
        boolean isThrough = false;
        for (int step = 1; !isThrough; step++) {
            var kept = new InMemoryStore();
            var theirs = People.over(kept);
            var ann = theirs.contact("Ann", email("ann@acme.test"), email("both@acme.test"));
            var bob = theirs.contact("Bob", email("bob@acme.test"));
            var store = new FaultyStore(kept);
            var ours = People.over(store);
            long target = store.calls() + step;
            store.beforeEach(call -> {
                if (call == target) {
                    theirs.directory
                            .batch(ADA)
                            .add(theirs.directory.edit(ann.id(), ADA).remove(email("both@acme.test")))
                            .add(theirs.directory.edit(bob.id(), ADA).add(email("both@acme.test")))
                            .save();
                }
            });

            ours.bring(replace(), rows("1,Ann,ann@acme.test,both@acme.test,,", "2,Bob,bob@acme.test,,,"));
            isThrough = store.calls() < target;

            assertThat(theirs.directory.find(email("both@acme.test"), ADA))
                    .as("step " + step)
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("If others are faster each time the import fails with nothing applied")
    void givesUp() {
        var kept = new InMemoryStore();
        var theirs = People.over(kept);
        var ann = theirs.contact("Ann", email("ann@acme.test"));
        var store = new FaultyStore(kept);
        var ours = People.over(store);
        store.beforeEach(
                call -> theirs.directory.edit(ann.id(), ADA).name("Ann " + call).save());

        assertThatThrownBy(() -> ours.bring(merge(), rows(",New,ann@acme.test,,,", ",Cid,c@a.test,,,")))
                .isInstanceOf(StaleContactException.class)
                .hasMessageContaining("contact 1 ");
        assertThat(theirs.all()).hasSize(1);
    }
}
