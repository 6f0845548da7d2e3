package dev.switchboard.benchmarks.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.switchboard.benchmarks.office.Theme;
import java.util.List;

/** A support vector machine of liblinear for each label, over features made by hand. Never abstains. */
public final class LiblinearPeer {
    private static final double COST = 1;
    private static final double TOLERANCE = 0.1;

    private final String[] labels;
    private final NgramFeatures features;
    private final Model model;

    /** Learns these. */
    public LiblinearPeer(List<Theme> themes) {
        labels = themes.stream().map(Theme::label).toArray(String[]::new);
        features = new NgramFeatures(
                themes.stream().flatMap(theme -> theme.examples().stream()).toList());
        Linear.disableDebugOutput();
        model = Linear.train(problem(themes), new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE));
    }

    private Problem problem(List<Theme> themes) {
        var problem = new Problem();
        problem.l = themes.stream().mapToInt(theme -> theme.examples().size()).sum();
        problem.n = features.count();
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        int line = 0;
        for (int label = 0; label < labels.length; label++) {
            for (var example : themes.get(label).examples()) {
                problem.x[line] = features.vector(example);
                problem.y[line++] = label;
            }
        }
        return problem;
    }

    /** What the text is about. */
    public String label(String text) {
        return labels[(int) Linear.predict(model, features.vector(text))];
    }
}
