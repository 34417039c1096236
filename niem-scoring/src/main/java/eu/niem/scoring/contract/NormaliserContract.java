package eu.niem.scoring.contract;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The contract of normalisations, checked for indicators of every scale and direction that the method does not refuse.
 *
 * <ul>
 *   <li>A reference without values, of one value, or of equal values gives a scaling, not an exception or null.
 *   <li>A scaling gives a finite number, or {@code NaN} and a reason; it throws nothing. So does one that looks at
 *       whole series, for each of their values.
 *   <li>The same input gives the same bits, after serialisation too; the order of the reference changes nothing but
 *       rounding.
 *   <li>All of this holds for the scalings of groups that it tells apart too.
 *   <li>A record that a provider has named is made again from its parameters; a scaling that can be described is made
 *       again from that, with the same bits, so that plans can be saved.
 * </ul>
 *
 * <p>Laws that an author claims in addition are checked too: see {@link Law}.
 */
public final class NormaliserContract {
    private static final int CASES = 100;
    private static final long SEED = 20260102;

    private final Normaliser normaliser;
    private final Set<Law> claims;
    private final Methods methods;
    private final Report report;
    private final ScalingCheck scalings;

    private NormaliserContract(Normaliser normaliser, Set<Law> claims, Methods methods) {
        this.normaliser = normaliser;
        this.claims = claims;
        this.methods = methods;
        this.report = new Report("the normalisation " + Guarded.label(normaliser));
        this.scalings = new ScalingCheck(methods, report);
    }

    /** Makes the contract of a normalisation. */
    public static NormaliserContract of(Normaliser normaliser) {
        Require.notNull("normaliser", normaliser);
        return new NormaliserContract(normaliser, EnumSet.noneOf(Law.class), Methods.of());
    }

    /** Returns a copy with laws that the author claims in addition. */
    public NormaliserContract claiming(Law... laws) {
        Set<Law> more = EnumSet.copyOf(claims);
        more.addAll(Require.list("laws", laws));
        return new NormaliserContract(normaliser, more, methods);
    }

    /** Returns a copy with the methods that documents can name. */
    public NormaliserContract among(Methods named) {
        Require.notNull("named", named);
        return new NormaliserContract(normaliser, claims, named);
    }

    /**
     * Checks it.
     *
     * @throws AssertionError if something does not hold; the message says what, and for which input
     */
    public void check() {
        Normaliser copy = Shipping.shipped(normaliser, Normaliser.ROLE, methods, report);
        Random random = new Random(SEED);
        for (Indicator indicator : indicators()) {
            boolean refused = report.notNull(
                            normaliser.refuses(indicator), "must not answer null when asked what it refuses", indicator)
                    .isPresent();
            for (int i = 0; !refused && i < CASES; i++) {
                double[] reference = reference(random, i);
                check(indicator, reference, copy);
            }
        }
    }

