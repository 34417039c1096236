package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code cyclical}: the distance of a value from the mean of its area and group over time, in mean absolute deviations.
 * It is <i>y<sub>t</sub> = mean &plusmn; (x<sub>t</sub> &minus; E<sub>t</sub> x) / E<sub>t</sub> |x<sub>t</sub> &minus;
 * E<sub>t</sub> x|</i>, with the minus where less is better. An irregular series counts for less than a regular one.
 *
 * <ul>
 *   <li>E<sub>t</sub> is the mean over the periods of the panel that is scored in which there is a value. A period that
 *       is added changes the figures of the others; the reference of the methodology changes nothing.
 *   <li>A series of one value, or of equal values, has no deviation: undefined.
 *   <li>{@code mean} is 0 in the Handbook's formula; 100 makes the index form that it goes on to describe.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3, method 7, and section 5.6, page
 * 86, doi:10.1787/9789264043466-en.
 *
 * @param mean the normalised value of the mean over time
 */
public record Cyclical(double mean) implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "cyclical", Cyclical.class, with -> new Cyclical(with.number("mean", 0)));

    /** Checks the mean. */
    public Cyclical {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("'cyclical' must have a finite 'mean', but was " + mean);
        }
    }

    /** Makes the method with values around 0. */
    public static Cyclical standard() {
        return new Cyclical(0);
    }

    /** Returns a copy with another value of the mean over time. */
    public Cyclical withMean(double newMean) {
        return new Cyclical(newMean);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new CyclicalScaling(indicator.scale().direction(), mean);
    }

    @Override
    public double infimum() {
        return Double.NEGATIVE_INFINITY;
    }

    /** Values over time that differ by rounding only have no deviation to be measured in. */
    @Override
    public boolean comparesValues() {
        return true;
    }
}
