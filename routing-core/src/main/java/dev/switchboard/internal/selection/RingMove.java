package dev.switchboard.internal.selection;

import dev.switchboard.agent.AgentRing;
import dev.switchboard.agent.RingTurn;
import dev.switchboard.internal.selection.Ring.Version;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import org.jspecify.annotations.Nullable;

/** Somebody's turn in a ring, to be committed with what they get: good as long as it is nobody else's meanwhile. */
public final class RingMove {
    private final PersonaId persona;
    private final Version version;
    private final RingTurn turn;
    private final @Nullable AgentRing grown;

    /**
     * From what was read to this.
     *
     * @param grown who is in the ring if somebody came; null if nobody did
     */
    RingMove(PersonaId persona, Version version, RingTurn turn, @Nullable AgentRing grown) {
        this.persona = persona;
        this.version = version;
        this.turn = turn;
        this.grown = grown;
    }

    /** The places first: whoever sees the turn sees them too. */
    public void addTo(Commit commit) {
        if (grown != null) {
            commit.put(Key.ring(persona), version.members(), grown);
        }
        commit.put(Key.ringTurn(persona), version.turn(), turn);
    }
}
