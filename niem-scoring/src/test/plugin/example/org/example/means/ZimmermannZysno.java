package org.example.means;

import eu.niem.scoring.aggregation.RowAggregator;

/**
 * The compensatory "and" of Zimmermann and Zysno (1980) of children from 0 to 1:
 * (prod x)^(1 - gamma) * (1 - prod (1 - x))^gamma. With gamma = 0 nothing makes up for a low child, with gamma = 1 one high
 * child is enough. Weights only say which children count.
 */
public record ZimmermannZysno(double gamma) implements RowAggregator {
    public ZimmermannZysno {
        if (!(gamma >= 0 && gamma <= 1)) {
            throw new IllegalArgumentException("'gamma' must lie from 0 to 1, but was " + gamma);
        }
    }

    @Override
    public double aggregate(double[] values, double[] weights, int count) {
        double and = 1;
        double nor = 1;
        for (int i = 0; i < count; i++) {
            if (!(values[i] >= 0 && values[i] <= 1)) {
                return Double.NaN;
            }
            and *= values[i];
            nor *= 1 - values[i];
        }
        return StrictMath.pow(and, 1 - gamma) * StrictMath.pow(1 - nor, gamma);
    }

    @Override
    public String undefined(double[] values, double[] weights, int count) {
        return "zimmermann-zysno needs children from 0 to 1: normalise to that scale";
    }
}
