package dev.switchboard.internal.linear;

/**
 * Learns to tell the lines of one label from all others: a linear classifier with squared hinge loss and L2 regularisation,
 * by dual coordinate descent with shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008). Goes on from what it has
 * learned when lines are added or taken away. Belongs to one thread; the same lines in the same order give the same weights.
 */
final class Descent {
    private static final double TOLERANCE = 0.1;
    private static final int MOST_PASSES = 60;
    private static final double COST = 1;
    /** Lines of the label are few against all others. */
    private static final double COST_OF_LABEL = 5;

    private static final double NOTHING = 1e-12;
    private static final long SEED = 88172645463325252L;

    private final Lines lines;
    private final boolean[] ofLabel;
    private final float[] weights = new float[Features.BUCKETS + 1];
    private final float[] duals;
    private final int[] order;
    private int count;
    private long random = SEED;

    Descent(Lines lines, boolean[] ofLabel) {
        this.lines = lines;
        this.ofLabel = ofLabel;
        this.duals = new float[lines.count()];
        this.order = new int[lines.count()];
    }

    /** Of each bucket, and last the bias. Not to be written to. */
    float[] weights() {
        return weights;
    }

    /** How sure it is that the line has the label; 0 is neither. */
    float score(int line) {
        return lines.product(line, weights);
    }

    /** Lets the lines from the first to before the last take part. */
    Descent add(int from, int to) {
        for (int line = from; line < to; line++) {
            order[count++] = line;
        }
        return this;
    }

    /** A copy that has forgotten what it learned from every so manieth line. */
    Descent without(int nth, int first) {
        var rest = new Descent(lines, ofLabel);
        System.arraycopy(weights, 0, rest.weights, 0, weights.length);
        System.arraycopy(duals, 0, rest.duals, 0, duals.length);
        for (int line = 0; line < lines.count(); line++) {
            if (line % nth != first) {
                rest.order[rest.count++] = line;
            } else if (duals[line] != 0) {
                lines.addTo(rest.weights, line, ofLabel[line] ? -duals[line] : duals[line]);
                rest.duals[line] = 0;
            }
        }
        return rest;
    }

    /** Learns until nothing changes much any more. */
    Descent minimise() {
        int active = count;
        double most = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            shuffle(active);
            var gradients = new Gradients();
            active = step(active, most, gradients);
            if (gradients.most - gradients.least > TOLERANCE) {
                most = gradients.most <= 0 ? Double.POSITIVE_INFINITY : gradients.most;
            } else if (active == count) {
                break;
            } else {
                active = count;
                most = Double.POSITIVE_INFINITY;
            }
        }
        return this;
    }

    /** One pass over the active lines; gives how many are still active. */
    private int step(int before, double most, Gradients gradients) {
        int active = before;
        for (int i = 0; i < active; i++) {
            int line = order[i];
            double sign = ofLabel[line] ? 1 : -1;
            double slack = 0.5 / (lines.weight(line) * (ofLabel[line] ? COST_OF_LABEL : COST));
            double gradient = lines.product(line, weights) * sign - 1 + slack * duals[line];
            if (duals[line] == 0 && gradient > most) {
                order[i--] = order[--active];
                order[active] = line;
            } else if (duals[line] > 0 || gradient < 0) {
                gradients.add(gradient);
                move(line, sign, gradient / (lines.square(line) + slack));
            } else {
                gradients.add(0);
            }
        }
        return active;
    }

    private void move(int line, double sign, double step) {
        if (Math.abs(step) > NOTHING) {
            float before = duals[line];
            duals[line] = (float) Math.max(before - step, 0);
            lines.addTo(weights, line, (float) ((duals[line] - before) * sign));
        }
    }

    private void shuffle(int active) {
        for (int i = 0; i < active; i++) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            int other = i + (int) ((random >>> 1) % (active - i));
            int line = order[i];
            order[i] = order[other];
            order[other] = line;
        }
    }

    private static final class Gradients {
        private double most = Double.NEGATIVE_INFINITY;
        private double least = Double.POSITIVE_INFINITY;

        void add(double gradient) {
            most = Math.max(most, gradient);
            least = Math.min(least, gradient);
        }
    }
}
