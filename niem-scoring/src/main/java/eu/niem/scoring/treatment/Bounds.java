package eu.niem.scoring.treatment;

import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import org.jspecify.annotations.Nullable;

/**
 * {@code bounds}: what lies beyond a bound is taken as the bound.
 *
 * @param lower the least number; null for no bound
 * @param upper the greatest number, not below {@code lower}; null for no bound
 */
record Bounds(@Nullable Double lower, @Nullable Double upper) implements Transform {
    static final Method<Transform> METHOD = Method.of(
            Transform.ROLE,
            "bounds",
            Bounds.class,
            with -> new Bounds(with.findNumber("lower"), with.findNumber("upper")));

    /** Checks the order of the bounds. */
    public Bounds {
        if ((lower != null && !Double.isFinite(lower))
                || (upper != null && !Double.isFinite(upper))
                || (lower != null && upper != null && lower > upper)) {
            throw new IllegalArgumentException(
                    "'bounds' must have finite numbers or none, 'lower' not above 'upper', but" + " were " + lower
                            + " and " + upper);
        }
    }

    @Override
    public double apply(double number) {
        if (lower != null && number < lower) {
            return lower;
        }
        return upper != null && number > upper ? upper : number;
    }

    @Override
    public String words() {
        String least = lower == null ? "" : "at least " + Table.number(lower);
        String most = upper == null ? "" : "at most " + Table.number(upper);
        return least.isEmpty() || most.isEmpty() ? least + most : least + ", " + most;
    }
}
