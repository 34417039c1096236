package eu.niem.scoring.treatment;

import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * {@code logarithm}: <i>ln(x + shift)</i>, or mirrored, for numbers with a long tail below, <i>&minus;ln(shift &minus;
 * x)</i>.
 *
 * <ul>
 *   <li>Where the argument is not above 0, which can be in data beyond those it was fitted to, there is no number.
 * </ul>
 *
 * @param shift added to the number; of the mirrored form, what the number is taken from
 * @param mirrored whether it is mirrored
 */
record Logarithm(double shift, boolean mirrored) implements Transform {
    static final Method<Transform> METHOD = Method.of(
            Transform.ROLE,
            "logarithm",
            Logarithm.class,
            with -> new Logarithm(with.number("shift"), with.flag("mirrored", false)));

    /** Checks the shift. */
    public Logarithm {
        if (!Double.isFinite(shift)) {
            throw new IllegalArgumentException("'logarithm' must have a finite 'shift', but was " + shift);
        }
    }

    @Override
    public double apply(double number) {
        double argument = mirrored ? shift - number : number + shift;
        if (!(argument > 0)) {
            return Double.NaN;
        }
        return mirrored ? -StrictMath.log(argument) : StrictMath.log(argument);
    }

    @Override
    public String words() {
        return mirrored
                ? "-ln(" + Table.number(shift) + " - x)"
                : "ln(x " + (shift < 0 ? "- " : "+ ") + Table.number(Math.abs(shift)) + ")";
    }
}
