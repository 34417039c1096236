package eu.niem.scoring.treatment;

import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.statistics.optimisation.BoxCoxLikelihood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code box-cox}: the power transform <i>(z<sup>&lambda;</sup> &minus; 1) / &lambda;</i>, for &lambda; = 0 <i>ln
 * z</i>, of <i>z = x &minus; min + 1</i>.
 *
 * <ul>
 *   <li>Without a {@code lambda}, it is the one from &minus;5 to 5 by which the reference comes nearest to a normal
 *       distribution: that of greatest likelihood.
 *   <li>The minimum is that of the reference. A number of other data that is 1 or more below it has no value, and
 *       becomes missing; its explanation says why.
 *   <li>Without two different numbers there is nothing to learn, and all stay; so they do where they are so great that
 *       1 more makes no difference to them.
 * </ul>
 *
 * <p>Source: Box and Cox (1964), doi:10.1111/j.2517-6161.1964.tb00553.x; the shift is that of the R package COINr
 * 1.1.14, {@code boxcox}.
 *
 * @param lambda &lambda;; null to learn it
 * @param indicators the ids of the indicators that it concerns; empty for all scored quantities
 */
public record BoxCox(@Nullable Double lambda, List<String> indicators) implements NumberTreatment {
    static final Method<Treatment> METHOD = Method.of(
                    Treatment.ROLE,
                    "box-cox",
                    BoxCox.class,
                    with -> new BoxCox(with.findNumber("lambda"), with.texts("indicators")))
            .withAliases("boxcox");

    /** Checks lambda. */
    public BoxCox {
        if (lambda != null && !Double.isFinite(lambda)) {
            throw new IllegalArgumentException("the 'lambda' of 'box-cox' must be a finite number, but was " + lambda);
        }
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method that learns lambda, for all scored quantities. */
    public static BoxCox standard() {
        return new BoxCox(null, List.of());
    }

    /** Returns a copy with a given lambda. */
    public BoxCox withLambda(double newLambda) {
        return new BoxCox(newLambda, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public BoxCox withIndicators(List<String> newIndicators) {
        return new BoxCox(lambda, newIndicators);
    }

    @Override
    public Transform fit(Column reference) {
        double[] numbers = reference.present();
        Range range = Range.of(reference);
        double shift = 1 - range.least();
        if (!(range.width() > 0) || !Double.isFinite(range.width()) || !(range.least() + shift > 0)) {
            return new Unchanged();
        }
        return new PowerTransform(lambda == null ? BoxCoxLikelihood.best(numbers, shift) : lambda, shift);
    }
}
