package dev.switchboard.internal.selection;

import dev.switchboard.agent.RingTurn;
import dev.switchboard.internal.selection.Ring.Version;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rings of personas, as the store has them. Of a ring in which nobody is new only the turn is read. Any number of threads may use it,
 * and any number of switchboards the store.
 */
public final class Rings {
    private final RoutingStore store;
    private final Map<PersonaId, Known> known = new ConcurrentHashMap<>();

    /**
     * A ring that was read.
     *
     * @param version of who has which place
     * @param kept how many places the store has
     * @param operators who works for the persona
     * @param places of all of them
     */
    private record Known(long version, int kept, List<String> operators, Places places) {}

    /** Reads this store, when it is asked. */
    public Rings(RoutingStore store) {
        this.store = store;
    }

    /** As it is now; operators without a place come behind the last one, in the order in which the persona has them. */
    public Ring of(Persona persona) {
        var id = persona.id();
        var read = store.read(Key.ringTurn(id));
        var turn = Objects.requireNonNullElse(read.value(), RingTurn.NONE);
        var now = known.get(id);
        if (now == null || now.kept != turn.members() || !now.operators.equals(persona.operators())) {
            now = read(id, turn.members(), persona.operators(), now == null ? Places.NONE : now.places);
            known.put(id, now);
        }
        return new Ring(id, new Version(now.version, read.version()), now.kept, now.places, turn.last());
    }

    /** If somebody came since the turn was read, whatever is decided by it will not be committed. */
    private Known read(PersonaId persona, int kept, List<String> operators, Places before) {
        var read = store.read(Key.ring(persona));
        var ring = read.value();
        var members = ring == null ? new ArrayList<String>() : new ArrayList<>(ring.members());
        var present = new HashSet<>(members);
        operators.stream().filter(present::add).forEach(members::add);
        var places = members.equals(before.members()) ? before : new Places(List.copyOf(members));
        return new Known(read.version(), kept, operators, places);
    }
}
