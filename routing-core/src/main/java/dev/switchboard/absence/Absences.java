package dev.switchboard.absence;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When people are away, told to a running switchboard: by themselves, by the owner of a persona for which they work, or by an
 * administrator. It counts beside what the policy and the host's {@link dev.switchboard.spi.AbsenceProvider} say. Any number of threads
 * may use it.
 */
public interface Absences {

    /**
     * Somebody is away then. It acts at once, and what begins later at its time; overlapping ones are united. Nothing happens if just
     * that is known.
     *
     * @throws NotPermittedException if the actor may not say that
     * @throws dev.switchboard.problem.InvalidInputException if the person has a thousand absences already
     */
    void announce(Absence absence, Actor actor);

    /**
     * Takes one back that was announced.
     *
     * @return whether there was one
     * @throws NotPermittedException if the actor may not say that
     */
    boolean withdraw(Absence absence, Actor actor);

    /** What was announced of somebody, in the order told; not what the policy or the host's calendar says. */
    List<Absence> announced(EmailAddress person);

    /** Whether somebody is away then, and how, by all that is known. */
    Optional<Away> at(EmailAddress person, Instant time);
}
