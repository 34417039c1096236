package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Compares a scorecard with a table, cell by cell: every column that is a node, every row. */
final class Cells {
    /** The rank of an area whose value of 5.1000000000000005 is that of two others, 5.1, in all that counts. */
    static final String TIED = "TolMin GRC 2020 OptionalInt[24] is not 26";

    private static final double RELATIVE = 1e-12;

    private Cells() {}

    /** Every score equals its cell, and is absent exactly where the cell is NA; in so many cells. */
    static void assertScores(Scorecard card, GoldenTable expected, int cells) {
        assertScores(card, expected, nodes(card, expected), cells);
    }

    /** The same of some nodes only. */
    static void assertScores(Scorecard card, GoldenTable expected, List<String> nodes, int cells) {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            RowKey key = Composite.key(expected, row);
            for (String node : nodes) {
                compared++;
                Score score = card.score(node, key);
                double cell = GoldenTable.number(row, node);
                Double value = score.value();
                if (value == null ? !Double.isNaN(cell) : !isClose(value, cell)) {
                    wrong.add(score + " is not " + row.getField(node));
                }
            }
        }
        assertThat(wrong).as("cells that differ").isEmpty();
        assertThat(compared).as("cells compared").isEqualTo(cells);
    }

    /**
     * Every rank equals its cell, and there is none exactly where the cell is NA; in so many cells. Only given ranks
     * differ, of scores that COINr tells apart by their last bit.
     */
    static void assertRanks(Scorecard card, GoldenTable expected, int cells, String... tied) {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            RowKey key = Composite.key(expected, row);
            for (String node : nodes(card, expected)) {
                compared++;
                OptionalInt rank = card.rank(node, key);
                String cell = row.getField(node);
                if (!cell.equals(rank.isPresent() ? String.valueOf(rank.getAsInt()) : "NA")) {
                    wrong.add(node + " " + key + " " + rank + " is not " + cell);
                }
            }
        }
        assertThat(wrong).as("cells that differ").containsExactly(tied);
        assertThat(compared).as("cells compared").isEqualTo(cells);
    }

    /** Every number of a panel equals its cell, and is absent exactly where the cell is NA; in so many cells. */
    static void assertNumbers(Panel panel, GoldenTable expected, int cells) {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (NamedCsvRecord row : expected.rows()) {
            int place = panel.findRow(Composite.key(expected, row)).orElseThrow();
            for (Indicator indicator : panel.framework().indicators()) {
                if (indicator.isScored()) {
                    compared++;
                    double cell = GoldenTable.number(row, indicator.id());
                    double number = panel.column(indicator.id()).get(place);
                    if (Double.isNaN(number) ? !Double.isNaN(cell) : !isClose(number, cell)) {
                        wrong.add(indicator.id() + " " + panel.rows().get(place) + " " + number + " is not " + cell);
                    }
                }
            }
        }
        assertThat(wrong).as("cells that differ").isEmpty();
        assertThat(compared).as("cells compared").isEqualTo(cells);
    }

    private static List<String> nodes(Scorecard card, GoldenTable expected) {
        return card.nodes().stream().map(Node::id).filter(expected::has).toList();
    }

    private static boolean isClose(double value, double cell) {
        return Math.abs(value - cell) <= RELATIVE * Math.max(Math.abs(value), Math.abs(cell));
    }
}
