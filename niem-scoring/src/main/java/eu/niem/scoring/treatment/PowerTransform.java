package eu.niem.scoring.treatment;

import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;

/**
 * {@code power-transform}: Box and Cox's <i>((x + shift)<sup>&lambda;</sup> &minus; 1) / &lambda;</i>, and <i>ln(x +
 * shift)</i> for &lambda; = 0.
 *
 * <ul>
 *   <li>Where <i>x + shift</i> is not above 0, which can be in data beyond those it was fitted to, there is no number.
 * </ul>
 *
 * @param lambda the exponent
 * @param shift added to the number
 */
record PowerTransform(double lambda, double shift) implements Transform {
    static final Method<Transform> METHOD = Method.of(
            Transform.ROLE,
            "power-transform",
            PowerTransform.class,
            with -> new PowerTransform(with.number("lambda"), with.number("shift")));

    /** Checks the parameters. */
    public PowerTransform {
        if (!Double.isFinite(lambda) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException(
                    "'power-transform' must have a finite 'lambda' and 'shift', but had " + lambda + " and " + shift);
        }
    }

    @Override
    public double apply(double number) {
        double argument = number + shift;
        if (!(argument > 0)) {
            return Double.NaN;
        }
        return lambda == 0 ? StrictMath.log(argument) : (StrictMath.pow(argument, lambda) - 1) / lambda;
    }

    @Override
    public String words() {
        return "Box-Cox with lambda " + Table.number(lambda) + " of x " + (shift < 0 ? "- " : "+ ")
                + Table.number(Math.abs(shift));
    }
}
