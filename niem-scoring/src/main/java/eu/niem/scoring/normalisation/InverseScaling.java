package eu.niem.scoring.normalisation;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * A ratio of which less is better, <i>y = reference / x &minus; 1 + centre</i>. A raw value of 0 or less has none.
 *
 * @param reference the raw value that gets {@code centre}, above 0
 * @param centre the normalised value of the reference
 */
record InverseScaling(double reference, double centre) implements StandardScaling {
    static final Method<Scaling> METHOD = Method.of(
            Scaling.ROLE,
            "inverse",
            InverseScaling.class,
            with -> new InverseScaling(with.number("reference"), with.number("centre")));

    /** Checks the numbers. */
    InverseScaling {
        if (!(reference > 0) || !Double.isFinite(reference) || !Double.isFinite(centre)) {
            throw new IllegalArgumentException("a ratio must have a 'reference' above 0 and a finite 'centre', but was "
                    + reference + " and " + centre);
        }
    }

    @Override
    public double apply(double raw) {
        return raw > 0 ? reference / raw + (centre - 1) : Double.NaN;
    }

    @Override
    public String undefined(double raw) {
        return "a ratio of which less is better needs a value above 0, but it is " + ShortestDecimal.of(raw);
    }

    @Override
    public String explain(double raw) {
        return "ratio of " + Table.number(reference) + " to it"
                + (centre == 1 ? "" : ", which itself is " + Table.number(centre));
    }
}
