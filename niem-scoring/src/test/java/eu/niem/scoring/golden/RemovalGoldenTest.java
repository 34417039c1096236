package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Slice;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.ComparedScores;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.normalisation.MinMax;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores and ranks without each element: COINr 1.1.14, {@code remove_elements}. */
class RemovalGoldenTest {
    private static final double RELATIVE = 1e-12;

    private static Removal removal(Composite composite, GoldenTable treated, int level, String root) {
        Panel panel = composite.panel(treated);
        Scorecard card = Study.of(Composite.LINEAR.withNormalisation(MinMax.standard()), panel)
                .score();
        return Removal.ofLevel(card, level, root, Slice.of(Composite.ONLY_PERIOD));
    }

    private static void assertScores(Removal found, GoldenTable expected, int elements) {
        List<String> columns = expected.columns().subList(2, expected.columns().size());
        assertThat(columns).hasSize(elements);
        for (String element : columns) {
            ComparedScores scores =
                    Objects.requireNonNull(found.find(element).orElseThrow().scores());
            for (NamedCsvRecord row : expected.rows()) {
                ComparedScores.Area area = scores.areas().stream()
                        .filter(each -> each.refArea().equals(row.getField("uCode")))
                        .findFirst()
                        .orElseThrow();
                assertClose(area.places().get(0).score().value(), GoldenTable.number(row, "Nominal"));
                assertClose(area.places().get(1).score().value(), GoldenTable.number(row, element));
            }
        }
    }

    private static void assertClose(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }

    @ParameterizedTest
    @CsvSource({"1, 18", "2, 5"})
    void scoresAndRanksWithoutEachElement(int level, int elements) throws IOException {
        Composite own = Composite.of(GoldenTable.own("06_normalised/iMeta_with_parameters.csv"));
        Removal found = removal(own, GoldenTable.own("05_treated/Treated.csv"), level, "INDEX");
        String file = "12_sensitivity/remove_L" + level;
        assertScores(found, GoldenTable.own(file + "_scores.csv"), elements);
        GoldenTable shifts = GoldenTable.own(file + "_rankdiffs.csv");
        GoldenTable means = GoldenTable.own(file + "_meanabsdiff.csv");
        for (Removal.Element element : found.elements()) {
            Map<String, Integer> shift =
                    Objects.requireNonNull(element.scores()).rankShifts(1);
            for (NamedCsvRecord row : shifts.rows()) {
                assertThat(shift.get(row.getField("uCode"))).isEqualTo((int) GoldenTable.number(row, element.node()));
            }
            NamedCsvRecord mean = means.rows("iCode", element.node()).get(0);
            assertClose(element.meanRankShift(), GoldenTable.number(mean, "MeanAbsDiff"));
        }
    }

    @Test
    void scoresOfAsemWithoutEachPillar() throws IOException {
        Composite asem =
                Composite.of(GoldenTable.shared("coinr/06_normalised/iMeta_with_normalisation_parameters.csv"));
        GoldenTable treated = GoldenTable.shared("coinr/05_treated/Treated_default_winmax5.csv");
        assertScores(
                removal(asem, treated, 2, "Index"), GoldenTable.shared("coinr/12_sensitivity/remove_L2_scores.csv"), 8);
    }
}
