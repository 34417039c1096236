package eu.niem.scoring.analysis;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The pairs of nodes whose correlation is worth a second look: those that say the same, run against each other, or do
 * not go with the dimension they belong to.
 *
 * <ul>
 *   <li>Collinear: two nodes of which neither is above the other, with an absolute coefficient above the limit.
 *       Together they count double, or cancel out where the coefficient is negative.
 *   <li>Negative: any two nodes with a coefficient below the limit. With a dimension above it, a node then lowers a
 *       score that it should raise.
 *   <li>Silent: a node whose coefficient with a dimension above it is below the limit, but not negative. It hardly
 *       affects the dimension.
 *   <li>Undefined: too few rows, or a node that is the same everywhere.
 *   <li>Turn numbers first by {@link NodeValues#oriented}, raw ones always, scores where dimensions state directions;
 *       otherwise nodes of different directions run against each other.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), steps 4 and 8.
 *
 * @param title the title of the table
 * @param limits the limits of the flags
 * @param flags the flags, in the order of the correlations
 */
public record CorrelationFlags(String title, Limits limits, List<Flag> flags) implements Tabular, Serializable {
    private static final Columns<Flag> COLUMNS = Columns.<Flag>of("FLAG", flag -> flag.kind.code())
            .and(Flag::pair, Correlations.COLUMNS.without("COEFFICIENT", "P_METHOD"));

    /** Copies the list. */
    public CorrelationFlags {
        Require.notNull("title", title);
        Require.notNull("limits", limits);
        flags = Require.list("flags", flags);
    }

    /**
     * Flags the correlations of every node with its parent and its siblings, by Pearson's coefficient and standard
     * limits.
     */
    public static CorrelationFlags of(NodeValues values) {
        Correlation pearson = Correlation.pearson();
        Correlations all =
                Correlations.withParents(values, pearson).and(Correlations.withinDimensions(values, pearson));
        return of(all, Limits.standard());
    }

    /** Flags some correlations. */
    public static CorrelationFlags of(Correlations correlations, Limits limits) {
        Require.notNull("correlations", correlations);
        Require.notNull("limits", limits);
        List<Flag> flags = new ArrayList<>();
        for (Correlations.Pair pair : correlations.pairs()) {
            kinds(pair, limits).forEach(kind -> flags.add(new Flag(kind, pair)));
        }
        return new CorrelationFlags("Flags of " + correlations.title(), limits, flags);
    }

    private static List<Kind> kinds(Correlations.Pair pair, Limits limits) {
        Double coefficient = pair.association().coefficient();
        if (coefficient == null) {
            return List.of(Kind.UNDEFINED);
        }
        List<Kind> kinds = new ArrayList<>();
        boolean above = pair.relation().isAbove();
        if (!above && Math.abs(coefficient) > limits.collinear()) {
            kinds.add(Kind.COLLINEAR);
        }
        if (coefficient < limits.negative()) {
            kinds.add(Kind.NEGATIVE);
        } else if (above && coefficient < limits.silent()) {
            kinds.add(Kind.SILENT);
        }
        return kinds;
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, flags);
    }

    @Override
    public Table table() {
        return COLUMNS.table(title, flags).reworded("P", Correlations::smallP);
    }

    @Override
    public String toString() {
        return table().withoutEmptyColumns().toString();
    }

    /** The reason why a pair is worth a second look. */
    public enum Kind {
        /** Both say the same. */
        COLLINEAR,
        /** They run against each other. */
        NEGATIVE,
        /** The lower node hardly moves the upper one. */
        SILENT,
        /** There is no coefficient. */
        UNDEFINED;

        /** Returns the name in results: {@code collinear}, {@code negative}, {@code silent} or {@code undefined}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A pair that is worth a second look.
     *
     * @param kind the reason
     * @param pair the nodes and their correlation
     */
    public record Flag(Kind kind, Correlations.Pair pair) implements Serializable {
        /** Refuses null. */
        public Flag {
            Require.notNull("kind", kind);
            Require.notNull("pair", pair);
        }
    }

    /**
     * The limits from which a correlation is worth a second look.
     *
     * @param collinear the absolute coefficient above which two nodes say the same; from 0 to 1
     * @param negative the coefficient below which two nodes run against each other; from &minus;1 to 1
     * @param silent the coefficient below which a node hardly moves the dimension above it; from {@code negative} to 1
     */
    public record Limits(double collinear, double negative, double silent) implements Serializable {
        /** Checks the ranges. */
        public Limits {
            if (!(collinear >= 0 && collinear <= 1) || !(negative >= -1 && negative <= silent && silent <= 1)) {
                throw new IllegalArgumentException(
                        "the limits must hold 0 <= collinear <= 1 and -1 <= negative <= silent <= 1,"
                                + " but they were collinear '" + collinear + "', negative '" + negative + "', silent '"
                                + silent + "'");
            }
        }

        /**
         * Makes the standard limits: above 0.9 collinear, as in COINr; below &minus;0.4 negative and below 0.3 silent,
         * which are choices of this library.
         */
        public static Limits standard() {
            return new Limits(0.9, -0.4, 0.3);
        }
    }
}
