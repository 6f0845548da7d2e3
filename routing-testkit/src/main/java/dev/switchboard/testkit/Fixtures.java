package dev.switchboard.testkit;

import dev.switchboard.Switchboard;
import dev.switchboard.SwitchboardBuilder;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.memory.ScriptedAbsences;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.memory.VirtualClock;
import dev.switchboard.policy.Policy;
import java.time.Duration;
import java.time.Instant;

/** What is around a switchboard in a test: all in memory, and on the thread of the test. */
final class Fixtures {
    final VirtualClock clock;
    final Mailroom mail = new Mailroom();
    final RecordingChatGateway chats = new RecordingChatGateway();
    final RecordingListener events = new RecordingListener();
    final FixedAvailability availability = new FixedAvailability();
    final ScriptedAbsences absences = new ScriptedAbsences();
    final ScriptedAnswers answers = new ScriptedAnswers();
    final ScriptedClassifier classifier = new ScriptedClassifier();
    final InMemoryStore store = new InMemoryStore();

    Fixtures(Instant start) {
        clock = VirtualClock.at(start);
    }

    /** A switchboard with all of it, which the story tells about. */
    SwitchboardBuilder around(Policy policy, Story story) {
        return Switchboard.over(policy)
                .clock(clock)
                .store(store)
                .notifier(story.told(mail))
                .chatGateway(story.shown(chats))
                .listener(events)
                .listener(story)
                .availability(availability)
                .absences(absences, Duration.ZERO)
                .answers(AnswersByScript.of(answers))
                .classifier(ScriptFirst.of(classifier))
                .ids(number -> "m" + (number + 1))
                .tokenKey(new byte[32]);
    }
}
