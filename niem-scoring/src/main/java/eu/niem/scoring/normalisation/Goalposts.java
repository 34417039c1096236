package eu.niem.scoring.normalisation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.ScoreScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code goalposts}: the straight line from a fixed worst value to a fixed best one, <i>y = lower + (x &minus; worst) /
 * (best &minus; worst) &times; (upper &minus; lower)</i>. Nothing is learned from data, so scores of different years
 * compare.
 *
 * <ul>
 *   <li>Without {@code worst} and {@code best} of its own, the indicator's: the goalposts of a quantity; for answers
 *       and checklists the ends of the framework's range of points, 0 and 100 unless it has another. So points from 1
 *       to 10 become scores from {@code lower} to {@code upper}, and stay as they are where these are 1 and 10.
 *   <li>Values beyond the goalposts are taken as the goalposts, unless {@code clamp} is false.
 *   <li>With {@code transform} {@code log} the logarithms of value and goalposts are taken, as for income: a dollar
 *       more counts less, the more there are. Goalposts must be above 0; a value of 0 or less is beyond them, and
 *       without {@code clamp} undefined.
 *   <li>{@code byGroup} gives groups goalposts of their own, as women and men have for life expectancy.
 *   <li>A quantity without goalposts is refused where the method has none of its own.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; UNDP, Human Development Report
 * 2023/24, technical notes 1 (logarithm) and 3 (by group).
 *
 * @param worst the raw value that gets {@code lower}; null for the indicator's own
 * @param best the raw value that gets {@code upper}; null for the indicator's own
 * @param clamp whether values beyond are taken as the goalposts
 * @param lower the lowest normalised value
 * @param upper the highest normalised value, above {@code lower}
 * @param transform what is done to value and goalposts first; null for nothing
 * @param byGroup {@code worst} and {@code best} of those groups that have goalposts of their own, by the group's code;
 *     null where none has
 */
