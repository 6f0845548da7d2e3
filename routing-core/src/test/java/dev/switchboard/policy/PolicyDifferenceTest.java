package dev.switchboard.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.persona.AskerText;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.persona.Script;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Channel;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference of two policies says what differs")
class PolicyDifferenceTest {
    private static final String LONG = "We have passed your question on to a colleague, who will answer ";

    @Test
    @DisplayName("of a ranking: buffer, stickiness and calls too")
    void tellsOfEverySettingOfARanking() {
        var ranking = AgentRanking.LANGUAGE_FIRST;

        assertThat(difference(hr().ranking(ranking), hr().ranking(ranking.withBuffer(Duration.ofMinutes(5)))))
                .contains("buffer PT2M", " → ", "buffer PT5M");
        assertThat(difference(hr().ranking(ranking), hr().ranking(ranking.withSticky(false))))
                .contains("sticky true", " → ", "sticky false");
        assertThat(difference(hr().ranking(ranking), hr().ranking(ranking.withCallsExcluded(true))))
                .contains("calls excluded false", " → ", "calls excluded true");
    }

    @Test
    @DisplayName("of what is told of a substitute: each language by itself, and each can be changed by somebody else")
    void tellsOfEachLanguageOfWhatIsSaidOfASubstitute() {
        var text =
                AskerText.of("{absent} is away").with("de", "{absent} ist weg").with("fr", "{absent} est absent");
        var german = text.with("de", "{substitute} hilft");
        var mine = hr().substituted(german.with("cs", "Jinde"));
        var theirs = text.withOtherwise("Away");

        var difference = PolicyDifference.between(Policy.of(hr().substituted(text)), Policy.of(mine));

        assertThat(difference).hasToString("""
                HR: setting substituted in de changed: text "{absent} ist weg" → "{substitute} hilft"
                HR: setting substituted in cs added: "Jinde\"""");
        assertThat(difference.applyTo(Policy.of(hr().substituted(theirs))))
                .isEqualTo(Policy.of(hr().substituted(german.with("cs", "Jinde").withOtherwise("Away"))));
    }

    @Test
    @DisplayName("of long texts that begin alike: from where they differ")
    void tellsOfLongTextsFromWhereTheyDiffer() {
        assertThat(difference(hr().passedOnText(LONG + "today"), hr().passedOnText(LONG + "later")))
                .isEqualTo("HR: setting passedOn changed: \"…today\" → \"…later\"");
        assertThat(difference(hr().passedOnText(LONG + "\uD83D\uDE00"), hr().passedOnText(LONG + "\uD83D\uDE01")))
                .isEqualTo("HR: setting passedOn changed: \"…\uD83D\uDE00\" → \"…\uD83D\uDE01\"");
        assertThat(difference(hr().knows(LONG + "today", "Who?"), hr().knows(LONG + "later", "Who?")))
                .isEqualTo("HR: knowledge \"Who?\" changed: answer \"…today\" → \"…later\"");
    }

    @Test
    @DisplayName("of long texts in lists that begin alike: from where they differ")
    void tellsOfLongTextsInLists() {
        var before = hr().reason(ContactReason.named("PTO").withExamples("Both", LONG + "today", LONG + "at one"));
        var after = hr().reason(ContactReason.named("PTO").withExamples("Both", LONG + "later", LONG + "at two"));

        assertThat(difference(before, after))
                .isEqualTo("HR: reason \"PTO\" changed: examples \"…today\" → \"…later\", \"…one\" → \"…two\"");
    }

    @Test
    @DisplayName("of long names of those whom a rule tells or gives to: from where they differ")
    void tellsOfLongIds() {
        var one = "d".repeat(70) + "an";
        var other = "d".repeat(70) + "el";

        assertThat(difference(one, other)).isEqualTo("HR: rule on vip changed: assign \"…an\" → \"…el\"");
    }

    @Test
    @DisplayName("and of weights of channels that are only given in another order: nothing")
    void saysNothingOfTheOrderOfWeights() {
        var chatFirst = Workload.DEFAULT.withWeight(Channel.CHAT, 10).withWeight(Channel.PHONE, 100);
        var phoneFirst = Workload.DEFAULT.withWeight(Channel.PHONE, 100).withWeight(Channel.CHAT, 10);

        assertThat(PolicyDifference.between(weighing(phoneFirst), weighing(chatFirst))
                        .isEmpty())
                .isTrue();
        assertThat(PolicyDifference.between(weighing(phoneFirst), weighing(chatFirst.withWeight(2))))
                .asString()
                .contains(
                        "weight 1, of channels {chat=10, phone=100}", " → weight 2, of channels {chat=10, phone=100}");
    }

    @Test
    @DisplayName("of parts that read alike and are not: which one goes and which one comes")
    void tellsPartsApartThatReadAlike() {
        assertThat(difference(hr().rules(TagRule.anyOf("vip, gold")), hr().rules(TagRule.anyOf("vip", "gold"))))
                .isEqualTo("""
                HR: rule on vip, gold removed
                HR: rule on vip, gold added""");
        assertThat(difference(
                        hr().askerClasses(new AskerClass("plan", "a=b", 5)),
                        hr().askerClasses(new AskerClass("plan=a", "b", 5))))
                .isEqualTo("""
                HR: asker class plan "a=b" removed
                HR: asker class plan=a "b" added""");
        assertThat(difference(
                        hr().script(Script.NONE.forward("law, tax")), hr().script(Script.NONE.forward("law", "tax"))))
                .isEqualTo("""
                HR: script step that forwards to law, tax removed
                HR: script step that forwards to law, tax added""");
    }

    private static Policy weighing(Workload workload) {
        return Policy.builder().personas(hr()).workload(workload).build();
    }

    private static String difference(String before, String after) {
        return PolicyDifference.between(assigning(before, before, after), assigning(after, before, after))
                .toString();
    }

    private static Policy assigning(String assignee, String... agents) {
        return Policy.builder()
                .personas(hr().rules(TagRule.anyOf("vip").assign(assignee)))
                .agents(Agent.of(agents[0], "a@acme.test"), Agent.of(agents[1], "b@acme.test"))
                .build();
    }

    private static String difference(PersonaBuilder before, PersonaBuilder after) {
        return PolicyDifference.between(Policy.of(before), Policy.of(after)).toString();
    }

    private static PersonaBuilder hr() {
        return Persona.named("HR").ownedBy("olga@acme.test");
    }
}
