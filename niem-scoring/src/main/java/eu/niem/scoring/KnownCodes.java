package eu.niem.scoring;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Printable;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.scoring.methodology.Output;
import java.util.List;
import java.util.NoSuchElementException;

/** Finds nodes, rows and slices of a scorecard by their codes. Unknown codes are refused, with the known ones named. */
record KnownCodes(Scorecard scorecard) {

    /** Returns the place of a node, which must be one that may be asked for. */
    int place(String node) {
        scorecard.require(Output.SCORES);
        int place = scorecard.scoring().tree().place(Require.notNull("node", node));
        if (place < 0) {
            throw Refused.missing("there is no node '" + node + "'; known are "
                    + scorecard.nodes().stream().map(Node::id).toList());
        }
        if (place == 0) {
            scorecard.require(Output.OVERALL);
        }
        return place;
    }

    /** Returns the place of a row, which there must be. */
    int row(RowKey key) {
        int row = rows().place(key);
        if (row < 0) {
            throw noRow(key.refArea(), key.timePeriod(), key.group());
        }
        return row;
    }

    /**
     * Returns the place of the row of an area and period, for all people together; the texts may be no codes at all.
     */
    int row(String refArea, String timePeriod) {
        int row = find(refArea, timePeriod, RowKey.TOTAL);
        if (row < 0) {
            throw noRow(refArea, timePeriod, RowKey.TOTAL);
        }
        return row;
    }

    /** Returns the place of the row of an area in a slice. */
    int row(String refArea, ScorecardSlice within) {
        int row = find(refArea, within.slice().timePeriod(), within.slice().group());
        if (row < 0) {
            throw Refused.missing(
                    "there is no area '" + refArea + "' in " + within.slice() + "; the areas are " + within.refAreas());
        }
        return row;
    }

    private int find(String refArea, String timePeriod, String group) {
        try {
            return rows().place(RowKey.of(refArea, timePeriod, group));
        } catch (IllegalArgumentException noCode) { // such as an area in the place of a period
            return -1;
        }
    }

    /** Returns the slice of a period, for all people together; the text may be no period. */
    Slice slice(String timePeriod) {
        if (!TimePeriod.isPeriod(timePeriod)) {
            throw noRow(timePeriod, RowKey.TOTAL);
        }
        return Slice.of(timePeriod);
    }

    /** Returns the first row of a slice, whose rows stand together. */
    int start(Slice slice) {
        for (int row = 0; row < rows().size(); row = rows().setEnd(row)) {
            RowKey key = rows().keys().get(row);
            if (key.timePeriod().equals(slice.timePeriod()) && key.group().equals(slice.group())) {
                return row;
            }
        }
        throw noRow(slice.timePeriod(), slice.group());
    }

    private NoSuchElementException noRow(String timePeriod, String group) {
        return Refused.missing(
                "there is no row of period '" + timePeriod + "' and group '" + group + "'; there are " + slices());
    }

    private NoSuchElementException noRow(String refArea, String timePeriod, String group) {
        return new NoSuchElementException("there is no row " + shown(refArea) + ", " + shown(timePeriod) + ", "
                + shown(group) + "; the areas are "
                + Printable.text(scorecard.panel().refAreas().toString()) + ", the periods and groups " + slices());
    }

    /** Returns a text that may be no code; in quotes where nothing would be seen of it. */
    private static String shown(String code) {
        return code.isBlank() ? "'" + code + "'" : Printable.text(code);
    }

    private List<String> slices() {
        return rows().keys().stream()
                .map(key -> Printable.text(key.timePeriod() + " " + key.group()))
                .distinct()
                .toList();
    }

    private Rows rows() {
        return scorecard.scoring().rows();
    }
}
