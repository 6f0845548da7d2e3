package dev.switchboard.html;

import dev.switchboard.persona.PersonaId;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Basis;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.stream.Stream;

/** Decisions to look at. */
final class Decided {
    static final Target MIA = new Target(Target.Kind.SPECIALIST, "mia@acme.example", "Mia");
    static final Target EVA = new Target(Target.Kind.AGENT, "eva", "Eva");
    static final Target OLGA = new Target(Target.Kind.OWNER, "olga@acme.example", "olga@acme.example");
    static final Target HUMAN = new Target(Target.Kind.INBOX, "human", "Human");
    static final Trace.Step ADMITTED = Trace.Step.of(Stage.ADMISSION, StageResult.ADMITTED);

    private Decided() {}

    /** Time off of Ann, which goes to Mia. */
    static RoutingDecision specialist() {
        return new RoutingDecision.Escalated(
                new Basis(
                        message("m1"),
                        null,
                        List.of(
                                new ReasonMatch("PTO", 0.83, List.of("secretword")),
                                ReasonMatch.of("Sick leave", 0.41)),
                        List.of(new Tag("sys_human_help")),
                        7,
                        Trace.of(List.of(
                                ADMITTED,
                                Trace.Step.of(Stage.REASONS, StageResult.MATCHED, "PTO"),
                                Trace.Step.of(Stage.ANSWER, StageResult.PROVIDER_FAILED, "TIMEOUT"),
                                Trace.Step.of(Stage.STICKY, StageResult.MAPPING_CHANGED, "max@acme.example"),
                                Trace.Step.of(
                                        Stage.SPECIALIST,
                                        StageResult.FOUND,
                                        "mia@acme.example",
                                        "ann@acme.example",
                                        "PTO"),
                                Trace.Step.of(
                                        Stage.SPECIALIST,
                                        StageResult.AMBIGUOUS_MAPPING,
                                        "ann@home.example",
                                        "zoe@acme.example")))),
                MIA,
                HandoffCause.UNKNOWN,
                "secretreply");
    }

    static RoutingDecision answered() {
        var answered = Trace.Step.of(Stage.ANSWER, StageResult.ANSWERED, "0.9");
        return new RoutingDecision.Answered(basis("m2", ADMITTED, answered), Answer.known("secretreply", 0.9));
    }

    static RoutingDecision waitingInLine() {
        return new RoutingDecision.Queued(
                basis(
                        "m3",
                        ADMITTED,
                        Trace.Step.of(Stage.EXPERTISE, StageResult.WAITING, "EVERYBODY_FULL", "billing"),
                        Trace.Step.of(Stage.EXPERTISE, StageResult.PASSED_OVER, "dan", "FULL"),
                        Trace.Step.of(Stage.EXPERTISE, StageResult.PASSED_OVER, "3 others", "")),
                null,
                HandoffCause.UNKNOWN,
                null);
    }

    static RoutingDecision of(Target target, Trace.Step... steps) {
        var basis = basis("m4", steps);
        return target.kind() == Target.Kind.INBOX
                ? new RoutingDecision.Queued(basis, target, HandoffCause.SENSITIVE, null)
                : new RoutingDecision.Escalated(basis, target, HandoffCause.CANNOT_EXECUTE, null);
    }

    static Stream<RoutingDecision> oneOfEachKind() {
        var suspended = Trace.Step.of(Stage.GATE, StageResult.SUSPENDED, "human");
        return Stream.of(
                specialist(),
                answered(),
                waitingInLine(),
                of(HUMAN, ADMITTED, Trace.Step.of(Stage.INBOX, StageResult.QUEUED, "human", "2")),
                of(OLGA, ADMITTED, Trace.Step.of(Stage.OWNER, StageResult.NOTIFIED, OLGA.id())),
                new RoutingDecision.Held(basis("m5", ADMITTED, suspended), HUMAN),
                new RoutingDecision.Ignored(
                        basis("m6", ADMITTED, Trace.Step.of(Stage.ANSWER, StageResult.NO_REPLY, "advert"))),
                new RoutingDecision.Unroutable(
                        basis("m7", ADMITTED, Trace.Step.of(Stage.OWNER, StageResult.SELF_OWNER, OLGA.id())),
                        HandoffCause.ASKED_FOR_HUMAN),
                new RoutingDecision.Rejected(
                        basis("m8", Trace.Step.of(Stage.ADMISSION, StageResult.EMPTY_QUESTION)),
                        Rejection.EMPTY_QUESTION));
    }

    private static Basis basis(String id, Trace.Step... steps) {
        return new Basis(message(id), null, List.of(), List.of(), 1, Trace.of(List.of(steps)));
    }

    private static MessageId message(String id) {
        return new MessageId(new PersonaId("HR"), id);
    }
}
