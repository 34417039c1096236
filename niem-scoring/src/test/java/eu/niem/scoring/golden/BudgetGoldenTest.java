package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.weighting.BudgetAllocationWeighting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Handbook, table 23: the ranks of 23 countries by technology achievement, weighted by the mean of experts' budgets. */
class BudgetGoldenTest {
    /** The goalposts of UNDP, Human Development Report 2001; the last two but one are logarithms to base 10. */
    private static final Map<String, List<Double>> GOALPOSTS = new LinkedHashMap<>();

    private static final Map<String, Double> POINTS = new LinkedHashMap<>();

    static {
        add("patents", 0, 994, 11);
        add("royalties", 0, 272.6, 11);
        add("internet", 0, 232.4, 11);
        add("exports", 0, 80.8, 18);
        add("telephones_log10", 0, Math.log10(901), 10);
        add("electricity_log10", Math.log10(22), Math.log10(6969), 6);
        add("schooling", 0.8, 12, 15);
        add("university", 0.1, 27.4, 18);
    }

    private static void add(String indicator, double worst, double best, double points) {
        GOALPOSTS.put(indicator, List.of(worst, best));
        POINTS.put(indicator, points);
    }

    @Test
    void everyRankIsAsPrinted() throws IOException {
        List<Node> children = new ArrayList<>();
        GOALPOSTS.forEach(
                (id, posts) -> children.add(Indicator.of(id, id, Quantity.of("NUM", posts.get(0), posts.get(1)))));
        GoldenTable data = GoldenTable.shared("composite/tai_23.csv");
        List<Observation> observations = new ArrayList<>();
        Map<String, String> codes = new LinkedHashMap<>();
        for (NamedCsvRecord row : data.rows()) {
            String code = "A" + codes.size();
            codes.put(row.getField("country"), code);
            GOALPOSTS
                    .keySet()
                    .forEach(id ->
                            observations.add(Observation.of(id, RowKey.of(code, "2000"), GoldenTable.number(row, id))));
        }
        Framework framework =
                Framework.of("tai", "2001", Dimension.of("index", "Index").withChildren(children));
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withNormalisation(Goalposts.standard())
                                .withWeighting(BudgetAllocationWeighting.of(Map.of("mean", POINTS))),
                        Panel.of(framework, observations))
                .score();
        GoldenTable printed = GoldenTable.shared("composite/tai_published_ranks_T23_T38.csv");
        for (NamedCsvRecord row : printed.rows()) {
            RowKey key = RowKey.of(String.valueOf(codes.get(row.getField("country"))), "2000");
            assertThat(card.rank("index", key))
                    .as(row.getField("country"))
                    .hasValue(Integer.parseInt(row.getField("BAP")));
        }
        assertThat(printed.rows()).hasSize(23);
    }
}
