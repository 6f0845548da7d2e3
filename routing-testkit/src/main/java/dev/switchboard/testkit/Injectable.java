package dev.switchboard.testkit;

import dev.switchboard.Switchboard;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.Teamwork;
import dev.switchboard.conversation.Conversations;
import dev.switchboard.conversation.KnowledgeGaps;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.history.Histories;
import dev.switchboard.inbox.Inboxes;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.ScriptedAbsences;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.ReplyIntake;
import dev.switchboard.policy.Policies;
import dev.switchboard.routing.Router;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a test may name as a parameter.
 *
 * @param type by exactly this type
 * @param getter where an organisation has it
 */
record Injectable<T>(Class<T> type, Function<Organisation, T> getter) {
    private static final List<Injectable<?>> ALL = List.of(
            new Injectable<>(Organisation.class, organisation -> organisation),
            new Injectable<>(Switchboard.class, Organisation::switchboard),
            new Injectable<>(Router.class, Organisation::router),
            service(Conversations.class, Switchboard::conversations),
            service(KnowledgeGaps.class, Switchboard::knowledgeGaps),
            service(Agents.class, Switchboard::agents),
            service(Teamwork.class, Switchboard::teamwork),
            service(Inboxes.class, Switchboard::inboxes),
            service(ContactDirectory.class, Switchboard::directory),
            service(Histories.class, Switchboard::histories),
            service(ReplyIntake.class, Switchboard::replies),
            service(Policies.class, Switchboard::policies),
            new Injectable<>(VirtualClock.class, Organisation::clock),
            new Injectable<>(RecordingNotifier.class, Organisation::notifier),
            new Injectable<>(RecordingChatGateway.class, Organisation::chats),
            new Injectable<>(RecordingListener.class, Organisation::events),
            new Injectable<>(FixedAvailability.class, Organisation::availability),
            new Injectable<>(ScriptedAbsences.class, Organisation::absences),
            new Injectable<>(ScriptedAnswers.class, Organisation::answers),
            new Injectable<>(ScriptedClassifier.class, Organisation::classifier),
            new Injectable<>(InMemoryStore.class, Organisation::store));

    private static <T> Injectable<T> service(Class<T> type, Function<Switchboard, T> getter) {
        return new Injectable<>(type, organisation -> getter.apply(organisation.switchboard()));
    }

    /** What is injected for this type, if anything is. */
    static Optional<Injectable<?>> of(Class<?> type) {
        return ALL.stream().filter(one -> one.type == type).findFirst();
    }

    T from(Organisation organisation) {
        return getter.apply(organisation);
    }
}
