package dev.switchboard.benchmarks.peer;

import dev.switchboard.benchmarks.office.PlainText;
import dev.switchboard.benchmarks.office.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's document categorizer, with the features and the algorithm that it has by default. Never abstains. */
public final class OpenNlpPeer {
    private final DocumentCategorizerME categorizer;

    /** Learns these. */
    public OpenNlpPeer(List<Theme> themes) {
        var samples = new ArrayList<DocumentSample>();
        for (var theme : themes) {
            theme.examples().forEach(example -> samples.add(new DocumentSample(theme.label(), words(example))));
        }
        var parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        try (var stream = ObjectStreamUtils.createObjectStream(samples)) {
            categorizer = new DocumentCategorizerME(
                    DocumentCategorizerME.train("en", stream, parameters, new DoccatFactory()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the text is about. */
    public String label(String text) {
        return categorizer.getBestCategory(categorizer.categorize(words(text)));
    }

    private static String[] words(String text) {
        return PlainText.padded(text).strip().split(" ");
    }
}
