package dev.switchboard.testkit;

import static java.util.Objects.requireNonNull;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.directory.Contact;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.ScriptedAbsences;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Router;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A whole company for a test: a switchboard over a policy, and around it everything in memory, with a clock that stands still until
 * time is said to pass. It starts no thread and waits for nothing. Belongs to one test.
 *
 * <p>People are named by their e-mail addresses. Who asks may also be named by an id of a channel, {@code whatsapp:+41791234567} for
 * instance, or be {@code anonymous}. What somebody does with a question, they do with the one they were told of last.
 */
public final class Organisation implements AutoCloseable {
    private static final Actor ADMIN = Actor.admin("admin@switchboard.invalid");
    private static final int MANY = 10_000;

    private final Policy policy;
    private final Fixtures fixtures;
    private final Story story;
    private final Switchboard switchboard;
    private final Router router;
    private final AtomicInteger replies = new AtomicInteger();

    Organisation(Policy policy, Fixtures fixtures, Story story, Switchboard switchboard) {
        this.policy = policy;
        this.fixtures = fixtures;
        this.story = story;
        this.switchboard = switchboard;
        router = story.of(switchboard.router());
    }

    /** Begins an organisation with this persona. */
    public static OrganisationBuilder.Unowned called(String persona) {
        return new OrganisationBuilder().and(persona);
    }

    /** Begins an organisation over a policy that is there already, for instance the one that is in use. */
    public static OrganisationOverPolicy over(Policy policy) {
        return new OrganisationOverPolicy(requireNonNull(policy, "policy"));
    }

