package dev.switchboard.scenario;

import static dev.switchboard.scenario.Shop.ACTOR_DAN;
import static dev.switchboard.scenario.Shop.DAN;
import static dev.switchboard.scenario.Shop.EVA;
import static dev.switchboard.scenario.Shop.HELP;
import static dev.switchboard.scenario.Shop.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.memory.InMemoryViewPlatform;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.InboxAdapter.WithoutInboxes;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An agent platform behind an adapter: what it shows, and what becomes of a question if it fails or lies")
class PlatformTest {

    @Test
    @DisplayName(
            "AI-22 the platform shows the conversation in its inbox while it is to be done, and not any more when it is handled")
    void thePlatformShowsTheInbox() {
        var platform = new InMemoryInboxPlatform();
        var shop = on(platform);

        var decision = shop.ask(Shop.UNKNOWN);
        assertThat(platform.conversationsIn("Human")).containsExactly(decision.conversation());

        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        assertThat(platform.conversationsIn("Human")).containsExactly(decision.conversation());
        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);
        assertThat(platform.conversationsIn("Human")).isEmpty();
    }

    @Test
    @DisplayName("T-AI-27 the adapter fails on move: ADAPTER_FAILED, the tag stays, the chain reaches the owner")
    void aFailingMove() {
        var platform = new InMemoryInboxPlatform();
        platform.failAlways(new IntegrationException("down"));
        var shop = on(platform);

        var decision = shop.ask(Shop.UNKNOWN);

        isWithTheOwner(shop, decision);
        assertThat(shop.happened()).contains(Kind.ADAPTER_FAILED);
        assertThat(Shop.names(shop.conversation(decision).tags())).containsExactly(HELP);
    }

    @Test
    @DisplayName("3.8 the adapter fails on move into an inbox of which the owner was told: the owner has the question")
    void aFailingMoveIntoAnInboxWithoutMembers() {
        var platform = new InMemoryInboxPlatform();
        platform.failAlways(new IntegrationException("down"));
        var policy = Policy.builder()
                .inboxes(Inbox.followUp("Human"))
                .personas(Persona.named("Shop").ownedBy(Shop.SAM).rules(TagRule.followUp("Human")));
        var shop = Shop.with(policy, parts -> parts.inboxAdapter(platform));

        var escalation = shop.escalation(shop.ask(Shop.UNKNOWN));

        assertThat(escalation.isWith(EmailAddress.of(Shop.SAM))).isTrue();
        assertThat(escalation.state()).isEqualTo(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName("3.8 an adapter that reports success without moving has not moved")
    void aPretendedMove() {
        var platform = new InMemoryInboxPlatform();
        platform.pretendToMove(true);
        var shop = on(platform);

        isWithTheOwner(shop, shop.ask(Shop.UNKNOWN));
    }

    @Test
    @DisplayName("3.8 an adapter that moves and then fails has moved: nobody is told twice")
    void aMoveThatFailsAfterTheFact() {
        var platform = new InMemoryInboxPlatform();
        var shop = on(new Relay(platform) {
            @Override
            public void move(PlatformMove move) {
                super.move(move);
                throw new IntegrationException("timed out");
            }
        });

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(platform.conversationsIn("Human")).containsExactly(decision.conversation());
        assertThat(shop.notified()).containsExactly(DAN, EVA);
        assertThat(shop.escalation(decision).inbox()).contains("Human");
    }

    @Test
    @DisplayName(
            "3.8 tags that changed before they could be seen on the platform are shown as they are by now, without an alarm")
    void tagsThatChangedMeanwhile() {
        var platform = InMemoryInboxPlatform.withTags();
        var isBlind = new AtomicBoolean(true);
        var shop = on(new Relay(platform) {
            @Override
            public List<Tag> tagsOf(ConversationId conversation) {
                if (isBlind.get()) {
                    throw new IntegrationException("timed out");
                }
                return super.tagsOf(conversation);
            }
        });
        var id = shop.ask(Shop.UNKNOWN).conversation();
        isBlind.set(false);
        shop.switchboard.conversations().untag(id, Tag.HUMAN_HELP, Actor.admin("root@acme.test"));

        assertThat(platform.tagsOf(id)).isEmpty();
        assertThat(shop.switchboard.redeliver()).isZero();
        assertThat(shop.happened()).doesNotContain(Kind.DELIVERY_PARKED);
    }

    @Test
    @DisplayName("3.8 an adapter that does everything twice changes nothing")
    void aMoveDoneTwice() {
        var platform = new InMemoryInboxPlatform();
        var shop = on(new Relay(platform) {
            @Override
            public void move(PlatformMove move) {
                super.move(move);
                super.move(move);
            }
        });

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(platform.conversationsIn("Human")).containsExactly(decision.conversation());
        assertThat(shop.notified()).containsExactly(DAN, EVA);
    }

    @Test
    @DisplayName("3.8 an adapter that hangs is given up after the limit, and the question reaches the owner")
    void aHangingMove() {
        var release = new CountDownLatch(1);
        var executor = Executors.newCachedThreadPool();
        try {
            var platform = new Relay(new InMemoryInboxPlatform()) {
                @Override
                public void move(PlatformMove move) {
                    try {
                        release.await();
                    } catch (InterruptedException givenUp) {
                        throw new IntegrationException("interrupted", givenUp);
                    }
                }
            };
            var shop = Shop.with(
                    Shop.shop().rules(TagRule.followUp("Human")),
                    parts -> parts.inboxAdapter(platform).callExecutor(executor, Duration.ofMillis(200)));

            isWithTheOwner(shop, shop.ask(Shop.UNKNOWN));
        } finally {
            release.countDown();
            executor.shutdownNow();
        }
    }

    @Test
    @DisplayName("3.4 a failed move leaves an assignment alone, and is on the timeline")
    void aFailedMoveLeavesTheAssignmentAlone() {
        var platform = new InMemoryInboxPlatform();
        platform.failAlways(new IntegrationException("down"));
        var shop = Shop.with(
                Shop.shop().rules(TagRule.anyOf(HELP).assign("eva").moveTo("Human")),
                parts -> parts.inboxAdapter(platform));

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(shop.notified()).containsExactly(EVA);
        assertThat(shop.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(shop.escalation(decision).timeline())
                .extracting(one -> one.what())
                .contains("could not be moved into inbox Human");
        assertThat(shop.conversation(decision).placement()).isEmpty();
    }

    @Test
    @DisplayName(
            "T-AI-15 VIEWS only: the conversation appears in the view, its place unchanged, and leaves it when handled")
    void viewsOnly() {
        var platform = new InMemoryViewPlatform();
        var shop = Shop.with(Shop.shop(), parts -> parts.inboxAdapter(platform));

        var decision = shop.ask(Shop.UNKNOWN);
        assertThat(platform.conversationsIn("help")).containsExactly(decision.conversation());
        assertThat(shop.view("help")).containsExactly("chat");
        assertThat(shop.conversation(decision).placement()).isEmpty();

        shop.inboxes().claim(decision.conversation(), ACTOR_DAN);
        shop.inboxes().handle(decision.conversation(), ACTOR_DAN);
        assertThat(platform.conversationsIn("help")).isEmpty();
        assertThat(shop.view("help")).isEmpty();
    }

    @Test
    @DisplayName("T-AI-15 the view is left when the tag is removed by hand")
    void theTagIsRemoved() {
        var platform = new InMemoryViewPlatform();
        var shop =
                Shop.with(Shop.shop().rules(TagRule.anyOf(HELP).assign("dan")), parts -> parts.inboxAdapter(platform));
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard
                .conversations()
                .join(shop.lastNotificationTo(DAN).joinToken().orElseThrow());

        shop.switchboard.conversations().untag(decision.conversation(), Tag.HUMAN_HELP, ACTOR_DAN);

        assertThat(platform.conversationsIn("help")).isEmpty();
    }

    @Test
    @DisplayName(
            "AI-23 a platform without inboxes: the library's own holds what rules move, unless the adapter says otherwise")
    void withoutInboxes() {
        var kept = on(new InMemoryViewPlatform());
        assertThat(kept.ask(Shop.UNKNOWN).outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(kept.inbox("Human")).containsExactly("chat");

        var passed = on(new InMemoryViewPlatform(WithoutInboxes.NEXT_STEP));
        var decision = passed.ask(Shop.UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(decision.explain())
                .contains("the platform has no inboxes, so rule 1 on sys_human_help cannot move it into Human");
    }

    @Test
    @DisplayName("T-AI-28 a platform that loses tags when it moves: the library's are unchanged, and the view works")
    void lostTags() {
        var platform = InMemoryInboxPlatform.withTags();
        platform.dropTagsWhenMoving(true);
        var shop = on(platform);

        var decision = shop.ask(Shop.UNKNOWN);

        assertThat(Shop.names(shop.conversation(decision).tags())).containsExactly(HELP);
        assertThat(shop.view("help")).containsExactly("chat");
        assertThat(platform.tagsOf(decision.conversation())).containsExactly(Tag.HUMAN_HELP);
    }

    @Test
    @DisplayName("3.8 tags that could not be shown are tried again")
    void tagsAreTriedAgain() {
        var platform = new InMemoryViewPlatform();
        platform.pretendToTag(true);
        var shop = Shop.with(Shop.shop(), parts -> parts.inboxAdapter(platform));
        shop.ask(Shop.UNKNOWN);
        assertThat(platform.conversationsIn("help")).isEmpty();
        assertThat(shop.happened()).contains(Kind.ADAPTER_FAILED);

        platform.pretendToTag(false);
        shop.switchboard.redeliver();

        assertThat(platform.conversationsIn("help")).hasSize(1);
        assertThat(shop.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName(
            "3.8 a rule that the platform executes is not executed here as well; the question still reaches a human")
    void executedByThePlatform() {
        var rule = TagRule.followUp("Human").notify("fay").executedBy(RuleExecutor.PLATFORM);
        var platform = InMemoryInboxPlatform.withTags();
        var there = Shop.with(Shop.shop().rules(rule), parts -> parts.inboxAdapter(platform));
        var decision = there.ask(Shop.UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(there.notified()).containsExactly(SAM);
        assertThat(platform.tagsOf(decision.conversation())).containsExactly(Tag.HUMAN_HELP);

        var here = Shop.with(Shop.shop().rules(rule));
        assertThat(here.ask(Shop.UNKNOWN).outcome()).isEqualTo(Outcome.QUEUED);
    }

    @Test
    @DisplayName("3.8 an adapter that fails to say what it can do can do nothing")
    void anAdapterThatCannotSay() {
        var shop = on(new InboxAdapter() {
            @Override
            public Set<Capability> capabilities() {
                throw new IntegrationException("down");
            }
        });

        assertThat(shop.ask(Shop.UNKNOWN).outcome()).isEqualTo(Outcome.QUEUED);
    }

    private static Shop on(InboxAdapter platform) {
        return Shop.with(Shop.shop().rules(TagRule.followUp("Human")), parts -> parts.inboxAdapter(platform));
    }

    private static void isWithTheOwner(Shop shop, RoutingDecision decision) {
        assertThat(decision.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(shop.notified()).containsExactly(SAM);
        assertThat(shop.escalation(decision).recipient().orElseThrow().person().email())
                .hasToString(SAM);
        assertThat(shop.conversation(decision).placement()).isEmpty();
        assertThat(shop.inbox("Human")).isEmpty();
        assertThat(shop.switchboard.redeliver()).isZero();
    }

    /** Passes everything on. */
    private static class Relay implements InboxAdapter {
        private final InboxAdapter to;

        Relay(InboxAdapter to) {
            this.to = to;
        }

        @Override
        public Set<Capability> capabilities() {
            return to.capabilities();
        }

        @Override
        public void createInbox(Inbox inbox) {
            to.createInbox(inbox);
        }

        @Override
        public void createView(SharedView view) {
            to.createView(view);
        }

        @Override
        public void move(PlatformMove move) {
            to.move(move);
        }

        @Override
        public Optional<String> inboxOf(ConversationId conversation) {
            return to.inboxOf(conversation);
        }

        @Override
        public void mirrorTags(PlatformTags tags) {
            to.mirrorTags(tags);
        }

        @Override
        public List<Tag> tagsOf(ConversationId conversation) {
            return to.tagsOf(conversation);
        }
    }
}
