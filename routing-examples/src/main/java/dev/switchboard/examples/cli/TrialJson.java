package dev.switchboard.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.examples.evaluation.Trial;
import dev.switchboard.examples.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of a trial as JSON, in one line without a line end. */
final class TrialJson {
    private static final int SHARE_DIGITS = 6;
    private static final int TIME_DIGITS = 3;

    private TrialJson() {}

    static String of(Trial trial) {
        var evaluation = trial.evaluation();
        return JsonObject.of(json -> {
            write("accuracy", evaluation.accuracy(), SHARE_DIGITS, json);
            write("rawAccuracy", evaluation.rawAccuracy(), SHARE_DIGITS, json);
            write("noneRecall", evaluation.noneRecall(), SHARE_DIGITS, json);
            write("auroc", evaluation.auroc(), SHARE_DIGITS, json);
            write("abstained", evaluation.abstained(), SHARE_DIGITS, json);
            write("microsPerQuestion", trial.microsPerQuestion(), TIME_DIGITS, json);
            write("trainMillis", trial.learning().millis(), TIME_DIGITS, json);
            json.writeObjectFieldStart("perLabel");
            for (var label : evaluation.perLabel()) {
                json.writeObjectFieldStart(label.label());
                write("precision", label.precision(), SHARE_DIGITS, json);
                write("recall", label.recall(), SHARE_DIGITS, json);
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /** Null if the figure does not exist. */
    private static void write(String field, double figure, int digits, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        if (Double.isNaN(figure)) {
            json.writeNull();
        } else {
            json.writeNumber(new BigDecimal(figure)
                    .setScale(digits, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString());
        }
    }
}
