package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Direction;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.scoring.statistics.description.ConfidenceInterval;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gap between a target and a reference: two figures of the same indicator, area and period for two groups, or of
 * the same group for two areas. Immutable.
 *
 * <pre>{@code
 * GroupGap gap = GroupGap.of(Operand.of(39.4), Operand.of(20.8)).withDirection(Direction.LOWER_IS_BETTER);
 * gap.difference(); // 18.6, up to the last digits of a double
 * gap.isTargetWorse(); // true
 * }</pre>
 *
 * <ul>
 *   <li>Intervals rest on standard errors where both have one: normal, or of Student's distribution once
 *       {@link #withDegreesOfFreedom degrees of freedom} are given; ratios by the delta method.
 *   <li>Else, for percentages ({@link #withWhole}) with sample sizes, they are those of two simple random samples:
 *       Newcombe's for a difference, Katz' for a ratio, Woolf's for an odds ratio.
 *   <li>Else there are none, and the estimate says why.
 *   <li>The two samples are taken as independent unless a covariance is given; it needs standard errors.
 * </ul>
 *
 * <p>Source: for the intervals see {@link eu.niem.scoring.statistics.proportion.TwoProportions}; for the delta method
 * W. G. Cochran, Sampling Techniques (1977), section 6.5.
 */
public final class GroupGap implements Serializable {
    private static final long serialVersionUID = 1;

    private static final double HUNDRED = 100;

    static final Columns<GroupGap> NUMBERS = Columns.<GroupGap>of("DIFFERENCE", GroupGap::difference)
            .and("RATIO", GroupGap::ratio)
            .andText(
                    "WORSE",
                    gap -> gap.isTargetWorse()
                            .map(worse -> worse ? "yes" : "no")
                            .orElse(""));

    private final Operand target;
    private final Operand reference;
    private final Terms terms;

    private GroupGap(Operand target, Operand reference, Terms terms) {
        this.target = target;
        this.reference = reference;
        this.terms = terms;
    }

    /** What is known of both operands together. */
    private record Terms(
            @Nullable Direction direction,
            @Nullable Double whole,
            double covariance,
            @Nullable Double degreesOfFreedom,
            @Nullable Resolution resolution,
            String refusal)
            implements Serializable {
        static final Terms NONE = new Terms(null, null, 0, null, null, "");
    }

    /** Makes the gap of two figures of which neither direction nor unit is known. */
    public static GroupGap of(Operand target, Operand reference) {
        Require.notNull("target", target);
        Require.notNull("reference", reference);
        return new GroupGap(target, reference, Terms.NONE);
    }

    /**
     * Makes the gap of two observed numbers. {@link Comparability} says whether they may be compared.
     *
     * @throws IllegalArgumentException if one of them is an answer, which has no number
     */
    public static GroupGap of(Observation target, Observation reference) {
        Require.notNull("target", target);
        Require.notNull("reference", reference);
        return of(Operand.of(target), Operand.of(reference));
    }

    /** Makes the gap of two scores of the same node. */
    public static GroupGap of(Score target, Score reference) {
        Require.notNull("target", target);
        Require.notNull("reference", reference);
        return of(Operand.of(target), Operand.of(reference));
    }

    /** Returns a copy that is read by a direction; by none if it is null. */
    public GroupGap withDirection(@Nullable Direction direction) {
        return with(new Terms(
                direction, terms.whole, terms.covariance, terms.degreesOfFreedom, terms.resolution, terms.refusal));
    }

    /**
     * Returns a copy whose figures are parts of a whole: 100 for percentages, 1 for shares; null for what is neither.
     */
    public GroupGap withWhole(@Nullable Double whole) {
        if (whole != null) {
            Require.that(Double.isFinite(whole) && whole > 0, "a whole", "be a number above 0", whole);
        }
        return with(new Terms(
                terms.direction, whole, terms.covariance, terms.degreesOfFreedom, terms.resolution, terms.refusal));
    }

    /** Returns a copy whose figures have a covariance, as those of samples that overlap or share clusters. */
    public GroupGap withCovariance(double covariance) {
        Require.finite("a covariance", covariance);
        return with(new Terms(
                terms.direction, terms.whole, covariance, terms.degreesOfFreedom, terms.resolution, terms.refusal));
    }

    /**
     * Returns a copy whose intervals are of Student's distribution, as of a survey with few clusters.
     *
     * @param degreesOfFreedom above 0: clusters less strata, where nothing better is known
     */
    public GroupGap withDegreesOfFreedom(double degreesOfFreedom) {
        Require.that(
                Double.isFinite(degreesOfFreedom) && degreesOfFreedom > 0,
                "degrees of freedom",
                "be a number above 0",
                degreesOfFreedom);
        return with(new Terms(
                terms.direction, terms.whole, terms.covariance, degreesOfFreedom, terms.resolution, terms.refusal));
    }

    /** Returns a copy whose figures are equal if they agree to a resolution, as scores of a node do. */
    GroupGap withResolution(Resolution resolution) {
        return with(new Terms(
                terms.direction, terms.whole, terms.covariance, terms.degreesOfFreedom, resolution, terms.refusal));
    }

    /** Returns a copy that states no gap, because the two figures may not be compared. */
    GroupGap withRefusal(String refusal) {
        return with(new Terms(
                terms.direction, terms.whole, terms.covariance, terms.degreesOfFreedom, terms.resolution, refusal));
    }

    private GroupGap with(Terms newTerms) {
        return new GroupGap(target, reference, newTerms);
    }

    /** Returns the figure of the target. */
    public Operand target() {
        return target;
    }

    /** Returns the figure of the reference. */
    public Operand reference() {
        return reference;
    }

    /** Returns the favourable end; empty where nothing is known of it. */
    public Optional<Direction> direction() {
        return Optional.ofNullable(terms.direction);
    }

    /** Returns why the two figures may not or cannot be compared; empty where they can. */
    public String refusal() {
        boolean isTooLarge =
                target.isPresent() && reference.isPresent() && !Double.isFinite(difference(target, reference));
        return isTooLarge ? "the difference is too large a number to compute with" : terms.refusal;
    }

    /** Returns whether there is a gap: two figures that may be compared, and whose difference is a number. */
    public boolean isPresent() {
        return target.isPresent() && reference.isPresent() && refusal().isEmpty();
    }

    /**
     * Returns why there is no gap: the reason of the target, else that of the reference, else that they may not be
     * compared ({@code UNDEFINED}); empty where there is one.
     */
    public Optional<AbsenceReason> absent() {
        AbsenceReason missing = target.isPresent() ? reference.absent() : target.absent();
        return refusal().isEmpty() || missing != null
                ? Optional.ofNullable(missing)
                : Optional.of(AbsenceReason.UNDEFINED);
    }

    /** Returns target less reference; null where there is no gap, and 0 where they are equal. */
    public @Nullable Double difference() {
        return value(GapMeasure.DIFFERENCE);
    }

    /** Returns target by reference; null where there is no gap, or the reference is 0. */
    public @Nullable Double ratio() {
        return value(GapMeasure.RATIO);
    }

    /** Returns what a measure comes to, without the work for its interval. */
    private @Nullable Double value(GapMeasure measure) {
        if (!isPresent()) {
            return null;
        }
        GapArithmetic arithmetic = arithmetic(measure);
        return arithmetic.undefined().isEmpty() ? (Double) arithmetic.value() : null;
    }

    private GapArithmetic arithmetic(GapMeasure measure) {
        return new GapArithmetic(
                measure,
                value(target),
                value(reference),
                terms.whole == null ? Double.NaN : terms.whole,
                difference(target, reference));
    }

    /**
     * Returns what a measure comes to, with its interval.
     *
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException if the level is not that
     */
    public GapEstimate estimate(GapMeasure measure, double level) {
        Require.notNull("measure", measure);
        ConfidenceInterval.check(level);
        if (!isPresent()) {
            return GapEstimate.none(
                    measure,
                    absent().filter(reason -> reason != AbsenceReason.UNDEFINED
                                    || refusal().isEmpty())
                            .map(reason -> (target.isPresent() ? "reference " : "target ") + reason.words())
                            .orElse(refusal()));
        }
        GapArithmetic arithmetic = arithmetic(measure);
        String undefined = arithmetic.undefined();
        if (!undefined.isEmpty()) {
            return GapEstimate.none(measure, undefined);
        }
        if (target.stdError() != null && reference.stdError() != null) {
            return arithmetic.byErrors(
                    target.stdError(), reference.stdError(), terms.covariance, terms.degreesOfFreedom, level);
        }
        if (terms.covariance != 0) {
            return GapEstimate.withoutInterval(
                    measure, arithmetic.value(), "a covariance needs the standard errors of both");
        }
        return arithmetic.bySampleSizes(target.sampleSize(), reference.sampleSize(), level);
    }

    private double difference(Operand one, Operand other) {
        return terms.resolution == null
                ? value(one) - value(other)
                : terms.resolution.difference(value(other), value(one));
    }

    private static double value(Operand operand) {
        return Objects.requireNonNull(operand.value());
    }

    /**
     * Returns whether the target is worse off than the reference; empty where there is no gap, or no direction says
     * which end is worse. It is not where both are equal.
     */
    public Optional<Boolean> isTargetWorse() {
        return isPresent() && terms.direction != null
                ? Optional.of(terms.direction.orient(difference(target, reference)) < 0)
                : Optional.empty();
    }

    /**
     * Returns whether the difference is real as far as samples tell: whether 0 lies outside its interval. It is empty
     * where there is no interval.
     *
     * @param level the confidence level, between 0 and 1
     */
    public Optional<Boolean> isBeyondNoise(double level) {
        ConfidenceInterval interval = estimate(GapMeasure.DIFFERENCE, level).interval();
        return interval == null ? Optional.empty() : Optional.of(interval.lower() > 0 || interval.upper() < 0);
    }

    /** Returns what the gap rests on: the flags of both figures, and the mean of the shares that were observed. */
    public Quality quality() {
        return Quality.ofMean(List.of(target.quality(), reference.quality()));
    }

    /** Compares both figures, and how they are compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GroupGap gap
                && gap.target.equals(target)
                && gap.reference.equals(reference)
                && gap.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, reference, terms);
    }

    /**
     * Returns the gap in words, for example {@code 39.40 against 20.80: 18.60 more, which is worse (no interval:
     * neither standard errors nor sample sizes are known)}.
     */
    @Override
    public String toString() {
        return Printable.text(words());
    }

    private String words() {
        GapEstimate estimate = estimate(GapMeasure.DIFFERENCE, ConfidenceInterval.USUAL_LEVEL);
        Double difference = estimate.value();
        ConfidenceInterval interval = estimate.interval();
        List<@Nullable Double> numbers = new ArrayList<>();
        numbers.add(target.value());
        numbers.add(reference.value());
        numbers.add(interval == null ? null : (Double) interval.lower());
        Decimals decimals = Decimals.of(numbers);
        String both = shown(target, decimals) + " against " + shown(reference, decimals);
        if (difference == null) {
            return both + ": no gap, " + estimate.undefined();
        }
        String size = difference == 0
                ? "no difference"
                : decimals.text(Math.abs(difference)) + (difference > 0 ? " more" : " less");
        String read = difference == 0
                ? ""
                : isTargetWorse()
                        .map(worse -> ", which is " + (worse ? "worse" : "better"))
                        .orElse("");
        String range = interval == null
                ? "no interval: " + estimate.undefined()
                : Table.number(interval.level() * HUNDRED) + " % interval " + decimals.text(interval.lower()) + " to "
                        + decimals.text(interval.upper());
        return both + ": " + size + read + " (" + range + ")";
    }

    private static String shown(Operand operand, Decimals decimals) {
        if (operand.value() == null) {
            return Objects.requireNonNull(operand.absent()).words();
        }
        String flags = operand.quality().status();
        return decimals.text(operand.value()) + (flags.isEmpty() ? "" : " " + flags);
    }
}
