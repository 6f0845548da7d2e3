package dev.switchboard.json;

import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a persona's agents are ranked: the name of a preset, or an object with rungs and settings. */
final class RankingReader {
    static final Map<String, AgentRanking> PRESETS = Map.of(
            "EXPERTISE_FIRST", AgentRanking.EXPERTISE_FIRST,
            "LANGUAGE_FIRST", AgentRanking.LANGUAGE_FIRST);
    static final String ANYONE = "ANYONE";

    private final Reading reading;
    private AgentRanking ranking = AgentRanking.EXPERTISE_FIRST;

    private RankingReader(Reading reading) {
        this.reading = reading;
    }

    /** The ranking, or null if it is not usable, which is noted. */
    static @Nullable AgentRanking read(JsonValue value, Reading reading) {
        return value instanceof JsonObject object
                ? new RankingReader(reading).read(new Fields(object, reading))
                : reading.attempt(
                        value,
                        () -> preset(
                                value.textOr("the name of a ranking in quotes, or an object; write {\"rungs\": …}")));
    }

    private AgentRanking read(Fields fields) {
        var rungs = fields.value("rungs");
        if (rungs != null) {
            var read = rungs(rungs);
            ranking = read == null ? ranking : read;
        }
        fields.constant("order", AgentOrder.class, "order", order -> ranking = ranking.withOrder(order));
        fields.duration("buffer", buffer -> ranking = ranking.withBuffer(buffer));
        fields.flag("sticky", sticky -> ranking = ranking.withSticky(sticky));
        fields.flag("excludeCalls", excluded -> ranking = ranking.withCallsExcluded(excluded));
        fields.done();
        return ranking;
    }

    private @Nullable AgentRanking rungs(JsonValue value) {
        if (value instanceof JsonScalar scalar && scalar.isText()) {
            return reading.attempt(value, () -> preset(scalar.asText()));
        }
        var rungs = new ArrayList<Rung>();
        var elements = reading.list(value);
        if (elements == null) {
            return null;
        }
        var allAreRungs = true;
        for (var element : elements) {
            var rung = rung(element);
            allAreRungs &= rung != null && rungs.add(rung);
        }
        return !allAreRungs ? null : reading.attempt(value, () -> AgentRanking.of(rungs));
    }

    /** One criterion by its name, several in a list, none as ANYONE. */
    private @Nullable Rung rung(JsonValue value) {
        if (value instanceof JsonScalar scalar && scalar.isText()) {
            if (scalar.text().equals(ANYONE)) {
                return Rung.ANYONE;
            }
            var one = Constants.read(value, Rung.Criterion.class, "criterion", reading);
            return one == null ? null : Rung.of(one);
        }
        var all = Constants.readAll(value, Rung.Criterion.class, "criterion", reading);
        return all == null ? null : new Rung(Set.copyOf(all));
    }

    private static AgentRanking preset(String name) {
        var preset = PRESETS.get(name);
        if (preset == null) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    "there is no ranking " + Require.quote(name)
                            + Nearest.hint(name, List.of("EXPERTISE_FIRST", "LANGUAGE_FIRST")));
        }
        return preset;
    }
}
