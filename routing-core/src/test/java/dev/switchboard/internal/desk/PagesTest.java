package dev.switchboard.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is more than one page of the store, which is 500. */
class PagesTest {
    private static final Asker ANN = Asker.withEmail("ann@acme.test");

    private final RecordingNotifier notifier = new RecordingNotifier();
    private final Switchboard switchboard = Switchboard.over(Policy.of(Persona.named("HR")
                    .ownedBy("olga@acme.test")
                    .passedOnText("")
                    .reason(ContactReason.named("Balloon"))
                    .specialist("mia@acme.test", "Mia", "ann@acme.test")))
            .notifier(notifier)
            .build();

    @Test
    @DisplayName("a transcript of several pages is whole and in order")
    void aLongTranscriptIsWhole() {
        var texts = texts(1_001);
        texts.forEach(text -> ask(Question.to("HR", text).inConversation("chat")));

        var transcript = switchboard.conversations().transcript(new ConversationId(new PersonaId("HR"), "chat"));

        assertThat(transcript).extracting(Message::text).isEqualTo(texts);
        assertThat(switchboard.conversations().knowledgeGaps("HR"))
                .extracting(KnowledgeGap::text)
                .isEqualTo(texts);
    }

    @Test
    @DisplayName("exactly a page is whole too")
    void exactlyAPageIsWhole() {
        var texts = texts(500);
        texts.forEach(text -> ask(Question.to("HR", text).inConversation("chat")));

        var transcript = switchboard.conversations().transcript(new ConversationId(new PersonaId("HR"), "chat"));

        assertThat(transcript).extracting(Message::text).isEqualTo(texts);
    }

    @Test
    @DisplayName("A-20 of a removed specialist every open question is rerouted, however many there are")
    void everyOpenQuestionIsRerouted() {
        texts(1_001).forEach(text -> ask(Question.to("HR", text)));
        notifier.clear();

        switchboard.policies().edit(PolicyEdit.removeSpecialist("HR", "mia@acme.test"));

        assertThat(notifier.notificationsTo("olga@acme.test")).hasSize(1_001);
    }

    private void ask(Question question) {
        switchboard.router().route(question, ANN);
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Balloon " + i).toList();
    }
}
