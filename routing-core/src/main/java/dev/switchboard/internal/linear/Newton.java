package dev.switchboard.internal.linear;

/** A point in the search for a logistic regression in two variables: how well it fits, and where to go from there. */
final class Newton {
    private static final int SIZE = 3;

    private final double[] at;
    private final double[] gradient = new double[SIZE];
    private final double[][] hessian = new double[SIZE][SIZE];
    private double loss;

    /** Starts with what pulls towards the prior. */
    Newton(double[] at, double[] prior, double[] firmness) {
        this.at = at.clone();
        for (int i = 0; i < SIZE; i++) {
            double away = at[i] - prior[i];
            loss += firmness[i] * away * away / 2;
            gradient[i] = firmness[i] * away;
            hessian[i][i] = firmness[i];
        }
    }

    /** Adds a line. */
    void add(double one, double other, double target, double weight) {
        double[] x = {one, other, 1};
        double logit = at[0] * one + at[1] * other + at[2];
        double probability = 1 / (1 + StrictMath.exp(-logit));
        double curvature = weight * probability * (1 - probability);
        loss += weight * (softPlus(logit) - target * logit);
        for (int i = 0; i < SIZE; i++) {
            gradient[i] += weight * (probability - target) * x[i];
            for (int j = 0; j < SIZE; j++) {
                hessian[i][j] += curvature * x[i] * x[j];
            }
        }
    }

    /** The smaller, the better the lines fit. */
    double loss() {
        return loss;
    }

    /** Where a parabola through this point has its lowest. Eliminates without pivots: the matrix is positive definite. */
    double[] next() {
        for (int i = 0; i < SIZE; i++) {
            for (int j = i + 1; j < SIZE; j++) {
                double factor = hessian[j][i] / hessian[i][i];
                for (int k = i; k < SIZE; k++) {
                    hessian[j][k] -= factor * hessian[i][k];
                }
                gradient[j] -= factor * gradient[i];
            }
        }
        var point = at.clone();
        for (int i = SIZE - 1; i >= 0; i--) {
            for (int k = i + 1; k < SIZE; k++) {
                gradient[i] -= hessian[i][k] * gradient[k];
            }
            gradient[i] /= hessian[i][i];
            point[i] -= gradient[i];
        }
        return point;
    }

    /** Between this point and another one. */
    double[] halfWayTo(double[] point) {
        var half = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            half[i] = (at[i] + point[i]) / 2;
        }
        return half;
    }

    /** The logarithm of 1 + e^x, without overflow. */
    private static double softPlus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }
}
