package dev.switchboard.invariant;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A switchboard of a team, on which deeds are done. Messages say by their words what they are about. */
final class TeamWorld {
    static final List<ConversationId> CHATS = Stream.of("a", "b", "c")
            .map(name -> new ConversationId(new PersonaId("Shop"), name))
            .toList();
    /** Who asks in which conversation: anybody, one of the agents, the owner. */
    private static final List<List<String>> ASKERS =
            List.of(List.of("zoe@mail.test", Team.MAPPED), List.of(Team.emailOf(0)), List.of(Team.OWNER));

    private static final List<Actor> ACTORS = List.of(
            Actor.agent(Team.agent(0)),
            Actor.agent(Team.agent(1)),
            Actor.agent(Team.agent(2)),
            Actor.agent(Team.agent(3)),
            Actor.person(Team.OWNER),
            Actor.person(Team.SPECIALIST),
            Actor.admin("root@acme.test"),
            Actor.person("stranger@acme.test"));

    /** Whose conversation it is, by their number among the actors; -1 if it is nobody's. */
    private static final List<Integer> OWN = List.of(-1, 0, 4);

    final RecordingNotifier notifier = new RecordingNotifier();
    final RecordingChatGateway chat = new RecordingChatGateway();
    final InMemoryInboxPlatform platform = InMemoryInboxPlatform.withTags();
    final Switchboard switchboard;
    private final VirtualClock clock = VirtualClock.at("2026-01-05T09:00:00Z");
    private Team team;
    private int messages;
    private boolean failing;
    private boolean shrunk;

    TeamWorld(Team team) {
        this(team, team.policy());
    }

    TeamWorld(Team team, Policy policy) {
        this.team = team;
        switchboard = Switchboard.over(policy)
                .notifier(notifier)
                .chatGateway(chat)
                .inboxAdapter(platform)
                .clock(clock)
                .ids(number -> "m" + number)
                .tokenKey(new byte[16])
                .answers(new WordAnswers())
                .classifier(new WordClassifier())
                .tagDetector(new WordTags())
                .build();
    }

    /** Does it; the decision, if a question was asked. */
    @Nullable
    RoutingDecision doIt(Deed deed) {
        clock.advance(Duration.ofMinutes(1));
        if (deed.kind() == Deed.Kind.ASK) {
            return switchboard.router().route(question(deed, ++messages), asker(deed));
        }
        work(deed);
        return null;
    }

    RoutingDecision preview(Deed deed) {
        return switchboard.router().preview(question(deed, messages + 1), asker(deed));
    }

    private static Question question(Deed deed, int number) {
        return Question.to("Shop", deed.text())
                .inConversation(chat(deed).value())
                .withId("q" + number);
    }

    static Asker asker(Deed deed) {
        var askers = ASKERS.get(deed.chat());
        return Asker.withEmail(askers.get(deed.who() % askers.size()));
    }

    static ConversationId chat(Deed deed) {
        return CHATS.get(deed.chat());
    }

    /** Nobody works on what they ask themselves. */
    private void work(Deed deed) {
        var id = chat(deed);
        var actor = ACTORS.get(deed.who() == OWN.get(deed.chat()) ? 1 : deed.who());
        switch (deed.kind()) {
            case CLAIM -> switchboard.inboxes().claim(id, actor);
            case TAKE_OVER -> switchboard.inboxes().takeOver(id, actor);
            case RELEASE -> switchboard.inboxes().release(id, actor);
            case HANDLE -> switchboard.inboxes().handle(id, actor);
            case REPLY -> switchboard.inboxes().reply(id, actor, "From the inbox.", List.of());
            case SUSPEND -> switchboard.conversations().suspend(id, actor);
            case RESUME -> switchboard.conversations().resume(id, actor);
            case HAND_BACK -> switchboard.conversations().handBack(id, actor);
            case UNTAG -> switchboard.conversations().untag(id, Tag.HUMAN_HELP, actor);
            case LEAVE ->
                conversation(id).stream()
                        .flatMap(one -> one.participants().stream().limit(1))
                        .forEach(one -> switchboard
                                .conversations()
                                .leave(id, one.who().person().email().toString()));
            case JOIN -> latest(deed).flatMap(Notification::joinToken).ifPresent(switchboard.conversations()::join);
            case MAIL -> latest(deed).ifPresent(this::mail);
            case NOTIFIER_FAILS -> {
                failing = true;
                notifier.failNext(new IntegrationException("mail is down"));
            }
            case ADAPTER_FAILS -> {
                failing = true;
                platform.failNext(new IntegrationException("the platform is down"));
            }
            case CHAT_FAILS -> {
                failing = true;
                chat.failNext(new IntegrationException("the chat is down"));
            }
            case AGENT_REMOVED -> shrink(0, 1);
            case INBOX_REMOVED -> shrink(1, 0);
            case OVERDUE -> {
                clock.advance(Duration.ofHours(5));
                switchboard.escalateOverdue(clock.instant());
            }
            case REDELIVER -> switchboard.redeliver();
            case ASK -> throw new AssertionError("asked before");
        }
    }

