package dev.switchboard.fault;

import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.memory.FaultyStore.StoreFailedException;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import dev.switchboard.tag.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Two processes over one store, askers and humans who use them, and everything that goes wrong meanwhile. While one process is in
 * the middle of a call, the other one may do something, so that whatever they do is interleaved.
 */
final class FaultWorld {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final List<String> CHATS = List.of("a", "b", "c");
    private static final List<String> WORDS =
            List.of("known", "cannot", "human", "leave", "tag1", "tag2", "tag3", "balloon");
    private static final List<Actor> ACTORS = List.of(
            Actor.agent("dan"), Actor.agent("eva"), Actor.person("olga@acme.test"), Actor.admin("root@acme.test"));

    final Chance chance;
    final Policy policy;
    final Outside outside = new Outside();
    final InMemoryStore store = new InMemoryStore();
    final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    /** What was asked, by message id, in order. */
    final Map<String, Question> asked = new LinkedHashMap<>();
    /** What the caller was told. */
    final Map<String, RoutingDecision> decided = new LinkedHashMap<>();
    /** Replies by mail, with what became of them the first time that the caller learned it. */
    final Map<Reply, Optional<ReplyResult>> mailed = new LinkedHashMap<>();
    /** Texts that humans wrote, and whether the caller learned that they were taken. */
    final Map<String, Boolean> written = new LinkedHashMap<>();

    private final List<OneProcess> processes = new ArrayList<>();
    private int started;
    private boolean isNested;

    FaultWorld(long seed) {
        chance = new Chance(seed);
        policy = Company.any(chance);
        start();
        start();
    }

    private void start() {
        processes.add(new OneProcess(this, "process" + ++started));
    }

    /** Somebody does something, in one of the processes; what died is started again some time. */
    void step() {
        clock.advance(Duration.ofSeconds(chance.upTo(60)));
        if (processes.stream().filter(one -> !one.isDead()).count() < 2 && chance.inOneOf(3)) {
            restart();
        }
        step(chance.pick(processes));
    }

    private void restart() {
        processes.removeIf(OneProcess::isDead);
        while (processes.size() < 2) {
            start();
            chance.say(processes.get(processes.size() - 1).name + " starts");
        }
    }

    /** While the one is in the middle of something, the other one does something whole. */
    void somebodyElse(OneProcess busy) {
        if (!isNested) {
            isNested = true;
            processes.stream().filter(one -> one != busy).findFirst().ifPresent(this::step);
            isNested = false;
        }
    }

    /** Time passes in the middle of a call; the others notice. */
    void timePasses(Duration time) {
        clock.advance(time);
        if (!isNested) {
            isNested = true;
            processes.forEach(one -> attempt(one, "tick", () -> one.switchboard.escalateOverdue(clock.instant())));
            isNested = false;
        }
    }

    private void step(OneProcess by) {
        switch (chance.upTo(16)) {
            case 0, 1, 2, 3 -> ask(by);
            case 4 -> again(by);
            case 5, 6 -> mail(by);
            case 7 -> join(by);
            case 8 -> write(by);
            case 9, 10 -> work(by);
            case 11 -> attempt(by, "redeliver", by.switchboard::redeliver);
            case 12 ->
                attempt(
                        by,
                        "the asker leaves",
                        () -> by.switchboard.conversations().askerLeft(chat()));
            case 13 -> {
                if (!chance.isGentle() && chance.goesWrong()) {
                    by.dieSoon();
                }
            }
            default -> {
                clock.advance(isNested && chance.isGentle() ? Duration.ZERO : Duration.ofMinutes(chance.upTo(20)));
                attempt(by, "tick", () -> by.switchboard.escalateOverdue(clock.instant()));
            }
        }
    }

    private ConversationId chat() {
        return id(chance.pick(CHATS));
    }

    /** The conversation that goes on in the chat. */
    private ConversationId going(ConversationId chat) {
        var first = store.read(Key.conversation(chat)).value();
        return first == null ? chat : first.latest().orElse(chat);
    }

    static ConversationId id(String chat) {
        return new ConversationId(new PersonaId("Shop"), chat);
    }

    /** Who asks in this chat, always the same. */
    static Asker asker(ConversationId chat) {
        return Asker.withEmail(chat.value().equals("a") ? Company.MAPPED : chat.value() + "@mail.test");
    }

    private void ask(OneProcess by) {
        var id = "q" + asked.size();
        var text = chance.pick(WORDS) + " " + chance.pick(WORDS) + " #" + id + "#";
        var question =
                Question.to("Shop", text).inConversation(chance.pick(CHATS)).withId(id);
        asked.put(id, question);
        route(by, id);
    }

    /** A host that learned of no decision asks again; one that did may as well. */
    private void again(OneProcess by) {
        if (!asked.isEmpty()) {
            route(by, chance.pick(List.copyOf(asked.keySet())));
        }
    }

    private void route(OneProcess by, String id) {
        var question = asked.get(id);
        attempt(
                by,
                "route " + id + " \"" + question.text() + "\" in "
                        + question.conversation().orElseThrow().value(),
                () -> {
                    var decision = by.switchboard
                            .router()
                            .route(question, asker(question.conversation().orElseThrow()));
                    var before = decided.putIfAbsent(id, decision);
                    if (before != null && !before.equals(decision)) {
                        throw new AssertionError(
                                id + " was decided twice: " + before.explain() + "\nand " + decision.explain());
                    }
                    return decision.outcome();
                });
    }

