package dev.switchboard.internal.selection;

import dev.switchboard.agent.AgentRing;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.persona.PersonaId;
import java.util.List;

/** The agents of a persona in the order of their turns, and whose turn it was last, as the store had it. Immutable. */
public final class Ring {
    /** Of a persona whose agents have no turns. */
    public static final Ring NONE = of(List.of(), 0);

    private final PersonaId persona;
    private final Version version;
    private final int kept;
    private final Places places;
    private final int last;

    /**
     * Which versions were read.
     *
     * @param members of who has which place
     * @param turn of whose turn it was
     */
    record Version(long members, long turn) {}

    /**
     * As it was read.
     *
     * @param kept how many of the places the store has
     * @param last the place whose turn it was last, 0 if it was nobody's
     */
    Ring(PersonaId persona, Version version, int kept, Places places, int last) {
        this.persona = persona;
        this.version = version;
        this.kept = kept;
        this.places = places;
        this.last = last;
    }

    /** Of these agents. */
    static Ring of(List<String> members, int last) {
        return new Ring(new PersonaId(""), new Version(0, 0), 0, new Places(members), last);
    }

    Places places() {
        return places;
    }

    int last() {
        return last;
    }

    /** It is the turn of this agent, who is in the ring; newcomers have their places from then on. */
    public RingMove moveTo(String agent) {
        var members = places.members();
        var turn = new RingTurn((int) places.of(agent), members.size());
        return new RingMove(persona, version, turn, members.size() == kept ? null : new AgentRing(members));
    }
}
