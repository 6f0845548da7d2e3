package dev.switchboard.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeliveredOnceProperties {
    private static final List<String> ASKERS = List.of("ann@acme.test", "bob@acme.test", "cid@acme.test");

    /**
     * A reply in the post.
     *
     * @param to which notification, counted from the first; beyond the last it begins anew
     * @param mail the id of the mail: the same again is the same mail delivered again
     * @param forged from somebody else
     * @param down whether the chat is down
     */
    record Posted(int to, int mail, boolean forged, boolean down) {}

    @Property(tries = 300, seed = "12", edgeCases = EdgeCasesMode.NONE)
    @Label("I-12 an answer is delivered to its own asker's conversation and nowhere else, exactly once")
    void anAnswerIsDeliveredToItsOwnConversationOnce(
            @ForAll("questions") List<Integer> questions, @ForAll("posts") List<Posted> posts) {
        var world = new World(policy());
        for (int asker : questions) {
            var question = Question.to("HR", "leave").inConversation("chat of " + asker);
            world.switchboard.router().route(question, Asker.withEmail(ASKERS.get(asker)));
        }
        var notifications = world.notifier.notifications();
        var expected = new LinkedHashMap<String, ConversationId>();
        var late = new LinkedHashMap<String, ConversationId>();

        for (var posted : posts) {
            var notification = notifications.get(posted.to() % notifications.size());
            var text = "Reply " + posted.mail() + " to " + notification.key();
            var result = accept(world, posted, notification, text);
            expect(expected, late, posted, notification, text, result);
        }

        assertThat(delivered(world)).isEqualTo(expected);
        world.switchboard.redeliver();
        expected.putAll(late);
        assertThat(delivered(world)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Integer>> questions() {
        return Arbitraries.integers().between(0, 2).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Posted>> posts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(false, false, false, true))
                .as(Posted::new)
                .list()
                .ofMaxSize(12);
    }

    private static ReplyResult accept(World world, Posted posted, Notification notification, String text) {
        if (posted.down()) {
            world.chat.failAlways(new IllegalStateException("chat is down"));
        }
        var from = posted.forged() ? "eve@acme.test" : "mia@acme.test";
        var reply = Reply.to(notification.replyToken().orElseThrow(), from, text)
                .withId(notification.key() + " " + posted.mail());
        var result = world.switchboard.replies().accept(reply);
        world.chat.succeed();
        return result;
    }

    private static void expect(
            Map<String, ConversationId> expected,
            Map<String, ConversationId> late,
            Posted posted,
            Notification notification,
            String text,
            ReplyResult result) {
        if (posted.forged()) {
            assertThat(result).isEqualTo(ReplyResult.WRONG_SENDER);
        } else if (result != ReplyResult.REPEATED) {
            assertThat(result).isEqualTo(posted.down() ? ReplyResult.UNDELIVERED : ReplyResult.DELIVERED);
            assertThat(expected).doesNotContainKey(text);
            assertThat(late).doesNotContainKey(text);
            late.put(text, notification.conversation());
            if (!posted.down()) {
                catchUp(expected, late, notification.conversation());
            }
        }
    }

    /** What could not be delivered before comes first. */
    private static void catchUp(
            Map<String, ConversationId> expected, Map<String, ConversationId> late, ConversationId conversation) {
        late.entrySet().removeIf(one -> {
            var isThere = one.getValue().equals(conversation);
            if (isThere) {
                expected.put(one.getKey(), conversation);
            }
            return isThere;
        });
    }

    /** Where each reply appeared; a text that appears twice is an error. */
    private static Map<String, ConversationId> delivered(World world) {
        var delivered = new HashMap<String, ConversationId>();
        for (var delivery : world.chat.deliveries()) {
            var message = delivery.message();
            if (message.text().startsWith("Reply")) {
                assertThat(delivered.put(message.text(), message.conversation()))
                        .isNull();
            }
        }
        return delivered;
    }

    private static Policy policy() {
        return Policy.of(Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reason(ContactReason.named("leave"))
                .specialist("mia@acme.test", "Mia", ASKERS.toArray(String[]::new)));
    }
}
