package eu.niem.scoring.statistics.correlation;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of how strongly two rows of numbers go together, from &minus;1 to 1. Pairs in which either number is
 * missing are left out; the order of pairs changes no bit of the result.
 */
public sealed interface Correlation extends Serializable permits PairsCorrelation {

    /**
     * Returns Pearson's product-moment correlation, <i>r = &Sigma; (x &minus; x&#772;)(y &minus; y&#772;) /
     * &radic;(&Sigma; (x &minus; x&#772;)<sup>2</sup> &Sigma; (y &minus; y&#772;)<sup>2</sup>)</i>.
     *
     * <ul>
     *   <li>p from Student's distribution of <i>r &radic;((n &minus; 2)/(1 &minus; r<sup>2</sup>))</i> on n &minus; 2
     *       degrees of freedom; none for two pairs.
     *   <li>Interval by Fisher's z with variance <i>1/(n &minus; 3)</i>; none up to three pairs.
     *   <li>Fewer than two pairs, or a row in which all numbers are the same: undefined.
     * </ul>
     *
     * <p>Source: Fisher (1915), doi:10.2307/2331838, and (1921), Metron 1, 3&ndash;32.
     */
    static Correlation pearson() {
        return new PearsonCorrelation();
    }

    /**
     * Returns Spearman's rank correlation: Pearson's <i>r</i> of the ranks, where equal numbers share their mean rank.
     *
     * <ul>
     *   <li>p without ties: up to 9 pairs exact, over all permutations; up to 1289 from an Edgeworth series. With ties,
     *       or more pairs, from Student's distribution as for Pearson's <i>r</i>; then none for two pairs. These are
     *       the choices of {@code cor.test} in R.
     *   <li>Interval by Fisher's z with Bonett and Wright's variance <i>(1 + r<sup>2</sup>/2)/(n &minus; 3)</i>, which
     *       holds well up to <i>|r|</i> = 0.95; none up to three pairs.
     *   <li>Fewer than two pairs, or a row in which all numbers are the same: undefined.
     * </ul>
     *
     * <p>Source: Spearman (1904), doi:10.2307/1412159; Best and Roberts, Algorithm AS 89 (1975), doi:10.2307/2347111;
     * Bonett and Wright (2000), doi:10.1007/BF02294183.
     */
    static Correlation spearman() {
        return new SpearmanCorrelation();
    }

    /**
     * Returns Kendall's rank correlation tau-b, <i>&tau; = (C &minus; D) / &radic;((P &minus; P<sub>x</sub>)(P &minus;
     * P<sub>y</sub>))</i>. C and D are the numbers of concordant and discordant ones among the <i>P = n(n &minus;
     * 1)/2</i> pairs of pairs, of which <i>P<sub>x</sub></i> and <i>P<sub>y</sub></i> are tied.
     *
     * <ul>
     *   <li>p without ties below 50 pairs: exact, by counting permutations. Otherwise from the normal distribution of
     *       <i>C &minus; D</i> with its variance under ties, without correction for continuity; none for two tied
     *       pairs. These are the choices of {@code cor.test} in R.
     *   <li>Interval by Fisher's z with the variance <i>0.437/(n &minus; 4)</i> of Fieller, Hartley and Pearson, which
     *       holds well up to <i>|&tau;|</i> = 0.8; none up to four pairs.
     *   <li>Fewer than two pairs, or a row in which all numbers are the same: undefined.
     * </ul>
     *
     * <p>Source: Kendall, Rank Correlation Methods (4th edition, 1970), chapters 3 to 5; Fieller, Hartley and Pearson
     * (1957), doi:10.1093/biomet/44.3-4.470; Bonett and Wright (2000), doi:10.1007/BF02294183.
     */
    static Correlation kendall() {
        return new KendallCorrelation();
    }

    /** Returns the name in results: {@code pearson}, {@code spearman} or {@code kendall}. */
    String code();

    /** Returns the association of two rows of numbers, with an interval of {@link ConfidenceInterval#USUAL_LEVEL}. */
    default Association of(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second) {
        Require.notNull("first", first);
        Require.notNull("second", second);
        return of(first, second, ConfidenceInterval.USUAL_LEVEL);
    }

    /**
     * Returns the association of two rows of numbers.
     *
     * @param first numbers, null where one is missing
     * @param second as many numbers, in the same order
     * @param level the confidence level of the interval, between 0 and 1
     * @throws IllegalArgumentException if the rows are not equally long, a number is not finite, or the level does not
     *     lie between 0 and 1
     */
    Association of(List<? extends @Nullable Double> first, List<? extends @Nullable Double> second, double level);

    /**
     * Returns the association of two columns over the rows in which both have a number, with an interval of
     * {@link ConfidenceInterval#USUAL_LEVEL}.
     *
     * @throws IllegalArgumentException if the columns are not equally long, or a number is not finite
     */
    Association of(Column first, Column second);
}
