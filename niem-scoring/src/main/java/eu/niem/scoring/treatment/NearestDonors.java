package eu.niem.scoring.treatment;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return new Nearest(panel, neighbours, ReferenceRows.rows(rows));
    }

    /** Distances of a row are taken once for all its gaps. */
    private static final class Nearest implements Estimates {
        private final Panel panel;
        private final int neighbours;
        private final ReferenceRows donors;
        private final List<Standing> shared = new ArrayList<>();
        private final List<Column> own = new ArrayList<>();
        private final Map<Integer, Distances> distances = new HashMap<>();

        Nearest(Panel panel, int neighbours, ReferenceRows donors) {
            this.panel = panel;
            this.neighbours = neighbours;
            this.donors = donors;
            for (Indicator indicator : panel.framework().indicators()) {
                Standing standing = donors.standing(indicator.id());
                if (indicator.isScored() && standing.varies()) {
                    shared.add(standing);
                    own.add(panel.column(indicator.id()));
                }
            }
        }

        @Override
        public double get(String indicator, int row) {
            Column column = donors.column(indicator);
            return Mean.of(Arrays.stream(nearest(indicator, row)).mapToDouble(column::get));
        }

        /** Returns the donors of a value. */
        private int[] nearest(String indicator, int row) {
            return distances
                    .computeIfAbsent(row, this::distances)
                    .nearest(donors.column(indicator)::isPresent, neighbours);
        }

        private Distances distances(int row) {
            double[] numbers = new double[shared.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = shared.get(i).of(own.get(i).get(row));
            }
            return new Distances(
                    shared, numbers, donors.size(), donors.place(panel.rows().get(row)));
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