public record Goalposts(
        @Nullable Double worst,
        @Nullable Double best,
        boolean clamp,
        double lower,
        double upper,
        @Nullable Transform transform,
        @Nullable Map<String, Map<String, Double>> byGroup)
        implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE,
                    "goalposts",
                    Goalposts.class,
                    with -> new Goalposts(
                            with.findNumber("worst"),
                            with.findNumber("best"),
                            with.flag("clamp", true),
                            with.number("lower", 0),
                            with.number("upper", 100),
                            with.choice("transform", Transform.class, Transform.NONE),
                            with.table("byGroup")))
            .withAliases("n_goalposts");

    /** What is done to a raw value and its goalposts before the line is drawn. */
    public enum Transform {
        /** Nothing. */
        NONE,
        /** Their natural logarithms are taken; the base changes nothing. */
        LOG
    }

    /** Checks goalposts and bounds; leaves out what is the standard, so that equal methods are equal. */
    public Goalposts {
        if (worst == null != (best == null)) {
            throw new IllegalArgumentException(
                    "'goalposts' must have both 'worst' and 'best' or neither, but was worst " + worst + ", best "
                            + best);
        }
        transform = transform == Transform.LOG ? transform : null;
        if (worst != null && best != null) {
            check(transform, new Quantity.Goalposts(worst, best));
        }
        ScaleBounds.check("goalposts", lower, upper);
        byGroup = byGroup == null || byGroup.isEmpty() ? null : checked(byGroup, transform);
    }

    /** Makes goalposts without a transformation, the same for all groups. */
    public Goalposts(@Nullable Double worst, @Nullable Double best, boolean clamp, double lower, double upper) {
        this(worst, best, clamp, lower, upper, null, null);
    }

    private static Map<String, Map<String, Double>> checked(
            Map<String, Map<String, Double>> byGroup, @Nullable Transform transform) {
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        byGroup.forEach((group, ends) -> {
            Require.code("a group of 'byGroup'", group);
            if (!ends.keySet().equals(Set.of("worst", "best"))) {
                throw Refused.argument(
                        "'byGroup' must give '" + group + "' a 'worst' and a 'best', but gave " + ends.keySet());
            }
            check(transform, goalposts(ends));
            copy.put(group, Require.map("the goalposts of '" + group + "'", ends));
        });
        return Require.map("byGroup", copy);
    }

    private static void check(@Nullable Transform transform, Quantity.Goalposts goalposts) {
        if (transform != null && !isAboveZero(goalposts)) {
            throw new IllegalArgumentException("'goalposts' must have 'worst' and 'best' above 0 for a logarithm, but"
                    + " was worst " + goalposts.worst() + ", best " + goalposts.best());
        }
    }

    private static boolean isAboveZero(Quantity.Goalposts goalposts) {
        return goalposts.worst() > 0 && goalposts.best() > 0;
    }

    private static Quantity.Goalposts goalposts(Map<String, Double> ends) {
        return new Quantity.Goalposts(
                Require.notNull("worst", ends.get("worst")), Require.notNull("best", ends.get("best")));
    }

    /** Makes the method with the indicators' own goalposts, to a scale from 0 to 100, clamped. */
    public static Goalposts standard() {
        return new Goalposts(null, null, true, 0, 100, null, null);
    }

    /** Returns a copy with another scale. */
    public Goalposts withRange(double newLower, double newUpper) {
        return new Goalposts(worst, best, clamp, newLower, newUpper, transform, byGroup);
    }

    /** Returns a copy with goalposts that stand for the indicators' own. */
    public Goalposts withGoalposts(double newWorst, double newBest) {
        return new Goalposts(newWorst, newBest, clamp, lower, upper, transform, byGroup);
    }

    /** Returns a copy that takes values beyond as the goalposts, or not. */
    public Goalposts withClamp(boolean newClamp) {
        return new Goalposts(worst, best, newClamp, lower, upper, transform, byGroup);
    }

    /** Returns a copy that takes logarithms first, or does not. */
    public Goalposts withTransform(Transform newTransform) {
        Require.notNull("transform", newTransform);
        return new Goalposts(worst, best, clamp, lower, upper, newTransform, byGroup);
    }

    /** Returns a copy in which a group has goalposts of its own. */
    public Goalposts withGroup(String group, double groupWorst, double groupBest) {
        Map<String, Map<String, Double>> more = new LinkedHashMap<>(byGroup == null ? Map.of() : byGroup);
        more.put(Require.code("a group", group), Map.of("worst", groupWorst, "best", groupBest));
        return new Goalposts(worst, best, clamp, lower, upper, transform, more);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        Optional<Quantity.Goalposts> found = found(indicator);
        if (found.isEmpty()) {
            return new UndefinedScaling(missing(indicator));
        }
        return refusal(indicator).<Scaling>map(UndefinedScaling::new).orElseGet(() -> line(found.get()));
    }

    private Scaling line(Quantity.Goalposts goalposts) {
        return transform == null
                ? new LinearScaling(goalposts.worst(), goalposts.best(), lower, upper, clamp)
                : new LogarithmicScaling(goalposts.worst(), goalposts.best(), lower, upper, clamp);
    }

    @Override
    public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
        Map<String, Scaling> ofGroups = new LinkedHashMap<>();
        if (byGroup != null) {
            byGroup.forEach((group, ends) -> ofGroups.put(group, line(goalposts(ends))));
        }
        return ofGroups;
    }

    private Optional<Quantity.Goalposts> found(Indicator indicator) {
        if (worst != null && best != null) {
            return Optional.of(new Quantity.Goalposts(worst, best));
        }
        return indicator.scale() instanceof Quantity quantity
                ? Optional.ofNullable(quantity.goalposts())
                : indicator.scale().findRange().map(range -> new Quantity.Goalposts(range.lower(), range.upper()));
    }

    @Override
    public Optional<String> refuses(Indicator indicator) {
        return found(indicator).isEmpty() ? Optional.of(missing(indicator)) : refusal(indicator);
    }

    /** Says why goalposts that there are will not do, if so. */
    private Optional<String> refusal(Indicator indicator) {
        Optional<String> ofLogarithm = found(indicator)
                .filter(goalposts -> transform != null && !isAboveZero(goalposts))
                .map(goalposts -> "the goalposts of '" + indicator.id() + "' must be above 0 for a logarithm, but are "
                        + goalposts.worst() + " and " + goalposts.best() + ": give others, or leave out 'transform'");
        return ofLogarithm.or(() -> turned(indicator));
    }

    /** Refuses goalposts of a group whose better end is another than that of all groups. */
    private Optional<String> turned(Indicator indicator) {
        Map<String, Map<String, Double>> groups = byGroup == null ? Map.of() : byGroup;
        return found(indicator)
                .flatMap(all -> groups.entrySet().stream()
                        .filter(each -> goalposts(each.getValue()).direction() != all.direction())
                        .findFirst())
                .map(each -> "the goalposts of the group '" + each.getKey() + "' must be as those of '" + indicator.id()
                        + "', whose better end is the other one: exchange 'worst' and 'best'");
    }

    @Override
    public Map<String, String> namedGroups() {
        Map<String, String> named = new LinkedHashMap<>();
        Stream.ofNullable(byGroup)
                .flatMap(groups -> groups.keySet().stream())
                .forEach(group -> named.put("/byGroup/" + group, group));
        return named;
    }

    @Override
    public boolean usesGoalpostsOf(Indicator indicator) {
        return worst == null;
    }

    @Override
    public double infimum() {
        return clamp ? lower : Double.NEGATIVE_INFINITY;
    }

    private static String missing(Indicator indicator) {
        return "'" + indicator.id() + "' has no goalposts: give it 'worst' and 'best' in the framework, give them to"
                + " the method, or use a normalisation that learns its range, such as 'min-max'";
    }

    @Override
    public Optional<ScoreScale> scale() {
        return Optional.of(new ScoreScale(lower, upper));
    }
}