    private void mail(OneProcess by) {
        if (!mailed.isEmpty() && chance.inOneOf(4)) {
            accept(by, chance.pick(List.copyOf(mailed.keySet())));
        } else {
            some(outside.told)
                    .ifPresent(one -> one.replyToken().ifPresent(token -> {
                        var from = chance.inOneOf(6)
                                ? "eve@mail.test"
                                : one.recipient().person().email().toString();
                        var reply = Reply.to(
                                        token,
                                        from,
                                        "mail " + mailed.size() + " for "
                                                + one.conversation().value())
                                .withId("mail" + mailed.size());
                        mailed.put(reply, Optional.empty());
                        accept(by, reply);
                    }));
        }
    }

    private void accept(OneProcess by, Reply reply) {
        attempt(by, reply.text() + " from " + reply.from(), () -> {
            var result = by.switchboard.replies().accept(reply);
            mailed.put(reply, mailed.get(reply).isPresent() ? mailed.get(reply) : Optional.of(result));
            return result;
        });
    }

    private void join(OneProcess by) {
        some(outside.told)
                .flatMap(Notification::joinToken)
                .ifPresent(token ->
                        attempt(by, "join", () -> by.switchboard.conversations().join(token)));
    }

    private void write(OneProcess by) {
        var chat = going(chat());
        var conversation = store.read(Key.conversation(chat)).value();
        if (conversation != null && !conversation.participants().isEmpty()) {
            var who = conversation.participants().get(0).who().person().email();
            var text = "written " + written.size() + " for " + chat.value();
            written.put(text, false);
            attempt(by, who + " writes: " + text, () -> {
                by.switchboard.conversations().write(chat, who.toString(), text);
                written.put(text, true);
                return "done";
            });
        }
    }

    private void work(OneProcess by) {
        var chat = going(chat());
        var actor = chance.pick(ACTORS);
        var inboxes = by.switchboard.inboxes();
        var conversations = by.switchboard.conversations();
        var text = "from the inbox " + written.size() + " for " + chat.value();
        List<Supplier<Object>> deeds = List.of(
                () -> "claim " + inboxes.claim(chat, actor),
                () -> "release " + inboxes.release(chat, actor),
                () -> "handle " + inboxes.handle(chat, actor),
                () -> "take over " + inboxes.takeOver(chat, actor),
                () -> "suspend " + conversations.suspend(chat, actor),
                () -> "resume " + conversations.resume(chat, actor),
                () -> "close " + conversations.close(chat, actor, ClosingOutcome.RESOLVED),
                () -> "hand back " + conversations.handBack(chat, actor),
                () -> "untag " + conversations.untag(chat, Tag.HUMAN_HELP, actor),
                () -> {
                    written.put(text, false);
                    var result = inboxes.reply(chat, actor, text, List.of());
                    written.put(text, result == WorkResult.DONE);
                    return "reply " + result;
                });
        attempt(by, actor + " in " + chat.value(), chance.pick(deeds));
    }

    private <T> Optional<T> some(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(chance.pick(from));
    }

    /** Does it; that the store fails, and that somebody is not in the conversation any more, is to be expected. */
    private void attempt(OneProcess by, String what, Supplier<?> deed) {
        if (by.isDead()) {
            return;
        }
        chance.say(clock.instant() + " " + by.name + ": " + what);
        try {
            chance.say("   -> " + deed.get());
        } catch (StoreFailedException failed) {
            chance.say("   -> " + failed.getMessage());
        } catch (IllegalStateException refused) {
            if (!refused.getMessage().contains("join it first")
                    && !refused.getMessage().contains("is closed")) {
                throw refused;
            }
        }
    }

    /** Everything works from now on: what callers do not know yet they ask again, and what is left is delivered. */
    void comeToRest() {
        chance.calm();
        processes.clear();
        start();
        var last = processes.get(0);
        asked.keySet().forEach(id -> route(last, id));
        List.copyOf(mailed.keySet()).stream()
                .filter(reply -> mailed.get(reply).isEmpty())
                .forEach(reply -> accept(last, reply));
        for (int i = 0; i < 40 && hasMoreToDeliver(); i++) {
            clock.advance(LEASE);
            attempt(last, "tick", () -> last.switchboard.escalateOverdue(clock.instant()));
        }
        attempt(last, "redeliver", last.switchboard::redeliver);
    }

    private boolean hasMoreToDeliver() {
        return !store.query(new Query.Outboxes(), "", 1).items().isEmpty();
    }

    OneProcess anybody() {
        return processes.get(0);
    }

    /** All of the chat, one closed after the other. */
    List<Conversation> conversationsIn(ConversationId chat) {
        var all = new LinkedHashSet<ConversationId>();
        all.add(chat);
        asked.forEach((id, question) -> {
            if (question.conversation().filter(chat::equals).isPresent() && decided.containsKey(id)) {
                all.add(decided.get(id).conversation());
            }
        });
        return all.stream()
                .map(id -> store.read(Key.conversation(id)).value())
                .filter(Objects::nonNull)
                .toList();
    }

    List<Conversation> conversations() {
        return CHATS.stream()
                .flatMap(chat -> conversationsIn(id(chat)).stream())
                .toList();
    }
}
