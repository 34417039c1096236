package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas most like an area in a period and group, by indicators such as population, income or the share of
 * foreigners: peers that are computed, not declared.
 *
 * <ul>
 *   <li>The distance of two areas is <i>&radic;(&Sigma; ((x<sub>i</sub> &minus; y<sub>i</sub>) /
 *       s<sub>i</sub>)<sup>2</sup>)</i>, with <i>s<sub>i</sub></i> the standard deviation (<i>n</i> &minus; 1) of
 *       indicator <i>i</i> over all areas that have a figure of it. An indicator that is the same in all of them adds
 *       nothing.
 *   <li>Equal distances are in the order of the codes. Where there are fewer areas than are asked for, all are taken.
 *   <li>An area that lacks one of the figures is left out and named. So is one of which a figure is confidential:
 *       distances would give it away.
 *   <li>Aggregates of areas are left out, and nothing is learned from them. The area itself may be one.
 * </ul>
 *
 * @param key area, period and group
 * @param indicators the ids of the indicators
 * @param neighbours the areas, the nearest first
 * @param leftOut the areas that lack a figure, by their codes
 */
public record NearestAreas(RowKey key, List<String> indicators, List<Neighbour> neighbours, List<LeftOut> leftOut)
        implements Tabular, Serializable {
    /** Copies the lists. */
    public NearestAreas {
        Require.notNull("key", key);
        indicators = Require.list("indicators", indicators);
        neighbours = Require.list("neighbours", neighbours);
        leftOut = Require.list("leftOut", leftOut);
    }

    /**
     * Finds the areas nearest to an area.
     *
     * @param count how many, 1 or more
     * @param indicators the ids of the indicators, at least one
     * @throws NoSuchElementException if there is no such row or indicator
     * @throws IllegalArgumentException if there is no indicator, the area lacks a figure, or all others do
     */
    public static NearestAreas of(Panel panel, RowKey key, int count, List<String> indicators) {
        Require.notNull("panel", panel);
        Require.notNull("key", key);
        Require.that(count >= 1, "the number of nearest areas", "be 1 or more", count);
        List<String> by = Require.list("indicators", indicators);
        Require.distinct("the indicators that areas are alike in", by, each -> each);
        if (by.isEmpty()) {
            throw Refused.argument(
                    "the indicators in which areas are alike must be one or more; those recorded for context suit");
        }
        if (panel.findRow(key).isEmpty()) {
            throw Refused.missing("there is no row of " + key + "; there are the areas " + panel.refAreas()
                    + ", periods " + panel.timePeriods() + " and groups " + panel.groups());
        }
        return new Search(panel, key, by).nearest(count);
    }

    /** Looks for the nearest areas. */
    private static final class Search {
        private final RowKey key;
        private final List<RawFigures> figures;
        private final List<String> indicators;
        private final Profile own;
        private final List<Profile> complete = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final double[] spreads;

        Search(Panel panel, RowKey key, List<String> indicators) {
            this.key = key;
            this.indicators = indicators;
            this.figures = indicators.stream()
                    .map(each -> new RawFigures(panel, panel.framework().getIndicator(each)))
                    .toList();
            this.own = profile(key);
            List<Profile> all = panel.rows().stream()
                    .filter(row -> row.slice().equals(key.slice()) && !panel.isAggregate(row))
                    .map(this::profile)
                    .toList();
            this.spreads = new double[indicators.size()];
            for (int i = 0; i < spreads.length; i++) {
                int place = i;
                double[] numbers =
                        all.stream().mapToDouble(each -> each.number(place)).toArray();
                spreads[i] = Moments.of(numbers).sd().orElse(0);
            }
            for (Profile each : all) {
                if (each.refArea.equals(key.refArea())) {
                    continue;
                }
                List<String> lacking = lacking(each);
                if (lacking.isEmpty()) {
                    complete.add(each);
                } else {
                    leftOut.add(new LeftOut(each.refArea, lacking));
                }
            }
        }

        private Profile profile(RowKey row) {
            return new Profile(
                    row.refArea(), figures.stream().map(each -> each.at(row)).toList());
        }

        private List<String> lacking(Profile profile) {
            return Stream.iterate(0, i -> i + 1)
                    .limit(indicators.size())
                    .filter(i -> !profile.figures.get(i).isPresent())
                    .map(indicators::get)
                    .toList();
        }

        NearestAreas nearest(int count) {
            List<String> lacking = lacking(own);
            if (!lacking.isEmpty()) {
                throw Refused.argument("there is no figure of " + lacking + " for " + key
                        + ", so nothing is near to it: add it, or name other indicators");
            }
            if (complete.isEmpty()) {
                throw Refused.argument("no other area of " + key.slice() + " has figures of all of " + indicators
                        + ": name fewer indicators");
            }
            List<Neighbour> all = complete.stream()
                    .map(each -> new Neighbour(each.refArea, distance(each)))
                    .toList();
            Resolution resolution = Resolution.among(
                    all.stream().mapToDouble(Neighbour::distance).toArray());
            List<Neighbour> nearest = all.stream()
                    .sorted(Comparator.comparingDouble((Neighbour each) -> resolution.round(each.distance))
                            .thenComparing(Neighbour::refArea))
                    .limit(count)
                    .toList();
            return new NearestAreas(key, indicators, nearest, leftOut);
        }

        private double distance(Profile other) {
            double[] differences = new double[spreads.length];
            for (int i = 0; i < spreads.length; i++) {
                differences[i] = spreads[i] == 0 ? 0 : (other.number(i) - own.number(i)) / spreads[i];
            }
            return Math.sqrt(ExactSum.ofSquares(differences));
        }
    }

    private record Profile(String refArea, List<Operand> figures) {
        double number(int place) {
            return Objects.requireNonNullElse(figures.get(place).value(), Double.NaN);
        }
    }

    /** Returns the codes of the areas, the nearest first. */
    public List<String> areas() {
        return neighbours.stream().map(Neighbour::refArea).toList();
    }

    private record Line(String refArea, @Nullable Double distance, List<String> lacking) {}

    /** Returns a line for each area, the nearest first, then one for each that is left out, with what it lacks. */
    @Override
    public DataTable data() {
        return columns().data(title(), lines());
    }

    private List<Line> lines() {
        return Stream.concat(
                        neighbours.stream().map(each -> new Line(each.refArea, each.distance, List.of())),
                        leftOut.stream().map(each -> new Line(each.refArea, null, each.lacking)))
                .toList();
    }

    private Columns<Line> columns() {
        return Columns.<Line>ofKey(each -> key)
                .and("PEER", Line::refArea)
                .and("DISTANCE", Line::distance)
                .andText("LACKS", each -> String.join("+", each.lacking()));
    }

    private String title() {
        return "The nearest by " + String.join(", ", indicators);
    }

    /** Returns the table for print, without columns that say nothing. */
    @Override
    public Table table() {
        return columns().table(title(), lines()).compact();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An area that is near.
     *
     * @param refArea its code
     * @param distance how far it is, in standard deviations; 0 or more
     */
    public record Neighbour(String refArea, double distance) implements Serializable {
        /** Refuses null and a negative distance. */
        public Neighbour {
            Require.notNull("refArea", refArea);
            Require.notNegative("a distance", distance);
        }
    }

    /**
     * An area that cannot be near or far.
     *
     * @param refArea its code
     * @param lacking the ids of the indicators of which it has no figure
     */
    public record LeftOut(String refArea, List<String> lacking) implements Serializable {
        /** Copies the list. */
        public LeftOut {
            Require.notNull("refArea", refArea);
            lacking = Require.list("lacking", lacking);
        }
    }
}
