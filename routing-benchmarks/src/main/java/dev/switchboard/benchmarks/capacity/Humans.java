package dev.switchboard.benchmarks.capacity;

import dev.switchboard.Switchboard;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.JoinResult;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.Notifier;
import java.time.Duration;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What people do who are told: agents join after half a minute, answer, and close the conversation; managers and owners reply to the mail.
 * Belongs to one thread.
 */
final class Humans implements Notifier {
    private static final Duration LOOKING = Duration.ofSeconds(30);
    private static final double HANDLING_MINUTES = 9;
    private static final double MANAGERS_MINUTES = 40;
    private static final double OWNERS_MINUTES = 120;

    private final Agenda agenda;
    private final RandomGenerator chance;
    private final Tally tally;
    private @Nullable Switchboard switchboard;

    Humans(Agenda agenda, RandomGenerator chance, Tally tally) {
        this.agenda = agenda;
        this.chance = chance;
        this.tally = tally;
    }

    void workAt(Switchboard newSwitchboard) {
        switchboard = newSwitchboard;
    }

    @Override
    public void deliver(Notification notification) {
        if (notification.replyToken().isEmpty()) {
            return;
        }
        tally.told(notification);
        if (notification.recipient().role() == Target.Kind.AGENT) {
            agenda.in(LOOKING, () -> join(notification));
        } else {
            var mean = notification.recipient().role() == Target.Kind.SPECIALIST ? MANAGERS_MINUTES : OWNERS_MINUTES;
            agenda.in(about(mean), () -> reply(notification));
        }
    }

    private void join(Notification notification) {
        var joined = office().conversations().join(notification.joinToken().orElseThrow());
        tally.require(joined == JoinResult.JOINED, "an agent could not join: " + joined);
        agenda.in(about(HANDLING_MINUTES), () -> answer(notification));
    }

    private void answer(Notification notification) {
        var email = notification.recipient().person().email().toString();
        office().conversations().write(notification.conversation(), email, "It works again.");
        tally.answered(notification);
        var agent = Actor.agent(email.substring(0, email.indexOf('@')));
        office().conversations().close(notification.conversation(), agent, ClosingOutcome.RESOLVED);
    }

    private void reply(Notification notification) {
        var email = notification.recipient().person().email().toString();
        var result = office().replies()
                .accept(Reply.to(notification.replyToken().orElseThrow(), email, "Yes.")
                        .withId(notification.key()));
        tally.require(result.isAccepted(), "a reply was refused: " + result);
        tally.answered(notification);
    }

    /** Waiting times of people are exponential, and nobody takes more than six times as long as usual. */
    private Duration about(double minutes) {
        var factor = Math.min(-Math.log(1 - chance.nextDouble()), 6);
        return Duration.ofMillis(Math.round(minutes * factor * 60_000));
    }

    private Switchboard office() {
        return Objects.requireNonNull(switchboard, "workAt was not called");
    }
}
