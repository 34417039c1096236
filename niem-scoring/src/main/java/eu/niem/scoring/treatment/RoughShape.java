package eu.niem.scoring.treatment;

/**
 * The skewness and excess kurtosis of numbers, and by how much each may be off, which is not a number where one cannot
 * say.
 *
 * <p>With <i>m = S<sub>1</sub> / n</i> the central sums are <i>C<sub>2</sub> = S<sub>2</sub> &minus;
 * nm<sup>2</sup></i>, <i>C<sub>3</sub> = S<sub>3</sub> &minus; 3mS<sub>2</sub> + 2nm<sup>3</sup></i> and
 * <i>C<sub>4</sub> = S<sub>4</sub> &minus; 4mS<sub>3</sub> + 6m<sup>2</sup>S<sub>2</sub> &minus; 3nm<sup>4</sup></i>.
 * Each sum of n numbers is off by at most n roundings of the sum of their sizes, so the same terms of sizes, times
 * that, bound how far a central sum is off. Sums of sizes are bounded by the inequality of Cauchy and Schwarz.
 *
 * @param skewness <i>G<sub>1</sub></i>, as {@link eu.niem.scoring.statistics.description.Moments} define it
 * @param offSkewness by how much it may be off
 * @param kurtosis <i>G<sub>2</sub></i>
 * @param offKurtosis by how much it may be off
 */
record RoughShape(double skewness, double offSkewness, double kurtosis, double offKurtosis) {
    private static final double FACTORS = 16; // more than the roundings of one term, and those of exact moments
    private static final double ROUNDING = 0x1p-53;
    private static final double TINY = 0x1p-1000; // more than what small powers lose below the least double
    private static final double MOST = 0x1p-10; // beyond, the spread itself is not known well enough
    private static final int LEAST_COUNT = 4;

    static RoughShape of(PowerSums sums) {
        double n = sums.count();
        double m = sums.first() / n;
        double second = sums.second() - n * m * m;
        double third = sums.third() - 3 * m * sums.second() + 2 * n * m * m * m;
        double fourth = sums.fourth() - 4 * m * sums.third() + 6 * m * m * sums.second() - 3 * n * m * m * m * m;

        double size = Math.sqrt(sums.second() / n); // no mean of sizes is above it
        double cubes = Math.sqrt(sums.second() * sums.fourth());
        double unit = FACTORS * (n + FACTORS) * ROUNDING;
        double offSecond = unit * 2 * sums.second() + TINY;
        double offThird = unit * (cubes + 5 * size * sums.second()) + TINY;
        double offFourth = unit * (sums.fourth() + 4 * size * cubes + 9 * size * size * sums.second()) + TINY;

        double spread = offSecond / second;
        if (!(sums.count() >= LEAST_COUNT && second > 0 && spread < MOST)) {
            return new RoughShape(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double ofSkewness = n * Math.sqrt(n - 1) / (n - 2) / (second * Math.sqrt(second));
        double ofKurtosis = (n + 1) * (n - 1) / ((n - 2) * (n - 3));
        double ratio = n / (second * second);
        return new RoughShape(
                ofSkewness * third,
                ofSkewness * (offThird + 2 * spread * (Math.abs(third) + offThird)),
                ofKurtosis * (ratio * fourth - 3) + 6 * (n - 1) / ((n - 2) * (n - 3)),
                ofKurtosis * ratio * (offFourth + 3 * spread * (Math.abs(fourth) + offFourth)));
    }
}
