package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Initiator;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.permission.Actor;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ML-36: interactions that went past the router")
class RecordingTest {
    private static final Asker ZOE = Shop.ZOE.verified();
    private static final Author DAN = new Author(Author.Role.AGENT, Shop.DAN, "Dan");
    private static final Instant EIGHT = Instant.parse("2026-01-05T08:00:00Z");

    private final Shop shop = Shop.open();

    @Test
    @DisplayName("ML-36: the asker is recognised as by a question, nothing is decided, and nobody is told")
    void theAskerIsRecognisedAndNobodyIsTold() {
        var asked = shop.switchboard
                .router()
                .route(Question.to("Shop", "Hello").inConversation("chat").via(Channel.CHAT), ZOE);
        var notified = shop.notified();

        var recorded = record(mail().from(DAN, "We have your shoes", at(1)));

        assertThat(recorded.contact())
                .isPresent()
                .isEqualTo(shop.conversation(asked).contact());
        assertThat(recorded.isAttended()).isFalse();
        assertThat(shop.notified()).isEqualTo(notified);
        assertThat(shop.chat.textsIn(recorded.id())).isEmpty();
        assertThat(transcript(recorded)).allMatch(message -> message.ruling() == null);
    }

    @Test
    @DisplayName("ML-36: somebody unknown who called becomes a contact, and listeners hear of it")
    void somebodyUnknownBecomesAContact() {
        var call = record(RecordedInteraction.of("Shop", "call", ZOE, Channel.PHONE, EIGHT)
                .until(at(3)));

        assertThat(call.contact()).isPresent();
        assertThat(call.openedAt()).isEqualTo(EIGHT);
        assertThat(call.lastAt()).isEqualTo(at(3));
        assertThat(call.messageCount()).isZero();
        assertThat(shop.happened())
                .containsExactly(
                        RoutingEvent.Kind.CONVERSATION_OPENED,
                        RoutingEvent.Kind.CONTACT_CREATED,
                        RoutingEvent.Kind.CONTACT_LINKED);
    }

    @Test
    @DisplayName("recording the same once more has no second effect; of a longer version, only what is new is added")
    void repetitionAddsNothing() {
        var mail = mail().from(DAN, "Hello", at(1)).from(DAN, "Hello", at(1));
        var first = record(mail);

        var again = record(mail);
        var longer = record(mail.fromAsker("Thanks", at(2)));

        assertThat(first.messageCount()).isEqualTo(2);
        assertThat(again.messageCount()).isEqualTo(2);
        assertThat(again.lastAt()).isEqualTo(first.lastAt());
        assertThat(transcript(longer)).extracting(Message::text).containsExactly("Hello", "Hello", "Thanks");
        assertThat(longer.initiator()).isEqualTo(Initiator.AGENT);
    }

    @Test
    @DisplayName("a recorded interaction is a conversation like any other: its next question is routed in it")
    void aRecordedInteractionGoesOn() {
        var recorded = record(mail().from(DAN, "How are the shoes?", at(1)));

        var decision =
                shop.switchboard.router().route(Question.to("Shop", Shop.REFUND).inConversation(recorded.id()), ZOE);

        assertThat(decision.conversation()).isEqualTo(recorded.id());
        assertThat(shop.transcript(decision)).extracting(Message::text).startsWith("How are the shoes?", Shop.REFUND);
        assertThat(shop.conversation(decision).initiator()).isEqualTo(Initiator.AGENT);
    }

    @Test
    @DisplayName(
            "ML-36: a call of which nothing was written down goes on with what its caller writes, who gives a name by it")
    void aCallWithoutLinesGoesOn() {
        var caller = People.by(People.whatsapp(People.ANNS_NUMBER));
        var call = record(RecordedInteraction.of("Shop", "call", caller, Channel.PHONE, EIGHT));

        var decision = shop.switchboard
                .router()
                .route(Question.to("Shop", Shop.REFUND).inConversation(call.id()), caller.named("Ann"));

        assertThat(decision.conversation()).isEqualTo(call.id());
        assertThat(shop.transcript(decision))
                .hasSize((int) shop.conversation(decision).messageCount())
                .extracting(Message::text)
                .startsWith(Shop.REFUND);
    }

    @Test
    @DisplayName("a line of an earlier time does not make the conversation older")
    void theLatestMessageStaysTheLatest() {
        record(mail().from(DAN, "Hello", at(9)));

        var after = record(mail().from(DAN, "Found in the archive", at(5)));

        assertThat(after.lastAt()).isEqualTo(at(9));
        assertThat(after.messageCount()).isEqualTo(2);
    }

    @Test
    @DisplayName("A-59: what was anonymised does not come back when it is recorded once more")
    void theAnonymisedStaysSo() {
        var mail = mail().from(DAN, "Dear Zoe", at(1)).fromAsker("Hello, Zoe here", at(2));
        var recorded = record(mail);
        shop.switchboard.directory().anonymise(recorded.contact().orElseThrow(), Actor.admin("root@shop.test"));

        var again = record(mail.until(at(3)));

        assertThat(transcript(again)).extracting(Message::text).containsExactly("", "");
        assertThat(again.asker().identifiers()).isEmpty();
    }

    @Test
    @DisplayName("an unknown persona, and an end that is still to come, are refused")
    void mistakesAreRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> record(RecordedInteraction.of("Shpo", "call", ZOE, Channel.PHONE, EIGHT)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly(PolicyProblem.UNKNOWN_PERSONA));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> record(mail().until(shop.clock.instant().plus(Duration.ofSeconds(1)))))
                .withMessageContaining("record what has happened");
        assertThat(shop.happened()).isEmpty();
    }

    private static RecordedInteraction mail() {
        return RecordedInteraction.of("Shop", "mail", ZOE, Channel.EMAIL, EIGHT).begunBy(Initiator.AGENT);
    }

    /** Minutes after eight. */
    private static Instant at(int minutes) {
        return EIGHT.plus(Duration.ofMinutes(minutes));
    }

    private Conversation record(RecordedInteraction interaction) {
        return shop.switchboard.conversations().record(interaction);
    }

    private List<Message> transcript(Conversation conversation) {
        return shop.switchboard.conversations().transcript(conversation.id());
    }
}
