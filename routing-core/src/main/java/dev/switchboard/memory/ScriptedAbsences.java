package dev.switchboard.memory;

import dev.switchboard.absence.Absence;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AbsenceProvider;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Says when people are away from a script; whom the script does not name is never away. Keeps every request. Any number of threads may
 * use it.
 */
public final class ScriptedAbsences extends LiesOnDemand<List<Absence>> implements AbsenceProvider {

    /**
     * What was asked.
     *
     * @param person whose absences
     * @param from inclusive
     * @param until exclusive
     */
    public record Asked(EmailAddress person, Instant from, Instant until) {}

    private final Map<EmailAddress, List<Absence>> script = new ConcurrentHashMap<>();
    private final Queue<Asked> requests = new ConcurrentLinkedQueue<>();

    /** An empty script: nobody is away. */
    public ScriptedAbsences() {}

    /**
     * From now on this person is away then, too.
     *
     * @throws dev.switchboard.problem.InvalidInputException if it is not an e-mail address, or ends before it begins
     */
    public ScriptedAbsences away(String email, Instant from, Instant until) {
        return with(Absence.of(EmailAddress.of(email), from, until));
    }

    /** From now on there is this one, too; nothing happens if there is. */
    public ScriptedAbsences with(Absence absence) {
        script.merge(
                absence.person(),
                List.of(absence),
                (known, more) ->
                        Stream.concat(known.stream(), more.stream()).distinct().toList());
        return this;
    }

    /** From now on this person is never away. */
    public ScriptedAbsences back(String email) {
        script.remove(EmailAddress.of(email));
        return this;
    }

    @Override
    public List<Absence> absencesOf(EmailAddress person, Instant from, Instant until) {
        requests.add(new Asked(person, from, until));
        return answer(() -> script.getOrDefault(person, List.of()).stream()
                .filter(one -> one.from().isBefore(until) && one.until().isAfter(from))
                .toList());
    }

    /** What was asked, oldest first. */
    public List<Asked> requests() {
        return List.copyOf(requests);
    }
}
