package dev.switchboard.examples.demo;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.InviteCandidate;
import dev.switchboard.agent.Limits;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.examples.summary.PolicySummary;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Script;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** A script forwards to whoever knows about prices, and a colleague helps (OD-2, OD-11 to OD-14, OD-18 to OD-28). */
final class ColleaguesStory {
    private static final Asker ZOE = Asker.withEmail("zoe@mail.example").named("Zoe");
    private static final Actor DAN = Actor.agent("dan");
    private static final Actor EVA = Actor.agent("eva");
    private static final Actor FAY = Actor.agent("fay");
    private static final String QUESTION = "What would forty pairs cost, and can I return some?";

    private final ShoeShop shop;
    private final Narration narration;

    private ColleaguesStory(ShoeShop shop, Audience audience) {
        this.shop = shop;
        this.narration = new Narration(audience);
        narration.open(shop.office);
    }

    /** Tells the story. */
    static void tell(Audience audience) {
        var script = Script.NONE
                .text("Hello! Let me see who can tell you about prices.")
                .forward("pricing")
                .text("Nobody is there right now. Leave your question, and we will write to you.");
        var persona = ShoeShop.assistant().operators("fay").script(script);
        try (var shop = new ShoeShop(
                persona,
                agent("dan", "Dan").withExpertise("pricing").withLimits(Limits.total(3)),
                agent("eva", "Eva")
                        .withExpertise(List.of(HeldExpertise.of("returns"), new HeldExpertise("pricing", 3)))
                        .withLimits(Limits.total(1)),
                agent("fay", "Fay").withExpertise("returns"))) {
            new ColleaguesStory(shop, audience).tell();
            audience.end();
        }
    }

    private static Agent agent(String id, String name) {
        return Agent.of(id, id + "@shop.example", name);
    }

    private void tell() {
        narration.title("Somebody who knows about prices, and a colleague who helps");
        showConfiguration();
        var decision = forwarded();
        var id = decision.conversation();
        lookForHelp(id);
        help(id);
        narration.chapter("Zoe's chat");
        narration.quoteChat(shop.switchboard.conversations().transcript(id));
        narration.chapter("Why Dan?");
        narration.quote(decision.explain());
    }

    private void showConfiguration() {
        narration.chapter("The configuration");
        narration.say(
                "The assistant follows a script: it says hello, looks for somebody who knows about prices and is there, and",
                "only if nobody is goes on. Dan knows about prices; Eva knows more of them, but has one conversation at",
                "most; Fay about returns.",
                "");
        PolicySummary.write(shop.policy, narration::quoteLine);
    }

    private RoutingDecision forwarded() {
        narration.chapter("Zoe asks, while Eva is busy");
        ask(Asker.withEmail("yan@mail.example").named("Yan"), "Hello?");
        narration.say("Yan was faster: " + holder("Yan") + " talks to him, and is fully occupied with that.");
        shop.clock.advance(Duration.ofMinutes(3));
        shop.mail.clear();
        var decision = ask(ZOE, QUESTION);
        narration.quote("Shop assistant: " + decision.reply().orElseThrow());
        narration.say(decision.outcome() + ": "
                + decision.target().orElseThrow().name() + ". Told: " + String.join(", ", shop.notified()) + ".");
        var token = shop.mail.notifications().get(0).joinToken().orElseThrow();
        narration.say("He opens the link in his mail: "
                + shop.switchboard.conversations().join(token) + ".");
        return decision;
    }

    private String holder(String asker) {
        var id = Question.to("Shop", "?").inConversation(asker).conversation().orElseThrow();
        return shop.find(id).assignee().orElseThrow().person().displayName();
    }

    private void lookForHelp(ConversationId id) {
        narration.chapter("Dan does not know about returns");
        var text = "Forty pairs are 15 % cheaper. About returning some of them I ask a colleague.";
        shop.switchboard.conversations().write(id, "dan@shop.example", text);
        narration.quote("Dan: " + text);
        var teamwork = shop.switchboard.teamwork();
        teamwork.want(id, List.of(WantedExpertise.of("returns")), DAN);
        narration.say("Whom could he invite? Those who know what the conversation wants come first:", "");
        teamwork.inviteCandidates(id, "", DAN).forEach(one -> narration.quoteLine(line(one)));
        narration.say("He rather asks all of them: " + teamwork.setStatus(id, ConversationStatus.LOOKING_FOR_HELP, DAN)
                + ".");
        shop.clock.advance(Duration.ofMinutes(2));
    }

    private static String line(InviteCandidate one) {
        var known = one.expertise().stream().map(HeldExpertise::toString).collect(Collectors.joining(", "));
        return one.agent().name() + ": " + known + "; conversations: " + one.conversations();
    }

    private void help(ConversationId id) {
        narration.chapter("Fay helps");
        var teamwork = shop.switchboard.teamwork();
        narration.say("She sees who looks for help, with a star where it is about something that she knows:", "");
        for (var one : teamwork.helpWanted(FAY)) {
            var waiting = one.waiting().toMinutes() + " min";
            narration.quoteLine(
                    (one.matchesViewerExpertise() ? "* " : "  ") + asker(one.conversation()) + ", waiting " + waiting);
        }
        narration.say(
                "She joins: " + teamwork.join(id, FAY) + ". Eva is a moment late: " + teamwork.join(id, EVA) + ".");
        var text = "Unworn pairs come back free of charge within 30 days.";
        shop.switchboard.conversations().write(id, "fay@shop.example", text);
        narration.quote("Fay: " + text);
        narration.say("The conversation is " + shop.find(id).status().orElseThrow() + ", and nobody looks for help: "
                + teamwork.helpWanted(EVA).size() + ".");
    }

    private static String asker(Conversation conversation) {
        return conversation.asker().name();
    }

    private RoutingDecision ask(Asker asker, String text) {
        var question = Question.to("Shop", text).withId(asker.name()).inConversation(asker.name());
        narration.quote(asker.name(), question);
        return shop.office.router().route(question, asker);
    }
}
