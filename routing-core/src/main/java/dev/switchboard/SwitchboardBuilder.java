package dev.switchboard;

import static java.util.Objects.requireNonNull;

import dev.switchboard.answer.KnowledgeAnswers;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.BuiltInTagDetector;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.internal.desk.CompanyCalendar;
import dev.switchboard.internal.desk.Couriers;
import dev.switchboard.internal.desk.Desk;
import dev.switchboard.internal.desk.Events;
import dev.switchboard.internal.desk.Parts;
import dev.switchboard.internal.desk.SnapshotSource;
import dev.switchboard.internal.desk.TokenMint;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.internal.engine.Integrations;
import dev.switchboard.internal.engine.Platform;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.AbsenceProvider;
import dev.switchboard.spi.AgentSelector;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AvailabilityProvider;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.IdGenerator;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.Permissions;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.RoutingListener;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.store.RoutingStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the parts of a switchboard; each has a working default. Belongs to one thread. */
public final class SwitchboardBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(Switchboard.class);
    private static final int LEAST_KEY_BYTES = 16;
    private static final InboxAdapter NO_PLATFORM = InboxAdapter.none();

    private final Policy policy;
    private final List<Notifier> notifiers = new ArrayList<>();
    private final List<RoutingListener> listeners = new ArrayList<>();
    private ReasonClassifier classifier = new BuiltInClassifier();
    private @Nullable ReasonClassifier fallback;
    private TagDetector detector = new BuiltInTagDetector();
    private @Nullable InboxAdapter adapter;
    private @Nullable AgentSelector selector;
    private AvailabilityProvider availability = AvailabilityProvider.everybody();
    private @Nullable AbsenceProvider absences;
    private Duration absencesKept = Duration.ZERO;
    private Permissions permissions = Permissions.byRole();
    private AnswerProvider answers = new KnowledgeAnswers();
    private ChatGateway gateway = ChatGateway.transcriptOnly();
    private RoutingStore store = new InMemoryStore();
    private Clock clock = Clock.systemUTC();
    private Duration tokenLifetime = Duration.ofDays(30);
    private Duration callLimit = Duration.ZERO;
    private @Nullable Executor callExecutor;
    private Executor dispatchExecutor = Runnable::run;
    private Duration deliveryLease = Duration.ofMinutes(2);
    private Duration closingTime = Duration.ofSeconds(10);
    private @Nullable IdGenerator ids;
    private byte @Nullable [] tokenKey;
    private PhoneNumbers phones = PhoneNumbers.asTyped();
    private boolean makesProvisional = true;
    private @Nullable ScheduledExecutorService scheduler;
    private Duration schedulePause = Duration.ZERO;

    SwitchboardBuilder(Policy policy) {
        this.policy = requireNonNull(policy, "policy");
    }

    /**
     * Adds a notifier; each gets every notification. Default: those that {@link ServiceLoader} finds. Without any, decisions
     * name a target as always, but nobody is told: the escalations end as unroutable, and a warning says so at the start.
     */
    public SwitchboardBuilder notifier(Notifier notifier) {
        notifiers.add(requireNonNull(notifier, "notifier"));
        return this;
    }

    /** Brings messages into the asker's chat. Default: the transcript is the chat. */
    public SwitchboardBuilder chatGateway(ChatGateway newGateway) {
        gateway = requireNonNull(newGateway, "chat gateway");
        return this;
    }

    /** Knows answers, in place of the persona's knowledge list; {@link AnswerProvider#firstOf} asks several. */
    public SwitchboardBuilder answers(AnswerProvider provider) {
        answers = requireNonNull(provider, "answer provider");
        return this;
    }

    /** Finds contact reasons, in place of the built-in classifier. */
    public SwitchboardBuilder classifier(ReasonClassifier newClassifier) {
        classifier = requireNonNull(newClassifier, "reason classifier");
        return this;
    }

    /**
     * Finds contact reasons when the classifier fails or takes too long ({@link #callExecutor}): mostly the built-in one, when
     * the other is a remote model. The trace tells of both. Default: a failure counts as no match (3.8).
     */
    public SwitchboardBuilder classifierFallback(ReasonClassifier newFallback) {
        fallback = requireNonNull(newFallback, "fallback classifier");
        return this;
    }

    /** Finds smart tags, in place of the built-in detector. */
    public SwitchboardBuilder tagDetector(TagDetector newDetector) {
        detector = requireNonNull(newDetector, "tag detector");
        return this;
    }

    /**
     * Shows inboxes, views and tags on an agent platform. Default: the one that {@link ServiceLoader} finds, or none, and the
     * library's own inboxes and views are all there is.
     */
    public SwitchboardBuilder inboxAdapter(InboxAdapter newAdapter) {
        adapter = requireNonNull(newAdapter, "inbox adapter");
        return this;
    }

    /** Knows who is present, when an agent is chosen by expertise. Default: {@link AvailabilityProvider#everybody}. */
    public SwitchboardBuilder availability(AvailabilityProvider provider) {
        availability = requireNonNull(provider, "availability provider");
        return this;
    }

    /** Knows when people are away, beside the policy; what it says is kept for ten minutes. Default: {@link AbsenceProvider#none}. */
    public SwitchboardBuilder absences(AbsenceProvider provider) {
        return absences(provider, Duration.ofMinutes(10));
    }

    /**
     * The same, kept for so long, for at most 10,000 people.
     *
     * @param kept how old what it said about somebody may be; nothing to ask it each time
     */
    public SwitchboardBuilder absences(AbsenceProvider provider, Duration kept) {
        if (requireNonNull(kept, "kept").isNegative()) {
            throw new IllegalArgumentException("a time of " + kept + " is over before it begins; give none or more");
        }
        absences = requireNonNull(provider, "absence provider");
        absencesKept = kept;
        return this;
    }

    /** Ranks the agents who could answer. Default: the {@link dev.switchboard.expertise.AgentRanking} of each persona. */
    public SwitchboardBuilder agentSelector(AgentSelector newSelector) {
        selector = requireNonNull(newSelector, "agent selector");
        return this;
    }

    /** Says who may do what. Default: {@link Permissions#byRole}. */
    public SwitchboardBuilder permissions(Permissions newPermissions) {
        permissions = requireNonNull(newPermissions, "permissions");
        return this;
    }

    /** Keeps the state. Default: a new {@link InMemoryStore}. */
    public SwitchboardBuilder store(RoutingStore newStore) {
        store = requireNonNull(newStore, "store");
        return this;
    }

    /** The only source of time. Default: the system's clock. */
    public SwitchboardBuilder clock(Clock newClock) {
        clock = requireNonNull(newClock, "clock");
        return this;
    }

    /** Makes ids for messages that have none. Default: a random prefix for each switchboard, and a number. */
    public SwitchboardBuilder ids(IdGenerator generator) {
        ids = requireNonNull(generator, "id generator");
        return this;
    }

    /** Adds a listener. */
    public SwitchboardBuilder listener(RoutingListener listener) {
        listeners.add(requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * The secret that signs reply and join tokens, at least 16 bytes. Default: random, so that replies do not survive a
     * restart.
     */
    public SwitchboardBuilder tokenKey(byte[] key) {
        if (requireNonNull(key, "token key").length < LEAST_KEY_BYTES) {
            throw new IllegalArgumentException("a token key of " + key.length + " bytes is too short; give at least "
                    + LEAST_KEY_BYTES + ", better 32");
        }
        tokenKey = key.clone();
        return this;
    }

    /** How long tokens are good for. Default: 30 days. */
    public SwitchboardBuilder tokenLifetime(Duration lifetime) {
        requireNonNull(lifetime, "token lifetime");
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("a token lifetime of " + lifetime + " is no time; give a positive one");
        }
        tokenLifetime = lifetime;
        return this;
    }

    /** How phone numbers are compared in the directory. Default: {@link PhoneNumbers#asTyped}. */
    public SwitchboardBuilder phoneNumbers(PhoneNumbers comparison) {
        phones = requireNonNull(comparison, "phone numbers");
        return this;
    }

    /**
     * Whether somebody unknown who writes, with an id of a channel or a verified address, becomes a contact. Default: yes; else they
     * stay unknown until somebody {@linkplain dev.switchboard.directory.ContactDirectory#createFrom makes them one}.
     */
    public SwitchboardBuilder provisionalContacts(boolean made) {
        makesProvisional = made;
        return this;
    }

    /**
     * Calls integrations on this executor and waits no longer than the limit; what takes longer counts as failed. Default: on
     * the thread that calls the library, where what they throw is contained, but a hang is not. Give an executor that does not
     * run out of threads while the ones it has hang.
     */
    public SwitchboardBuilder callExecutor(Executor executor, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit of " + limit + " is no time to answer; give a positive one");
        }
        callExecutor = requireNonNull(executor, "call executor");
        callLimit = limit;
        return this;
    }

    /**
     * Makes deliveries on this executor, so that the library returns without waiting for notifiers, the chat gateway and the inbox
     * adapter: each conversation in order, different ones at the same time. What the executor rejects is delivered on the calling thread.
     * Default: on the calling thread, so that everything is delivered when {@code route} returns (MP-38).
     */
    public SwitchboardBuilder dispatchExecutor(Executor executor) {
        dispatchExecutor = requireNonNull(executor, "dispatch executor");
        return this;
    }

    /**
     * How long a switchboard delivers what is in the outbox of a conversation before another one over the same store may take that over,
     * because the first one may have died. It is renewed while deliveries go on; give more than the slowest single call of a notifier, the
     * chat gateway or the inbox adapter takes, or something may be delivered twice, with the same key. Default: two minutes.
     */
    public SwitchboardBuilder deliveryLease(Duration lease) {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("a lease of " + lease + " is no time; give a positive one");
        }
        deliveryLease = lease;
        return this;
    }

    /** How long {@link Switchboard#close} waits for what is under way, from nothing. Default: ten seconds. */
    public SwitchboardBuilder closingTime(Duration limit) {
        if (limit.isNegative()) {
            throw new IllegalArgumentException(
                    "a closing time of " + limit + " is over before it begins; give none or more");
        }
        closingTime = limit;
        return this;
    }

    /**
     * Calls {@link Switchboard#escalateOverdue} again and again on this scheduler, until the switchboard is closed; what that throws is
     * logged. Default: the host calls it.
     *
     * @param pause from the end of one call to the beginning of the next, the first after as long; half a minute is mostly right
     */
    public SwitchboardBuilder scheduler(ScheduledExecutorService newScheduler, Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("a pause of " + pause + " is no time; give a positive one");
        }
        scheduler = requireNonNull(newScheduler, "scheduler");
        schedulePause = pause;
        return this;
    }

    /**
     * The switchboard.
     *
     * @throws IllegalStateException if no inbox adapter is given and several are found as services
     */
    public Switchboard build() {
        var fence = callExecutor == null ? Fence.onCallingThread() : Fence.on(callExecutor, callLimit);
        var platform = adapter == null ? adapterFound() : adapter;
        var integrations = new Integrations(
                classifier,
                fallback,
                detector,
                answers,
                selector,
                platform == NO_PLATFORM ? Platform.NONE : Platform.of(platform, fence),
                fence);
        var parts = new Parts(
                integrations,
                allNotifiers(),
                gateway,
                platform,
                absences == null ? null : new CompanyCalendar(absences, absencesKept, fence, clock),
                availability,
                permissions,
                store,
                clock,
                ids == null ? randomIds() : ids,
                new TokenMint(tokenKey == null ? randomKey() : tokenKey, tokenLifetime, store),
                new Events(listeners, fence),
                IdentityKeys.with(phones),
                makesProvisional,
                new Couriers(dispatchExecutor, deliveryLease));
        var desk = new Desk(parts, new SnapshotSource(store, integrations, policy, clock.instant()));
        return new Switchboard(
                desk, scheduler == null ? null : Ticker.start(scheduler, schedulePause, desk, clock), closingTime);
    }

    private List<Notifier> allNotifiers() {
        if (!notifiers.isEmpty()) {
            return List.copyOf(notifiers);
        }
        var found = new ArrayList<Notifier>();
        ServiceLoader.load(Notifier.class).forEach(found::add);
        if (found.isEmpty()) {
            LOG.warn("no notifier is registered: nobody will be told about a question; add one with notifier(…)");
        } else {
            LOG.info(
                    "notifiers found as services: {}",
                    found.stream().map(one -> one.getClass().getName()).toList());
        }
        return List.copyOf(found);
    }

    private static InboxAdapter adapterFound() {
        var found = ServiceLoader.load(InboxAdapter.class).stream().toList();
        if (found.size() > 1) {
            throw new IllegalStateException("several inbox adapters are found as services: "
                    + found.stream().map(one -> one.type().getName()).toList()
                    + "; choose one with inboxAdapter(…)");
        }
        return found.isEmpty() ? NO_PLATFORM : found.get(0).get();
    }

    private static IdGenerator randomIds() {
        var prefix = new byte[8];
        new SecureRandom().nextBytes(prefix);
        var text = HexFormat.of().formatHex(prefix) + "-";
        return number -> text + number;
    }

    private static byte[] randomKey() {
        LOG.warn("no token key is given: replies to notifications sent so far will not survive a restart");
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