    /**
     * An organisation for a first try: persona HR of Olga, who knows how many leave days there are; Mia answers Ann and Bob about PTO
     * and Sick leave, Max answers Cid, and nobody is mapped for Eve; all {@code @acme.test}.
     */
    public static OrganisationBuilder sample() {
        return called("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reason("PTO")
                .reason("Sick leave")
                .specialist("mia@acme.test", "Mia")
                .of("ann@acme.test", "bob@acme.test")
                .specialist("max@acme.test", "Max")
                .of("cid@acme.test")
                .knows("There are 25 leave days per year.", "How many leave days are there per year?");
    }

    /** Somebody who asks, named as everywhere here; for {@link #ask(Question, Asker)}. */
    public static Asker asker(String who) {
        return Who.asks(who);
    }

    /** Somebody asks the first persona, in a conversation of its own. */
    public RoutingDecision ask(String who, String text) {
        return ask(Question.to(firstPersona(), text), Who.asks(who));
    }

    /** Somebody asks something. */
    public RoutingDecision ask(Question question, Asker asker) {
        return router.route(question, asker);
    }

    /** The one chat that somebody has with the first persona; see {@link Chat#with}. */
    public Chat chat(String who) {
        return Chat.of(this, who, firstPersona());
    }

    /** The chat in which this was asked. */
    public Chat chatOf(RoutingDecision decision) {
        return chatOf(decision.conversation());
    }

    /** The chat in which this conversation is. */
    public Chat chatOf(ConversationId id) {
        var conversation = conversation(id);
        return new Chat(this, conversation.asker(), conversation.chat(), conversation.channel());
    }

    /** What this person was told last. */
    public Notification told(String email) {
        var all = notifier().notificationsTo(email);
        if (all.isEmpty()) {
            var others = notifier().notifications();
            var addresses = others.stream()
                    .map(one -> one.recipient().person().email().toString())
                    .toList();
            throw new AssertionError("nobody told " + email + " anything; told were: "
                    + InWords.list(others.stream().map(InWords::of).toList())
                    + InWords.nearest(email, addresses) + "\n" + story);
        }
        return all.get(all.size() - 1);
    }

    /** Replies to what this person was told last. */
    public ReplyResult reply(String email, String text) {
        var token = told(email).replyToken().orElseThrow(() -> noToken(email));
        return switchboard.replies().accept(Reply.to(token, email, text).withId("reply " + replies.incrementAndGet()));
    }

    /** Joins the conversation that this person was told of last. */
    public JoinResult join(String email) {
        return switchboard.conversations().join(told(email).joinToken().orElseThrow(() -> noToken(email)));
    }

    private AssertionError noToken(String email) {
        return new AssertionError(email + " was told of a message because of a tag, and nothing is asked of them; "
                + "there is nothing to reply to, and nothing to join\n" + story);
    }

    /** Writes into the conversation that this person was told of last, and has joined. */
    public Message write(String email, String text) {
        return switchboard.conversations().write(told(email).conversation(), email, text);
    }

    /** Leaves the conversation that this person was told of last. */
    public boolean leave(String email) {
        return switchboard.conversations().leave(told(email).conversation(), email);
    }

    /** Takes the waiting conversation that this person was told of last. */
    public WorkResult claim(String email) {
        return switchboard.inboxes().claim(told(email).conversation(), Actor.person(email));
    }

    /** Says that all is done in the conversation that this person was told of last. */
    public WorkResult handle(String email) {
        return switchboard.inboxes().handle(told(email).conversation(), Actor.person(email));
    }

    /** Gives the conversation that this person was told of last back to the persona. */
    public WorkResult handBack(String email) {
        return switchboard.conversations().handBack(told(email).conversation(), Actor.person(email));
    }

    /** Time goes by, and the switchboard looks what that has brought; see {@link Switchboard#escalateOverdue}. */
    public int pass(Duration time) {
        return switchboard.escalateOverdue(clock().advance(time));
    }

    /** Somebody comes, goes or is busy; an agent who comes is offered what waits. */
    public void becomes(String email, Presence presence) {
        availability().set(email, presence);
        var address = EmailAddress.of(email);
        if (presence.isAvailable()) {
            switchboard.policies().current().policy().workplace().agents().stream()
                    .filter(agent -> agent.person().email().equals(address))
                    .forEach(agent -> switchboard.agents().available(agent.id()));
        }
    }

    /** From now on this person is away, for so long; what they have is looked after when time {@link #pass passes}. */
    public void away(String email, Duration time) {
        var now = clock().instant();
        absences().away(email, now, now.plus(time));
    }

    /** From now on this person is not away any more, and never will be. */
    public void back(String email) {
        absences().back(email);
    }

    /** From now on nothing can be delivered to this person. */
    public void losesMail(String email) {
        fixtures.mail.refuse(email);
    }

    /** From now on what is for this person is delivered again. */
    public void getsMail(String email) {
        fixtures.mail.accept(email);
    }

    /** From now on the automation answers this text so, whatever the personas know. */
    public void answers(String text, Answer answer) {
        answers().onText(text, answer);
    }

    /** From now on this text has these contact reasons for sure, whatever the built-in classifier would say. */
    public void means(String text, String... labels) {
        classifier()
                .onText(
                        text,
                        Arrays.stream(labels)
                                .map(label -> ReasonMatch.of(label, 1))
                                .toArray(ReasonMatch[]::new));
    }

    /** The conversation of a decision, as it is now. */
    public Conversation conversation(RoutingDecision decision) {
        return conversation(decision.conversation());
    }

    Conversation conversation(ConversationId id) {
        return switchboard
                .conversations()
                .find(id)
                .orElseThrow(() -> new AssertionError("there is no conversation " + id + "\n" + story));
    }

    /** The escalation of a decision, as it is now. */
    public Escalation escalation(RoutingDecision decision) {
        return decision.escalation()
                .flatMap(id -> conversation(decision).escalation(id))
                .orElseThrow(() -> new AssertionError("no human was asked:\n" + decision.explain()));
    }

    /** The contact of somebody. */
    public Contact contact(String who) {
        var found = switchboard.directory().find(Who.identifier(who), ADMIN);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " contacts have " + who + "\n" + story);
        }
        return found.get(0);
    }

    /** All that happened with the contact of somebody. */
    public HistoryPage history(String who) {
        return switchboard.histories().of(contact(who).id(), HistoryFilter.all(), ADMIN, "", MANY);
    }

    /** All that happened, in order and with the times of the clock: for people. */
    public String story() {
        return story.toString();
    }

    public Switchboard switchboard() {
        return switchboard;
    }

    /** The router of the switchboard; the {@link #story} has the traces of what is routed by this one. */
    public Router router() {
        return router;
    }

    /** It stands still; {@link #pass} moves it. */
    public VirtualClock clock() {
        return fixtures.clock;
    }

    /** Whom it told what. */
    public RecordingNotifier notifier() {
        return fixtures.mail.delivered;
    }

    /** What askers were shown. */
    public RecordingChatGateway chats() {
        return fixtures.chats;
    }

    /** What happened. */
    public RecordingListener events() {
        return fixtures.events;
    }

    /** Who is present; everybody, unless said otherwise. */
    public FixedAvailability availability() {
        return fixtures.availability;
    }

    /** Who is away when, beside what the policy says and what is announced; nobody, unless said otherwise. */
    public ScriptedAbsences absences() {
        return fixtures.absences;
    }

    /** What the automation answers beside what the personas know; asked first, and if it fails, the automation does. */
    public ScriptedAnswers answers() {
        return fixtures.answers;
    }

    /** Which texts have which contact reasons beside what the built-in classifier finds; asked first. */
    public ScriptedClassifier classifier() {
        return fixtures.classifier;
    }

    public InMemoryStore store() {
        return fixtures.store;
    }

    /** Somebody with an administrator's rights. */
    public static Actor admin() {
        return ADMIN;
    }

    private String firstPersona() {
        return policy.personaAt(0).id().value();
    }

    /** Closes the switchboard. What was recorded can still be looked at. A second call does nothing. */
    @Override
    public void close() {
        switchboard.close();
    }
}
