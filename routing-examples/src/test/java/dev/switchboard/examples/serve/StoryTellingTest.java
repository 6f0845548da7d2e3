package dev.switchboard.examples.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.examples.demo.Story;
import dev.switchboard.notification.Reply;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTellingTest {
    private static final long PATIENCE_SECONDS = 60;

    private final LinkedBlockingQueue<String> changes = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("what is told chapter by chapter is what is told in one go")
    void isTheSameStory(Story story) throws InterruptedException {
        var inOneGo = new ArrayList<String>();
        story.tell(inOneGo::add);
        var chapters = new ArrayList<String>();

        try (var telling = Telling.of(story, () -> changes.add("something"))) {
            for (var page = await(telling); ; page = await(telling)) {
                if (page.chapter().isEmpty()) {
                    chapters.addAll(
                            List.of(page.title(), "=".repeat(page.title().length())));
                } else {
                    chapters.addAll(List.of(
                            "", page.chapter(), "-".repeat(page.chapter().length())));
                }
                chapters.addAll(page.lines());
                if (page.over()) {
                    break;
                }
                telling.turnPage();
            }
        }

        assertThat(chapters).isEqualTo(inOneGo);
    }

    @Test
    @DisplayName("a story that a visitor has gone ahead of says so, and ends")
    void saysSoWhenItCannotGoOn() throws InterruptedException {
        try (var telling = Telling.of(Story.COLLEAGUES, () -> changes.add("something"))) {
            for (int i = 0; i < 2; i++) {
                await(telling);
                telling.turnPage();
            }
            await(telling);
            var office = telling.office();
            office.mail()
                    .forEach(mail -> office.switchboard()
                            .replies()
                            .accept(Reply.to(mail.replyToken().orElseThrow(), "dan@shop.example", "It depends.")));
            while (!telling.page().over()) {
                telling.turnPage();
                await(telling);
            }

            assertThat(telling.page().over()).isTrue();
        }
    }

    @Test
    @DisplayName("after the end visitors go on in the office, until they leave it")
    void theOfficeIsOpenAfterTheEnd() throws InterruptedException {
        try (var telling = Telling.of(Story.HR, () -> changes.add("something"))) {
            while (!await(telling).over()) {
                telling.turnPage();
            }

            var decision = telling.office()
                    .router()
                    .route(Question.to("HR", "How many leave days do I have?"), Asker.withEmail("bob@acme.example"));

            assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        }
    }

    /** Waits until the storyteller waits, or has come to the end. */
    private Telling.Page await(Telling telling) throws InterruptedException {
        while (telling.page().next().isEmpty() && !telling.page().over()) {
            assertThat(changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
        return telling.page();
    }
}