    /** Takes away the last inboxes and agents, with whatever rules say of them. */
    private void shrink(int inboxes, int agents) {
        shrunk |= inboxes > 0;
        team = team.without(inboxes, agents);
        switchboard
                .policies()
                .apply(team.policy(), switchboard.policies().current().number());
    }

    private void mail(Notification notification) {
        notification
                .replyToken()
                .map(token -> Reply.to(
                        token, notification.recipient().person().email().toString(), "By mail."))
                .ifPresent(switchboard.replies()::accept);
    }

    /** One of the latest notifications with a token: the last, the one before, and so on. */
    private Optional<Notification> latest(Deed deed) {
        var usable = notifier.notifications().stream()
                .filter(one -> one.joinToken().isPresent())
                .toList();
        return deed.who() < usable.size() ? Optional.of(usable.get(usable.size() - 1 - deed.who())) : Optional.empty();
    }

    /** Whether an inbox was taken away. */
    boolean isShrunk() {
        return shrunk;
    }

    Team team() {
        return team;
    }

    Policy policy() {
        return switchboard.policies().current().policy();
    }

    /** Whether something has failed, or will with the next call. */
    boolean isFailing() {
        return failing;
    }

    Optional<Conversation> conversation(ConversationId id) {
        return switchboard.conversations().find(id);
    }

    List<Conversation> conversations() {
        return CHATS.stream().map(this::conversation).flatMap(Optional::stream).toList();
    }

    /** Who was told, in order, beginning with this notification. */
    List<String> toldSince(int notification) {
        var all = notifier.notifications();
        return all.subList(notification, all.size()).stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }

    /** Everything that can be seen, to compare with what can be seen later or elsewhere. */
    List<Object> everything() {
        var seen = new ArrayList<Object>();
        conversations().forEach(one -> seen.add(seen(one)));
        seen.add(notifier.notifications().stream().map(Notification::body).toList());
        seen.add(chat.deliveries().stream().map(one -> one.message()).toList());
        seen.add(switchboard.conversations().knowledgeGaps("Shop"));
        return seen;
    }

    private static List<Object> seen(Conversation one) {
        return List.of(
                one.id(),
                one.mode(),
                one.assignee(),
                one.placement(),
                one.participants(),
                one.tags(),
                one.messageCount(),
                one.escalations().stream()
                        .map(escalation -> escalation + " " + escalation.holders())
                        .toList(),
                one.escalations().stream().map(Escalation::timeline).toList());
    }

    /** A word that is a tag's name means that tag; "human" means that a person is wanted. */
    private static final class WordTags implements TagDetector {
        @Override
        public List<TagMatch> detect(TagRequest request) {
            var found = new ArrayList<TagMatch>();
            request.tags().stream()
                    .filter(tag -> request.text().contains(tag.name()))
                    .forEach(tag -> found.add(TagMatch.of(tag.tag(), 1)));
            if (request.text().contains("human")) {
                found.add(TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1));
            }
            return found;
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }

    private static final class WordClassifier implements ReasonClassifier {
        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return request.question().text().contains("leave") ? List.of(ReasonMatch.of("leave", 1)) : List.of();
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }

    /** Says what it was told, so that tags can be found in the reply. */
    private static final class WordAnswers implements AnswerProvider {
        @Override
        public Answer answer(AnswerRequest request) {
            var text = request.question().text();
            if (text.contains("cannot")) {
                return Answer.cannotExecute("No " + text);
            }
            return text.contains("known") ? Answer.known("Yes " + text, 1) : Answer.unknown();
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }
}
