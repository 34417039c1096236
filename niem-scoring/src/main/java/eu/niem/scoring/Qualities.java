package eu.niem.scoring;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Quality;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the scores of some rows rest on. It is computed when a node is asked for, from the indicators up and for all of
 * these rows at once, and kept no longer than the table that asks. Not safe to share between threads.
 */
final class Qualities {
    private final Scoring scoring;
    private final RawQualities raw;
    private final IntFunction<Scores> scores;
    private final int first;
    private final int start;
    private final int end;
    private final Shares observed;
    private final int[] none; // the flags of a node that has none in any row
    private final int[] @Nullable [] flags;
    private final double @Nullable [] given;
    private double lastShare = Double.NaN;
    private int lastFlags;
    private Quality last = Quality.UNKNOWN;

    /** Prepares the quality of the scores of a scorecard, from row {@code start} to before {@code end}. */
    Qualities(Scoring scoring, RawQualities raw, int start, int end) {
        this(scoring, raw, start, end, scoring::scores, 0, null);
    }

    /**
     * Prepares the quality of other scores of one row.
     *
     * @param scores the scores of each node, from row {@code first} on
     * @param given the share of indicators that are given a score, by their places: 1, or {@code NaN} where they are
     *     said not to apply; 0 for all that are not given one
     */
    static Qualities given(
            Scoring scoring, RawQualities raw, int row, IntFunction<Scores> scores, int first, double[] given) {
        return new Qualities(scoring, raw, row, row + 1, scores, first, given);
    }

    private Qualities(
            Scoring scoring,
            RawQualities raw,
            int start,
            int end,
            IntFunction<Scores> scores,
            int first,
            double @Nullable [] given) {
        this.scoring = scoring;
        this.raw = raw;
        this.scores = scores;
        this.first = first;
        this.start = start;
        this.end = end;
        this.observed = new Shares(scoring, start, end, this::observed);
        this.none = new int[end - start];
        this.flags = new int[scoring.tree().nodes().size()][];
        this.given = given;
    }

    /** Returns the quality of a node's score in a row; most are as the one before, which is then given again. */
    Quality of(int place, int row) {
        double share = observed.of(place)[row - start];
        int bits = flags(place)[row - start];
        if (Double.compare(share, lastShare) != 0 || bits != lastFlags) {
            last = RawQuality.quality(share, bits);
            lastShare = share;
            lastFlags = bits;
        }
        return last;
    }

    private double[] observed(Indicator indicator) {
        double[] shares = new double[end - start];
        double own = given(scoring.tree().place(indicator.id()));
        if (!indicator.isScored() || own != 0) {
            Arrays.fill(shares, indicator.isScored() ? own : Double.NaN);
            return shares;
        }
        RawQuality cells = raw.of(indicator.id());
        if (scoring.rows().isDirect()) {
            Column numbers = scoring.panel().column(indicator.id());
            for (int row = start; row < end; row++) {
                boolean applies = numbers.isPresent(row) || numbers.missing(row) != MissingReason.NOT_APPLICABLE;
                shares[row - start] = applies ? RawQuality.isObserved(cells.of(row)) ? 1 : 0 : Double.NaN;
            }
            return shares;
        }
        IndicatorParts parts = new IndicatorParts(scoring, indicator);
        for (int row = start; row < end; row++) {
            shares[row - start] = parts.share(row, (part, each) -> {
                int source = parts.source(part, each);
                return source >= 0 && RawQuality.isObserved(cells.of(source));
            });
        }
        return shares;
    }

    private double given(int place) {
        return given == null ? 0 : given[place];
    }

    /** Returns the bits of the flags of a node's score in each row. */
    private int[] flags(int place) {
        int[] found = flags[place];
        if (found == null) {
            Node node = scoring.tree().nodes().get(place);
            found = node instanceof Indicator indicator
                    ? flags(indicator)
                    : flags(scoring.tree().branch(place));
            flags[place] = found;
        }
        return found;
    }

    /** Returns the flags of all children that enter the score of a dimension; none where it has no score. */
    private int[] flags(Branch branch) {
        int[] bits = none;
        Scores own = scores.apply(branch.node());
        for (int child = 0; child < branch.children().size(); child++) {
            int place = branch.children().get(child);
            int[] ofChild = flags(place);
            if (ofChild == none) {
                continue;
            }
            bits = bits == none ? new int[end - start] : bits;
            Scores childScores = scores.apply(place);
            for (int row = start; row < end; row++) {
                boolean enters = ofChild[row - start] != 0
                        && own.absence(row - first) == Absences.PRESENT
                        && childScores.absence(row - first) == Absences.PRESENT
                        && scoring.weights(branch, row)[child] > 0;
                bits[row - start] |= enters ? ofChild[row - start] : 0;
            }
        }
        return bits;
    }

    private int[] flags(Indicator indicator) {
        if (given(scoring.tree().place(indicator.id())) != 0) {
            return none;
        }
        RawQuality cells = raw.of(indicator.id());
        IntUnaryOperator flags = indicator.isScored() ? ofScored(indicator, cells) : ofContext(cells);
        int[] bits = none;
        for (int row = start; row < end; row++) {
            int its = flags.applyAsInt(row);
            if (its != 0) {
                bits = bits == none ? new int[end - start] : bits;
                bits[row - start] = its;
            }
        }
        return bits;
    }

    private IntUnaryOperator ofContext(RawQuality cells) {
        Panel panel = raw.treated().observed();
        return row -> panel.findRow(scoring.rows().keys().get(row))
                .map(cells::flagsOf)
                .orElse(0);
    }

    private IntUnaryOperator ofScored(Indicator indicator, RawQuality cells) {
        if (scoring.rows().isDirect()) {
            return cells::flagsOf;
        }
        IndicatorParts parts = new IndicatorParts(scoring, indicator);
        return row -> flags(cells, parts, row);
    }

    /** Returns the flags of an indicator's own cell, or those of all groups that are combined. */
    private static int flags(RawQuality cells, IndicatorParts parts, int row) {
        int bits = 0;
        for (int part = 0; part < parts.count(row); part++) {
            int source = parts.source(part, row);
            bits |= source >= 0 && parts.enters(part, row) ? cells.flagsOf(source) : 0;
        }
        return bits;
    }
}
