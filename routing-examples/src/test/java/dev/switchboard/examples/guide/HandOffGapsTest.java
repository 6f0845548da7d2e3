package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.GapResult;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.KnownAnswer;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.RoutingDecision;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guide to handing over is true of what the automation should have known")
class HandOffGapsTest {
    private final GuidedShop shop = new GuidedShop();

    // spotless:off
    private static List<GapResult> settle(Switchboard switchboard, MessageId boots, MessageId laces, MessageId weather) {
        // begin gaps
KnowledgeGaps gaps = switchboard.knowledgeGaps();
Actor sam = Actor.person("sam@shop.example");

for (KnowledgeGap gap : gaps.of("Shop", KnowledgeGap.State.ANSWERED)) {
    System.out.println(gap.text() + " " + gap.answer().orElseThrow().text());
}

GapResult asAnswered = gaps.promote(boots, sam);
GapResult inOtherWords =
        gaps.promote(laces, new KnownAnswer(List.of("Do you sell shoe laces?"), "Yes, in ten colours."), sam);
GapResult needless = gaps.dismiss(weather, sam);
        // end gaps
        return List.of(asAnswered, inOtherWords, needless);
    }
    // spotless:on

    @Test
    void theOwnerSaysWhatIsToBeKnown() {
        try (var switchboard = open()) {
            var boots = ask(switchboard, "boots", UNKNOWN);
            var dan = Actor.agent("dan");
            switchboard.inboxes().claim(boots.conversation(), dan);
            switchboard.inboxes().reply(boots.conversation(), dan, "Yes, in a week.", List.of());
            var laces = ask(switchboard, "laces", "Laces?");
            var weather = ask(switchboard, "weather", "Does it rain?");

            var printed = Guide.printed(
                    () -> assertThat(settle(switchboard, question(boots), question(laces), question(weather)))
                            .containsOnly(GapResult.DONE));

            assertThat(printed).isEqualTo(UNKNOWN + " Yes, in a week." + System.lineSeparator());
            assertThat(ask(switchboard, "next", UNKNOWN).reply()).contains("Yes, in a week.");
            assertThat(ask(switchboard, "next", "Do you sell shoe laces?").reply())
                    .contains("Yes, in ten colours.");
            assertThat(switchboard.knowledgeGaps().of("Shop"))
                    .extracting(KnowledgeGap::state)
                    .containsExactly(
                            KnowledgeGap.State.PROMOTED, KnowledgeGap.State.PROMOTED, KnowledgeGap.State.DISMISSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_ANSWER", "ALREADY_PROMOTED", "ALREADY_KNOWN", "NO_QUESTION"})
    void theResultsAreThere(String result) {
        assertThat(Guide.of("hand-off.md").text()).contains("`" + result + "`");
        assertThat(Arrays.toString(GapResult.values())).contains(result);
    }

    private Switchboard open() {
        return Switchboard.over(shop.policy).notifier(shop.mail).build();
    }

    private static MessageId question(RoutingDecision decision) {
        return decision.basis().question();
    }
}
