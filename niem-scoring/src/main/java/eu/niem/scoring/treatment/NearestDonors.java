package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code nearest-donors}: the rows that give values to those most like them, as {@link ImputeNearestNeighbour}
 * describes it.
 *
 * @param neighbours how many donors, 1 or more
 * @param rows the donors' numbers by indicator, by area and period
 */
record NearestDonors(int neighbours, Map<String, Map<String, Double>> rows) implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "nearest-donors",
            NearestDonors.class,
            with -> new NearestDonors(with.whole("neighbours", 5), with.table("rows")));

    /** Checks the number. */
    public NearestDonors {
        check(neighbours);
        rows = ReferenceRows.rows(rows);
    }

    static void check(int neighbours) {
        if (neighbours < 1) {
            throw new IllegalArgumentException("'neighbours' must be 1 or more, but was " + neighbours);
        }
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces().keysWithin("rows", rows).all();
    }

    @Override
    public Map<String, String> namedPeriods() {
        return new NamedPlaces().periods("rows", rows.keySet()).all();
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Nearest(panel, neighbours, rows);
    }

    /** Distances of a row are taken once for all its gaps. */
    private static final class Nearest implements Estimates {
        private final Panel panel;
        private final int neighbours;
        private final ReferenceRows donors;
        private final List<String> shared = new ArrayList<>();
        private final List<Double> units = new ArrayList<>();
        private final double[][] standing;
        private final Map<Integer, double[]> distances = new HashMap<>();
        private final Map<Integer, int[]> orders = new HashMap<>();

        Nearest(Panel panel, int neighbours, Map<String, Map<String, Double>> rows) {
            this.panel = panel;
            this.neighbours = neighbours;
            List<Indicator> indicators = panel.framework().indicators();
            this.donors = new ReferenceRows(
                    rows, indicators.stream().map(Indicator::id).toList());
            for (Indicator indicator : indicators) {
                double unit = Moments.of(donors.column(indicator.id())).sd().orElse(0);
                if (indicator.isScored() && unit > 0) {
                    shared.add(indicator.id());
                    units.add(unit);
                }
            }
            this.standing = new double[donors.size()][];
            for (int donor = 0; donor < standing.length; donor++) {
                standing[donor] = standing(donors::column, donor);
            }
        }

        /** Returns the shared indicators of a row, in units of their standard deviations. */
        private double[] standing(Function<String, Column> columns, int row) {
            double[] numbers = new double[shared.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = columns.apply(shared.get(i)).get(row) / units.get(i);
            }
            return numbers;
        }

        @Override
        public double get(String indicator, int row) {
            int[] nearest = nearest(indicator, row);
            Column column = donors.column(indicator);
            return ImputeDimensionMean.Average.MEAN.of(column.select(nearest).present());
        }

        /** Returns the donors of a value. */
        private int[] nearest(String indicator, int row) {
            double[] away = distances.computeIfAbsent(row, this::distances);
            Column column = donors.column(indicator);
            int[] able = Arrays.stream(orders.computeIfAbsent(row, each -> order(away)))
                    .filter(column::isPresent)
                    .toArray();
            if (able.length <= neighbours) {
                return able;
            }
            double last = away[able[neighbours - 1]];
            return Arrays.stream(able).filter(donor -> away[donor] <= last).toArray();
        }

        private static int[] order(double[] away) {
            return IntStream.range(0, away.length)
                    .filter(donor -> !Double.isNaN(away[donor]))
                    .boxed()
                    .sorted(Comparator.comparingDouble(donor -> away[donor]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** Returns the distances of the donors from a row; equal ones are the same number. */
        private double[] distances(int row) {
            double[] own = standing(panel::column, row);
            String label = ReferenceRows.label(panel.rows().get(row));
            double[] away = IntStream.range(0, donors.size())
                    .mapToDouble(
                            donor -> donors.label(donor).equals(label) ? Double.NaN : distance(own, standing[donor]))
                    .toArray();
            Resolution resolution = Resolution.among(away);
            return Arrays.stream(away).map(resolution::round).toArray();
        }

        private static double distance(double[] own, double[] donor) {
            double[] squares = new double[own.length];
            int count = 0;
            for (int i = 0; i < own.length; i++) {
                double difference = own[i] - donor[i];
                squares[count] = difference * difference;
                count += Double.isNaN(difference) ? 0 : 1;
            }
            return count == 0 ? Double.NaN : Math.sqrt(ExactSum.of(squares, count) / count);
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            String own = panel.rows().get(row).timePeriod();
            List<List<String>> rows = Arrays.stream(nearest(indicator, row))
                    .mapToObj(donors::label)
                    .map(label -> ReferenceRows.period(label).equals(own)
                            ? List.of(ReferenceRows.refArea(label))
                            : List.of(ReferenceRows.refArea(label), ReferenceRows.period(label)))
                    .toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(MethodCall.of("nearest").with("rows", rows));
        }

        @Override
        public String words(String indicator, int row) {
            int[] nearest = nearest(indicator, row);
            String period = " " + panel.rows().get(row).timePeriod();
            List<String> names = Arrays.stream(nearest)
                    .mapToObj(donors::label)
                    .map(label -> label.endsWith(period) ? label.substring(0, label.length() - period.length()) : label)
                    .toList();
            if (names.isEmpty()) {
                return "no row that shares an indicator with it has a value";
            }
            return names.size() == 1
                    ? "that of the nearest: " + names.get(0)
                    : "mean of " + names.size() + " nearest: " + Counted.names(names);
        }
    }
}
