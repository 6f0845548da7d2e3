package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.internal.desk.Work.Bench;
import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.Target;
import java.util.List;

/** A reply from an inbox or a view. */
final class Answering {

    private Answering() {}

    /**
     * Answers what the human has; whoever has nothing answers all that is open, except a specialist (model, 3.7). What the end of the
     * conversation cancelled is answered late by whoever had it.
     */
    static WorkResult say(Bench bench, String text, List<Attachment> attachments) {
        var email = bench.who().person().email();
        var before = bench.before();
        var open = before.escalations().stream()
                .filter(one -> Endings.isAnswerable(before, one))
                .toList();
        var own = open.stream().filter(one -> one.isWith(email)).toList();
        var onlyOwn = !own.isEmpty()
                || before.isClosed()
                || before.isAssignedTo(email)
                || bench.who().role() == Target.Kind.SPECIALIST;
        var answered = (onlyOwn ? own : open).stream().map(Escalation::id).toList();
        var message = bench.writing().say(Author.of(bench.who()), text, attachments, answered);
        bench.writing().answer(answered, message);
        return WorkResult.DONE;
    }
}
