package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.EVE;
import static dev.switchboard.scenario.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraceTest {
    private final Office office = Office.open();

    @Test
    @DisplayName("T-X-03 the trace names each stage reached, in order, and why it passed on")
    void theTraceNamesEachStage() {
        var decision = office.ask(EVE, Office.PTO);

        assertThat(decision.trace()).hasToString("""
                        ADMISSION ADMITTED: the persona exists and the question has a text
                        GATE OPEN: the automation may speak
                        INBOUND_TAGS NONE: the persona has no tags for what askers write
                        HUMAN_WISH NOT_ASKED: the asker did not ask for a person
                        REASONS MATCHED: the question is about PTO
                        ANSWER UNKNOWN: the answer is not known
                        TAG_EFFECTS NONE: no rule applies
                        STICKY NONE: nobody in this conversation has such a question already
                        SPECIALIST NO_MAPPING: eve@acme.test is mapped to no specialist
                        TAG_ASSIGNMENT NO_RULE: no rule assigns it
                        EXPERTISE NOT_WANTED: no expertise is wanted
                        INBOX NOT_PLACED: no rule put it into an inbox
                        OWNER NOTIFIED: olga@acme.test owns the persona""");
    }

    @Test
    @DisplayName("T-X-03 the trace ends with the stage that settled the question")
    void theTraceEndsWithTheStageThatSettled() {
        assertThat(Office.codes(office.ask(ANN, ""))).endsWith("ADMISSION EMPTY_QUESTION");
        assertThat(Office.codes(office.ask(ANN, Office.YEARLY_DAYS))).endsWith("ANSWER ANSWERED");
        assertThat(Office.codes(office.ask(ANN, Office.PTO))).endsWith("SPECIALIST FOUND");
        assertThat(Office.codes(office.ask(EVE, Office.PTO))).endsWith("OWNER NOTIFIED");
        assertThat(Office.codes(office.ask(OLGA, Office.PTO))).endsWith("OWNER SELF_OWNER");
    }

    @Test
    @DisplayName("T-X-03 same policy, state and input: same trace, byte for byte")
    void theTraceIsTheSameEachTime() {
        var first = Office.open().ask(ANN, Office.PTO);
        var second = Office.open().ask(ANN, Office.PTO);

        assertThat(first.trace()).isEqualTo(second.trace());
        assertThat(first.explain()).isEqualTo(second.explain());
    }

    @Test
    @DisplayName("T-X-03 every step has a sentence")
    void everyStepHasASentence() {
        var decision = office.route(Question.to("HR", Office.PTO).askingForHuman(), EVE);

        assertThat(decision.trace().steps()).extracting(Trace.Step::because).noneMatch(String::isBlank);
        assertThat(decision.explain()).contains("the asker wants a person");
    }

    @Test
    @DisplayName("3.6 the order of events: up to the commit as the model says, delivery after it")
    void theOrderOfEvents() {
        office.ask(ANN, Office.PTO);

        assertThat(office.happened())
                .containsExactly(
                        Kind.CONVERSATION_OPENED,
                        Kind.MESSAGE_RECEIVED,
                        Kind.REASON_MATCHED,
                        Kind.TAGS_ATTACHED,
                        Kind.ESCALATION_CREATED,
                        Kind.KNOWLEDGE_GAP_LOGGED,
                        Kind.QUESTION_ROUTED,
                        Kind.NOTIFICATION_SENT);
    }

    @Test
    @DisplayName("3.6 an answered question: received, classified, answered, routed, and nothing else")
    void theEventsOfAnAnsweredQuestion() {
        office.askIn("chat", ANN, Office.PTO);
        var before = office.happened().size();

        office.askIn("chat", ANN, Office.YEARLY_DAYS);

        assertThat(office.happened().subList(before, office.happened().size()))
                .containsExactly(Kind.MESSAGE_RECEIVED, Kind.REASON_MATCHED, Kind.REPLY_SENT, Kind.QUESTION_ROUTED);
    }
}
