package dev.switchboard.internal.engine;

import dev.switchboard.absence.Away;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import dev.switchboard.specialist.Specialist;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in place of somebody: whom the absence names, else whom the persona names for them, else whom their calendar names; if that
 * one is away, asks, may not answer, or was asked before, then whoever answers in place of that one, and so on. A chain that comes back to
 * somebody ends there.
 */
final class Substitutes {
    private final Turn turn;
    private final Predicate<Recipient> mayHaveIt;
    private final Set<EmailAddress> chain = new LinkedHashSet<>();

    /** In place of somebody who is away; one search for each. */
    Substitutes(Turn turn) {
        this(turn, any -> true);
    }

    /** Of these alone; others are passed over like those who may not answer. */
    Substitutes(Turn turn, Predicate<Recipient> mayHaveIt) {
        this.turn = turn;
        this.mayHaveIt = mayHaveIt;
    }

    /** From the absent one to who was looked at last, as a trace has it. */
    String chain() {
        return words(List.copyOf(chain));
    }

    /** In place of somebody who did not answer, whether away or not; null if there is nobody who was not asked before. */
    static @Nullable Substitution next(
            Turn turn, ChainStep step, Recipient silent, @Nullable Away away, Set<EmailAddress> askedBefore) {
        Predicate<Recipient> mayHaveIt =
                one -> !askedBefore.contains(one.person().email())
                        && (step != ChainStep.EXPERTISE || one.role() != Target.Kind.AGENT || isOperator(turn, one));
        return new Substitutes(turn, mayHaveIt).find(silent, away);
    }

    /**
     * Who it is; null if there is nobody.
     *
     * @param away null if not away
     */
    @Nullable
    Substitution find(Recipient absent, @Nullable Away away) {
        var current = absent.person().email();
        var awayNow = away;
        chain.add(current);
        while (true) {
            var next = named(current, awayNow);
            if (next == null || !chain.add(next)) {
                return null;
            }
            var awayNext = turn.awayOf(next);
            var recipient = awayNext == null ? answering(next, absent.role()) : null;
            if (recipient != null) {
                var until = away == null ? Instant.MAX : away.until();
                return new Substitution(absent, until, recipient, List.copyOf(chain));
            }
            current = next;
            awayNow = awayNext;
        }
    }

    private @Nullable EmailAddress named(EmailAddress person, @Nullable Away away) {
        if (away != null && away.substitute() != null) {
            return away.substitute();
        }
        return turn.persona()
                .absenceRules()
                .substituteOf(person)
                .or(() -> turn.policy().calendarOf(person).flatMap(PersonalCalendar::substitute))
                .orElse(null);
    }

    /** In which role the person may answer; null if in none, or if the person asks, or was asked before. */
    private @Nullable Recipient answering(EmailAddress email, Target.Kind role) {
        if (SpecialistRule.is(turn.asker(), email)) {
            return null;
        }
        var agent = turn.workplace()
                .agent(email)
                .filter(Agent::isActive)
                .map(one -> new Recipient(one.person(), Target.Kind.AGENT));
        var specialist = specialist(email);
        var first = role == Target.Kind.AGENT ? agent.or(() -> specialist) : specialist.or(() -> agent);
        return first.or(() -> owner(email)).filter(mayHaveIt).orElse(null);
    }

    /** Somebody who would have the question, by what the policy knows of them. */
    static Recipient known(Turn turn, EmailAddress email) {
        var search = new Substitutes(turn);
        return search.specialist(email)
                .or(() -> search.owner(email))
                .or(() -> turn.workplace().agent(email).map(one -> new Recipient(one.person(), Target.Kind.AGENT)))
                .orElseGet(() -> new Recipient(new Person(email, ""), Target.Kind.SPECIALIST));
    }

    /** Whether it is an agent who works for the persona, and not only looks on. */
    static boolean isOperator(Turn turn, Recipient who) {
        return Standing.isOperator(turn.workplace(), turn.persona(), who);
    }

    private Optional<Recipient> specialist(EmailAddress email) {
        return turn.persona()
                .specialists()
                .specialist(email)
                .filter(Specialist::active)
                .map(one -> new Recipient(new Person(one.email(), one.name()), Target.Kind.SPECIALIST));
    }

    private Optional<Recipient> owner(EmailAddress email) {
        var owner = turn.persona().owner();
        return owner.email().equals(email) ? Optional.of(new Recipient(owner, Target.Kind.OWNER)) : Optional.empty();
    }

    /** The chain as a trace has it. */
    static String words(List<EmailAddress> chain) {
        return chain.stream().map(EmailAddress::toString).collect(Collectors.joining(" > "));
    }
}
