package dev.switchboard.invariant;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.notification.Notification;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;
import java.util.Optional;

/** A switchboard with everything that can be seen of it. Questions say by their words what they are about. */
final class World {
    final RecordingNotifier notifier = new RecordingNotifier();
    final RecordingChatGateway chat = new RecordingChatGateway();
    final RecordingListener events = new RecordingListener();
    final Switchboard switchboard;

    World(Policy policy) {
        switchboard = Switchboard.over(policy)
                .notifier(notifier)
                .chatGateway(chat)
                .listener(events)
                .clock(VirtualClock.at("2026-01-05T09:00:00Z"))
                .ids(number -> "m" + number)
                .tokenKey(new byte[16])
                .answers(new WordAnswers())
                .classifier(new WordClassifier())
                .build();
    }

    RoutingDecision route(Asked asked) {
        return switchboard.router().route(asked.question(), asked.asker());
    }

    RoutingDecision preview(Asked asked) {
        return switchboard.router().preview(asked.question(), asked.asker());
    }

    Optional<Conversation> conversation(RoutingDecision decision) {
        return switchboard.conversations().find(decision.conversation());
    }

    List<String> notified() {
        return notifier.notifications().stream()
                .map(one -> one.recipient().person().email().toString())
                .toList();
    }

    Notification lastNotification() {
        var all = notifier.notifications();
        return all.get(all.size() - 1);
    }

    /** Everything that can be seen, to compare with what can be seen later or elsewhere. */
    List<Object> everything() {
        return List.of(
                events.events().stream().map(Object::toString).toList(),
                notifier.notifications().stream().map(Notification::body).toList(),
                chat.deliveries().stream().map(one -> one.message()).toList(),
                switchboard.conversations().knowledgeGaps("HR"));
    }

    /** A word that is a reason's label means that reason; the longer the label, the surer. */
    private static final class WordClassifier implements ReasonClassifier {
        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return request.reasons().stream()
                    .filter(reason -> request.question().text().contains(reason.label()))
                    .map(reason -> ReasonMatch.of(reason.label(), reason.label().length() < 6 ? 0.5 : 0.9))
                    .toList();
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }

    /** Knows what is said to be known, half surely. */
    private static final class WordAnswers implements AnswerProvider {
        @Override
        public Answer answer(AnswerRequest request) {
            var text = request.question().text();
            if (text.contains("cannot")) {
                return Answer.cannotExecute("I cannot.");
            }
            return text.contains("known") ? Answer.known("I know.", 0.5) : Answer.unknown();
        }

        @Override
        public boolean isPure() {
            return true;
        }
    }
}
