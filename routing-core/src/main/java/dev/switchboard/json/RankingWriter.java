package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes how a persona's agents are ranked: a preset as its name. */
final class RankingWriter {
    private static final AgentRanking DEFAULTS = AgentRanking.EXPERTISE_FIRST;

    private final JsonGenerator json;
    private final FieldWriter fields;

    RankingWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    /** Nothing for the default. */
    void write(AgentRanking ranking) throws IOException {
        if (ranking.equals(DEFAULTS)) {
            return;
        }
        var preset = RankingReader.PRESETS.entrySet().stream()
                .filter(one -> one.getValue().equals(ranking))
                .map(Map.Entry::getKey)
                .findFirst();
        if (preset.isPresent()) {
            json.writeStringField("ranking", preset.get());
        } else {
            writeObject(ranking);
        }
    }

    private void writeObject(AgentRanking ranking) throws IOException {
        json.writeObjectFieldStart("ranking");
        var rungs = presetOf(ranking);
        if (rungs.isPresent()) {
            fields.text("rungs", rungs.get(), "EXPERTISE_FIRST");
        } else {
            fields.list("rungs", ranking.rungs(), this::writeRung);
        }
        fields.constant("order", ranking.order(), DEFAULTS.order());
        fields.text("buffer", ranking.buffer().toString(), DEFAULTS.buffer().toString());
        fields.flag("sticky", ranking.isSticky(), DEFAULTS.isSticky());
        fields.flag("excludeCalls", ranking.excludesCalls(), DEFAULTS.excludesCalls());
        json.writeEndObject();
    }

    private static Optional<String> presetOf(AgentRanking ranking) {
        return RankingReader.PRESETS.entrySet().stream()
                .filter(one -> one.getValue().rungs().equals(ranking.rungs()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void writeRung(Rung rung) throws IOException {
        if (rung.criteria().isEmpty()) {
            json.writeString(RankingReader.ANYONE);
            return;
        }
        json.writeStartArray();
        for (var criterion : rung.criteria()) {
            json.writeString(criterion.name());
        }
        json.writeEndArray();
    }
}
