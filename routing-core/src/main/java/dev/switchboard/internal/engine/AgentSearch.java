package dev.switchboard.internal.engine;

import dev.switchboard.absence.Away;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Ring;
import dev.switchboard.internal.selection.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is wanted of an agent in one turn, and who was found. Belongs to one thread. */
final class AgentSearch {
    private final Turn turn;
    private boolean forwarded;
    private List<WantedExpertise> wantedToo = List.of();
    private Set<String> askedBefore = Set.of();
    private @Nullable List<WantedExpertise> chosenFor;
    private @Nullable Selection selection;
    private @Nullable Claim claim;
    private @Nullable Ring ring;
    private @Nullable String selectorFailure;
    private @Nullable RollCall rollCall;
    private Map<Agent, Away> absent = Map.of();
    private Map<String, Substitution> standIns = Map.of();
    private boolean serving;
    private boolean awaited;

    AgentSearch(Turn turn) {
        this.turn = turn;
    }

    /** A human is to answer who knows this too. */
    void forward(List<WantedExpertise> wanted) {
        forwarded = true;
        wantedToo = wanted;
    }

    /** Nobody is there to forward it to. */
    void stay() {
        forwarded = false;
        wantedToo = List.of();
    }

    /** Whether anybody is wanted, whatever they know. */
    boolean isForwarded() {
        return forwarded;
    }

    /** What whoever answers should know: for the primary reason, for the tags, for the persona whatever it is about, for the script. */
    List<WantedExpertise> wanted() {
        var persona = turn.persona();
        var all = new ArrayList<>(turn.wantedByReason());
        for (var tag : turn.allTags()) {
            persona.tag(tag).ifPresent(one -> all.addAll(one.expertise()));
        }
        all.addAll(persona.expertise());
        all.addAll(wantedToo);
        return WantedExpertise.united(all);
    }

    /** Who it is for these wants; looked for once, although a step of a script asks before the chain does. */
    Selection selection(List<WantedExpertise> wanted, BiFunction<Turn, List<WantedExpertise>, Selection> choosing) {
        var known = wanted.equals(chosenFor) ? selection : null;
        var found = known == null ? choosing.apply(turn, wanted) : known;
        chosenFor = wanted;
        selection = found;
        return found;
    }

    /** The agents who work for the persona, as they are now. */
    Pool operators() {
        var facts = turn.facts();
        return facts.crew().operatorsOf(turn.persona(), turn.workplace(), facts.now());
    }

    /** Asked once of each, and of nobody any more if that fails again and again; nobody is there who is away. */
    boolean isPresent(Agent agent) {
        var away = turn.awayOf(agent.email());
        if (away != null) {
            absent = absent.isEmpty() ? new LinkedHashMap<>() : absent;
            absent.put(agent, away);
            return false;
        }
        if (rollCall == null) {
            rollCall = new RollCall(turn.facts().crew());
        }
        return Boolean.TRUE.equals(rollCall.isPresent(agent));
    }

    /** The agents who were looked at and are away. */
    Map<Agent, Away> absent() {
        return absent;
    }

    /** Who of those to choose from stands in for somebody else, by their ids. */
    Map<String, Substitution> standIns() {
        return standIns;
    }

    void standIns(Map<String, Substitution> found) {
        standIns = found;
    }

    /** The id of the agent who served the asker last, in this conversation or another one. */
    @Nullable
    String previous() {
        var facts = turn.facts();
        var workplace = turn.workplace();
        var conversation = facts.conversation() == null ? facts.previous() : facts.conversation();
        var here = conversation == null
                ? Optional.<Agent>empty()
                : Served.by(conversation, workplace).map(agent -> inWhosePlace(conversation, agent));
        return here.or(() -> facts.crew().lastOf(turn.persona(), workplace, facts.contact(), facts.conversationId()))
                .map(Agent::id)
                .orElse(null);
    }

    /** Whoever stood in for somebody who is back did it in their place. */
    private Agent inWhosePlace(Conversation conversation, Agent served) {
        return conversation.escalations().stream()
                .filter(one -> one.isWith(served.email()))
                .flatMap(one -> one.standIn().stream())
                .filter(one -> turn.awayOf(one.insteadOf()) == null)
                .flatMap(one -> turn.workplace().agent(one.insteadOf()).stream())
                .reduce((earlier, later) -> later)
                .orElse(served);
    }

    /** Agents who had the question before and did not answer it, by their ids. */
    Set<String> askedBefore() {
        return askedBefore;
    }

    void wereAsked(Set<String> agents) {
        askedBefore = agents;
    }

    /** It has waited in the line: whoever is free is for it, and else it goes on waiting. */
    void serve() {
        serving = true;
    }

    boolean isServing() {
        return serving;
    }

    /** Whoever is found has room for some who wait in the line too. */
    void awaited(boolean byOthers) {
        awaited = byOthers;
    }

    /** What went wrong with the host's selector; null if nothing did. */
    void selectorFailed(@Nullable String failure) {
        selectorFailure = failure;
    }

    @Nullable
    String selectorFailure() {
        return selectorFailure;
    }

    /** In which order the agents who work for the persona have their turns, if its ranking goes by that; read once. */
    Ring ring() {
        if (ring == null) {
            var persona = turn.persona();
            ring = persona.ranking().order() == AgentOrder.ROUND_ROBIN
                    ? turn.facts().crew().ringOf(persona)
                    : Ring.NONE;
        }
        return ring;
    }

    /** Whoever was found has a place for it, and if they came first on a rung, their turn. */
    void claim(Selection found, Candidate chosen) {
        var move = found.isOfRung() && ring() != Ring.NONE
                ? ring().moveTo(chosen.agent().id())
                : null;
        claim = new Claim(chosen.agent().email(), chosen.work().version(), move, awaited);
    }

    @Nullable
    Claim claim() {
        return claim;
    }
}
