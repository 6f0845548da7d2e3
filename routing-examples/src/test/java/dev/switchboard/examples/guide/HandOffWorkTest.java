package dev.switchboard.examples.guide;

import static dev.switchboard.examples.guide.GuidedShop.REFUND;
import static dev.switchboard.examples.guide.GuidedShop.UNKNOWN;
import static dev.switchboard.examples.guide.GuidedShop.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.Speech;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.inbox.Listing;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.Permissions;
import dev.switchboard.tag.Tag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide to handing over is true of working in an inbox, suspended conversations and permissions")
class HandOffWorkTest {
    private final GuidedShop shop = new GuidedShop();
    private final Policy policy = shop.policy;
    private final Notifier mail = shop.mail;

    // spotless:off
    private static ConversationId work(Switchboard switchboard) {
        // begin work
Inboxes inboxes = switchboard.inboxes();
Actor dan = Actor.agent("dan");

Listing waiting = inboxes.list("human", dan, "", 20);      // what has waited longest first
ConversationId next = waiting.conversations().get(0).id();
if (inboxes.claim(next, dan) == WorkResult.DONE) {
    inboxes.reply(next, dan, "Yes, we resole boots. It takes a week.", List.of());
    inboxes.handle(next, dan);
}
        // end work
        return next;
    }

    private static void suspended(Switchboard switchboard, ConversationId next, Actor dan) {
        // begin suspended
Conversations conversations = switchboard.conversations();
Speech speech = conversations.mayAutomationSpeak(next);
System.out.println(speech.mode() + ", with " + speech.holder().map(Target::name).orElse("nobody"));

conversations.handBack(next, dan);
        // end suspended
    }

    private static PersonaBuilder addressed(PersonaBuilder persona) {
        // begin addressed
persona.called("Robin").answersWhenAddressed(true);
        // end addressed
        return persona;
    }

    private Switchboard permissions() {
        // begin permissions
Permissions ownersAlsoTag = request -> request.isAllowedByRole()
        || (request.action() == Action.TAG && request.actor().equals(Actor.person("sam@shop.example")));

Switchboard switchboard = Switchboard.over(policy).notifier(mail).permissions(ownersAlsoTag).build();
        // end permissions
        return switchboard;
    }
    // spotless:on

    @Test
    void anAgentWorksInTheInbox() {
        try (var switchboard = open()) {
            ask(switchboard, UNKNOWN);

            var id = work(switchboard);

            assertThat(switchboard.conversations().transcript(id))
                    .last()
                    .satisfies(message -> assertThat(message.text()).startsWith("Yes, we resole boots."));
            assertThat(switchboard
                            .inboxes()
                            .list("human", Actor.agent("dan"), "", 20)
                            .conversations())
                    .isEmpty();
            assertThat(switchboard.inboxes().claim(id, Actor.agent("dan"))).isEqualTo(WorkResult.NOT_WAITING);
            assertThat(switchboard.inboxes().claim(id, Actor.person("sam@shop.example")))
                    .isEqualTo(WorkResult.NOT_WAITING);
        }
    }

    @Test
    void claimingDoesNotSilence() {
        try (var switchboard = open()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            switchboard.inboxes().claim(id, Actor.agent("dan"));

            assertThat(ask(switchboard, "When do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
        }
    }

    @Test
    void aPersonaCalledByItsNameAnswers() {
        var persona = Persona.named("Shop")
                .ownedBy("sam@shop.example")
                .knows("We are open from nine to six.", "When do you open?");
        var policy = Policy.of(addressed(persona));
        try (var switchboard = Switchboard.over(policy).notifier(mail).build()) {
            ask(switchboard, UNKNOWN);
            switchboard
                    .conversations()
                    .join(shop.mail.notifications().get(0).joinToken().orElseThrow());

            assertThat(ask(switchboard, "When do you open?").outcome()).isEqualTo(Outcome.HELD);
            assertThat(ask(switchboard, "Robin, when do you open?").outcome()).isEqualTo(Outcome.ANSWERED);
        }
    }

    @Test
    void aSuspendedConversationIsHandedBack() {
        try (var switchboard = open()) {
            var dan = Actor.agent("dan");
            var id = ask(switchboard, REFUND).conversation();
            switchboard.inboxes().claim(id, dan);

            var printed = Guide.printed(() -> suspended(switchboard, id, dan));

            assertThat(printed).isEqualTo("SUSPENDED, with Dan" + System.lineSeparator());
            assertThat(switchboard.conversations().mayAutomationSpeak(id).isAllowed())
                    .isTrue();
            assertThat(switchboard.inboxes().list("human", dan, "", 20).conversations())
                    .isEmpty();
        }
    }

    @Test
    void permissionsAddToTheTable() {
        try (var switchboard = permissions()) {
            var id = ask(switchboard, UNKNOWN).conversation();
            var sam = Actor.person("sam@shop.example");

            assertThat(switchboard.conversations().tag(id, new Tag("boots"), sam))
                    .isEqualTo(WorkResult.DONE);
            assertThat(switchboard.conversations().tag(id, new Tag("boots"), Actor.agent("eva")))
                    .isEqualTo(WorkResult.DENIED);
            assertThatThrownBy(() -> switchboard.inboxes().list("human", Actor.agent("fay"), "", 9))
                    .isInstanceOf(NotPermittedException.class);
            assertThat(switchboard
                            .inboxes()
                            .view("help", Actor.agent("fay"), "", 9)
                            .conversations())
                    .isEmpty();
        }
    }

    private Switchboard open() {
        return Switchboard.over(policy).notifier(mail).build();
    }
}
