package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import java.io.IOException;

/** Writes an escalation chain: a step at which a question waits as an object, any other as its name. */
final class ChainWriter {
    private final JsonGenerator json;
    private final FieldWriter fields;

    ChainWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
    }

    void write(Chain chain) throws IOException {
        fields.list("chain", chain.steps(), step -> {
            if (step == ChainStep.EXPERTISE && chain.isWaiting()) {
                writeWaiting(chain);
            } else {
                json.writeString(step.name());
            }
        });
    }

    private void writeWaiting(Chain chain) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", ChainStep.EXPERTISE.name());
        if (chain.whenFull().equals(chain.whenNobodyThere())) {
            json.writeStringField("wait", chain.whenFull().toString());
        } else {
            fields.text("waitWhenFull", chain.whenFull().toString(), Wait.NEVER.toString());
            fields.text("waitWhenNobodyThere", chain.whenNobodyThere().toString(), Wait.NEVER.toString());
        }
        json.writeEndObject();
    }
}