    private static List<Indicator> indicators() {
        return List.of(
                Indicator.of("more", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER)),
                Indicator.of("less", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER)),
                Indicator.of("posts", "With goalposts", Quantity.of("NUM", -20, 120)),
                Indicator.of("turned", "With goalposts, turned", Quantity.of("NUM", 120, -20)),
                Indicator.of(
                        "answers", "With answers", Options.of(Option.of("a", "Yes", 100), Option.of("b", "No", 0))));
    }

    /**
     * Returns a reference to learn from: first without rows, without values, of one value and of equal values; then
     * random ones, some values absent.
     */
    private static double[] reference(Random random, int index) {
        return switch (index) {
            case 0 -> new double[0];
            case 1 -> new double[] {Double.NaN, Double.NaN};
            case 2 -> new double[] {42};
            case 3 -> new double[] {7, 7, Double.NaN, 7};
            default ->
                IntStream.range(0, 2 + random.nextInt(8))
                        .mapToDouble(row -> random.nextInt(4) == 0 ? Double.NaN : value(random))
                        .toArray();
        };
    }

    private static double value(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(3) * 50 : 100 * random.nextDouble();
    }

    private void check(Indicator indicator, double[] reference, Normaliser copy) {
        String input = indicator.id() + " with the reference " + Arrays.toString(reference);
        List<RowKey> rows = rows(reference.length);
        Map<String, Scaling> learned = learn(normaliser, indicator, reference, rows);
        Map<String, Scaling> again = learn(normaliser, indicator, reference, rows);
        Map<String, Scaling> ofCopy = learn(copy, indicator, reference, rows);
        Map<String, Scaling> turned = reversed(indicator, reference, rows);
        double[] raw = raw(reference);
        learned.forEach((group, scaling) -> {
            String of = group.isEmpty() ? input : input + " for the group " + group;
            double[] scaled = scalings.apply(scaling, raw, of);
            same(scaled, again.get(group), raw, "must learn the same again", of);
            same(scaled, ofCopy.get(group), raw, "must learn the same after Java serialisation", of);
            scalings.shipped(scaling, scaled, raw, reference, of);
            Scaling other = report.notNull(turned.get(group), "must not depend on the order", of);
            close(scaled, scalings.apply(other, raw, of), "must not depend on the order", of);
            if (claims.contains(Law.ORDERED)) {
                ordered(indicator.scale().direction(), raw, scaled, of);
            }
        });
        if (claims.contains(Law.AFFINE_INVARIANT)
                && indicator.scale() instanceof Quantity quantity
                && quantity.goalposts() == null) {
            affine(learned, learn(normaliser, indicator, moved(reference), rows), raw, input);
        }
    }

    private void same(double[] scaled, @Nullable Scaling other, double[] raw, String rule, String input) {
        Scaling found = report.notNull(other, rule, input);
        report.that(CloseNumbers.same(scaled, scalings.apply(found, raw, input)), rule, input);
    }

    private void affine(Map<String, Scaling> learned, Map<String, Scaling> moved, double[] raw, String input) {
        String rule = "must not depend on zero and unit of raw values";
        learned.forEach((group, scaling) -> {
            Scaling other = report.notNull(moved.get(group), rule, input);
            close(scalings.apply(scaling, raw, input), scalings.apply(other, moved(raw), input), rule, input);
        });
    }

    /** Makes the keys of rows, each of an area of its own, by turns of women and men. */
    private static List<RowKey> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> RowKey.of("A" + row, "2020", row % 2 == 0 ? "F" : "M"))
                .toList();
    }

    private Map<String, Scaling> reversed(Indicator indicator, double[] reference, List<RowKey> rows) {
        int last = reference.length - 1;
        double[] reversed = IntStream.rangeClosed(0, last)
                .mapToDouble(row -> reference[last - row])
                .toArray();
        List<RowKey> keys = IntStream.rangeClosed(0, last)
                .mapToObj(row -> rows.get(last - row))
                .toList();
        return learn(normaliser, indicator, reversed, keys);
    }

    /** Returns the scaling of all groups, by an empty text, and those of single groups. */
    private Map<String, Scaling> learn(Normaliser used, Indicator indicator, double[] reference, List<RowKey> rows) {
        String input = indicator.id() + " with the reference " + Arrays.toString(reference);
        Column column = Column.of(indicator.id(), reference);
        List<RowKey> totals =
                rows.stream().map(row -> row.withGroup(RowKey.TOTAL)).toList();
        Map<String, Scaling> all = new TreeMap<>();
        try {
            Scaling scaling = used.fit(indicator, column, totals);
            all.put(
                    "",
                    report.notNull(scaling, "must give a scaling, not null; Scaling.none where there is none", input));
            Map<String, Scaling> byGroup = used.fitByGroup(indicator, column, rows);
            report.notNull(byGroup, "must give scalings by group, not null; none where all are alike", input)
                    .forEach((group, own) -> all.put(
                            Require.code("a group", group),
                            report.notNull(own, "must give a scaling for the group " + group, input)));
        } catch (RuntimeException e) {
            throw report.thrown("must give Scaling.none where it learns nothing", input, e);
        }
        return all;
    }

    /** Returns the values of the reference with some beside, between and beyond them, in ascending order. */
    private static double[] raw(double[] reference) {
        return java.util.stream.DoubleStream.concat(
                        Arrays.stream(reference).filter(value -> !Double.isNaN(value)),
                        Arrays.stream(new double[] {-30, 0, 33.3, 50, 99.9, 130}))
                .sorted()
                .toArray();
    }

    private void ordered(Direction direction, double[] raw, double[] scaled, String input) {
        for (int i = 1; i < raw.length; i++) {
            boolean rises = direction == Direction.HIGHER_IS_BETTER;
            double lower = rises ? scaled[i - 1] : scaled[i];
            double higher = rises ? scaled[i] : scaled[i - 1];
            report.that(
                    CloseNumbers.notAbove(lower, higher),
                    "must keep the order of the raw values " + raw[i - 1] + " and " + raw[i] + " (" + direction.code()
                            + ")",
                    input);
        }
    }

    private static double[] moved(double[] values) {
        return Arrays.stream(values).map(value -> 2 * value + 64).toArray();
    }

    private void close(double[] one, double[] other, String rule, String input) {
        for (int i = 0; i < one.length; i++) {
            report.that(CloseNumbers.close(one[i], other[i]), rule + ": " + one[i] + " became " + other[i], input);
        }
    }
}
