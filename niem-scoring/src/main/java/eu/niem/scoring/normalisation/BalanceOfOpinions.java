package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code balance-of-opinions}: whether a value has become better since the period before. It is <i>y<sub>t</sub> = 100
 * sgn(x<sub>t</sub> &minus; x<sub>t&minus;1</sub>)</i>: 100 if it has, &minus;100 if it has become worse, 0 if it has
 * not changed; turned where less is better.
 *
 * <ul>
 *   <li>The balance over experts, <i>100 / N<sub>e</sub> &Sigma;<sub>e</sub> sgn(x<sub>e,t</sub> &minus;
 *       x<sub>e,t&minus;1</sub>)</i>, is the arithmetic mean of this over them: record each expert's answer as a group,
 *       and let the methodology combine the groups. An expert without an answer in one of both periods does not count.
 *   <li>The period before is the one before it in the panel that is scored. The first period has none, and after a gap
 *       there is no value in it: undefined.
 *   <li>Nothing is learned, so the reference of the methodology changes nothing.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3, method 8,
 * doi:10.1787/9789264043466-en.
 */
public record BalanceOfOpinions() implements StandardNormaliser {
    static final Method<Normaliser> METHOD =
            Method.of(Normaliser.ROLE, "balance-of-opinions", BalanceOfOpinions.class, with -> new BalanceOfOpinions());

    /** Makes the method that tells better from worse than the period before. */
    public static BalanceOfOpinions standard() {
        return new BalanceOfOpinions();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return new BalanceOfOpinionsScaling(indicator.scale().direction());
    }

    @Override
    public double infimum() {
        return -100;
    }

    @Override
    public boolean comparesValues() {
        return true;
    }
}
