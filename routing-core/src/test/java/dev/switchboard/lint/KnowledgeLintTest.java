package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KnowledgeLintTest {
    private static final ContactReason COMPLAINTS = ContactReason.named("Complaints")
            .withPhrases("bad service", "refund")
            .withAlwaysHuman(true);

    @Test
    void findsAQuestionWithoutContentWords() {
        var persona = Lint.hr().knows("Yes", "Is it open?", "Can I have it?").knows("No", "???");

        assertThat(Lint.of(persona))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(Lint.places(persona))
                .containsExactly(
                        "NO_CONTENT_WORDS /personas/0/knowledge/0/questions/1",
                        "NO_CONTENT_WORDS /personas/0/knowledge/1/questions/0");
    }

    @Test
    void findsTwoAnswersToTheSameContentWords() {
        var persona = Lint.hr()
                .knows("30", "How many leave days do I have?", "Leave days: how many?")
                .knows("9", "When do you open?")
                .knows("28", "Do we have many leave days");

        assertThat(Lint.of(persona)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.SAME_QUESTION);
            assertThat(finding.place()).hasToString("/personas/0/knowledge/2/questions/0");
            assertThat(finding.what())
                    .isEqualTo("the question \"Do we have many leave days\" has the same content words as"
                            + " the question \"How many leave days do I have?\" of /knowledge/0");
        });
    }

    @Test
    @DisplayName("A-1: knowledge on a topic that always goes to a human")
    void findsAnswersThatAreNeverGiven() {
        var persona = Lint.hr()
                .reasons(COMPLAINTS)
                .knows("30 days", "How long does a refund take?")
                .knows("Sorry", "I had bad, bad service")
                .knows("Box", "Where is the box for complaints?");

        assertThat(Lint.places(persona))
                .containsExactly(
                        "ANSWER_NEVER_GIVEN /personas/0/knowledge/0/questions/0",
                        "ANSWER_NEVER_GIVEN /personas/0/knowledge/1/questions/0",
                        "ANSWER_NEVER_GIVEN /personas/0/knowledge/2/questions/0");
        assertThat(Lint.of(persona).get(1).what())
                .isEqualTo(
                        "the question \"I had bad, bad service\" is about \"Complaints\", which always goes to a human");
    }

    @Test
    void doesNotMindWordsThatOnlyResembleTheTopic() {
        var persona = Lint.hr()
                .reasons(
                        COMPLAINTS,
                        ContactReason.named("?").withAlwaysHuman(true).withPhrases("fire"))
                .knows("a", "Is the service bad?", "refunds please", "service")
                .knows("b", "Is bad weather coming?");

        assertThat(Lint.of(persona)).isEmpty();
    }

    @Test
    void doesNotLookForTheTopicBehindTheEndOfTheQuestion() {
        var sixteenWords =
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen bad";

        assertThat(Lint.of(Lint.hr().reasons(COMPLAINTS).knows("a", sixteenWords)))
                .isEmpty();
    }

    @Test
    void doesNotMindKnowledgeOnOtherReasons() {
        var persona = Lint.hr()
                .reasons(ContactReason.PTO)
                .specialist("mia@x.example", "", "ann@x.example")
                .knows("30", "How many days of PTO do I have?");

        assertThat(Lint.of(persona)).isEmpty();
    }

    @Test
    void doesNotMindTheTopicWhereReasonsAreNotLookedFor() {
        var persona =
                Lint.hr().specialistRouting(false).reasons(COMPLAINTS).knows("30 days", "How long does a refund take?");

        assertThat(Lint.places(persona)).containsExactly("ROUTING_OFF /personas/0/specialistRouting");
    }
}
