package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code annual-difference}: the growth since the period before in per cent of what there was then, <i>y<sub>t</sub> =
 * &plusmn;100 (x<sub>t</sub> &minus; x<sub>t&minus;1</sub>) / x<sub>t&minus;1</sub></i>, with the minus where less is
 * better.
 *
 * <ul>
 *   <li>The divisor is the value of the period before, as in section 5.7 of the Handbook, and as its text says: growth
 *       with respect to the previous year. Its table 3 prints x<sub>t</sub> there instead.
 *   <li>The period before is the one before it in the panel that is scored: of data that is not annual, what comes out
 *       is the growth from one period to the next. The first period has none before it, and after a gap there is no
 *       value in it: undefined.
 *   <li>What grows from 0 or less has no growth in per cent: undefined.
 *   <li>Nothing is learned, so the reference of the methodology changes nothing.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3, method 9, and section 5.7, page
 * 86, doi:10.1787/9789264043466-en.
 */
public record AnnualDifference() implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "annual-difference", AnnualDifference.class, with -> new AnnualDifference());

    /** Makes the difference from the period before. */
    public static AnnualDifference standard() {
        return new AnnualDifference();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new AnnualDifferenceScaling(indicator.scale().direction());
    }

    @Override
    public double infimum() {
        return Double.NEGATIVE_INFINITY;
    }
}
