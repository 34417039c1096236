package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.normalisation.SeriesScaling;
import eu.niem.scoring.statistics.numeric.ExactSum;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the panel that stand behind the rows of an indicator: one for each row, or one for each group where
 * groups are combined. It says of single cells which are expected to have a score, and which have one, without scoring
 * the whole indicator.
 */
final class IndicatorParts {
    private final Scoring scoring;
    private final Indicator indicator;
    private final Panel panel;
    private final Column raw;
    private final Rows rows;
    private final NodeScalings scalings;
    private final double[] weights;
    private final boolean[] asked;
    private int askedIn = -1;
    private @Nullable IndicatorScoring whole;

    IndicatorParts(Scoring scoring, Indicator indicator) {
        this.scoring = scoring;
        this.indicator = indicator;
        this.panel = scoring.panel();
        this.raw = panel.column(indicator.id());
        this.rows = scoring.rows();
        this.scalings = scoring.scalings(indicator);
        this.weights = scoring.groups() instanceof Groups.Combine combine
                ? rows.parts().stream()
                        .mapToDouble(group -> combine.weights().getOrDefault(group, 1.0))
                        .toArray()
                : new double[] {1};
        this.asked = new boolean[Math.max(1, weights.length)];
    }

    /** Returns how many parts a row has: one, or one for each group that is combined. */
    int count(int row) {
        return rows.parts(row);
    }

    /** Returns whether a part enters the score of a row: it is alone, or one of several with a score and a weight. */
    boolean enters(int part, int row) {
        return !rows.isCombined(row) || (weights[part] > 0 && isScored(part, row));
    }

    /** Returns whether the indicator is asked of a part, which is found once for each comparison set. */
    private boolean isAsked(int part, int row) {
        int start = rows.setStart(row);
        if (start != askedIn) {
            for (int each = 0; each < rows.parts(row); each++) {
                asked[each] = rows.isAsked(raw, indicator, each, start);
            }
            askedIn = start;
        }
        return asked[part];
    }

    /** Returns the row of the panel from which a part takes its value; below 0 where there is none. */
    int source(int part, int row) {
        return rows.source(raw, indicator, part, row);
    }

    /** Returns whether a part is expected to have a score: the indicator is asked of it, and applies. */
    private boolean isExpected(int part, int row) {
        if (!isAsked(part, row)) {
            return false;
        }
        int source = source(part, row);
        if (source < 0) {
            return rows.missing(indicator, part, row) != MissingReason.NOT_APPLICABLE;
        }
        return raw.isPresent(source) || raw.missing(source) != MissingReason.NOT_APPLICABLE;
    }

    /** Returns whether a part has a score. */
    boolean isScored(int part, int row) {
        int source = isAsked(part, row) ? source(part, row) : -1;
        if (source < 0 || !raw.isPresent(source) || panel.isScreenedOut(source)) {
            return false;
        }
        Scaling scaling = scalings.of(row, rows.group(part, row));
        return scaling instanceof SeriesScaling
                ? whole().absence(part, row) == Absences.PRESENT
                : Double.isFinite(IndicatorScoring.apply(scaling, raw.get(source)));
    }

    /** Scores the indicator as a whole, for scalings that look at other rows. */
    private IndicatorScoring whole() {
        IndicatorScoring made = whole;
        if (made == null) {
            made = scoring.leaf(indicator);
            whole = made;
        }
        return made;
    }

    /** A question about a part of a row. */
    interface Test {
        /** Returns the answer. */
        boolean test(int part, int row);
    }

    /** Returns the share of the parts of a row that pass a test, by weight; {@code NaN} where none is expected. */
    double share(int row, Test test) {
        if (!rows.isCombined(row)) {
            return isExpected(0, row) ? test.test(0, row) ? 1 : 0 : Double.NaN;
        }
        double[] all = new double[count(row)];
        double[] passed = new double[all.length];
        for (int part = 0; part < all.length; part++) {
            if (isExpected(part, row)) {
                all[part] = weights[part];
                passed[part] = test.test(part, row) ? all[part] : 0;
            }
        }
        double total = ExactSum.of(all);
        return total > 0 ? ExactSum.of(passed) / total : Double.NaN;
    }
}
