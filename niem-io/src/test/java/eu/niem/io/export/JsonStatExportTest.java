package eu.niem.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonStatExportTest {
    private static String scores() {
        Scorecard scorecard = ExportedStudy.scorecard();
        return JsonStatExport.scores(
                ExportedStudy.shown(scorecard),
                scorecard.panel(),
                scorecard.plan().framework());
    }

    @Test
    void scoresOfCombinedGroupsStandUnderTheirOwnGroup() {
        Panel panel = Panel.of(
                ExportedStudy.panel().framework(),
                List.of(
                        Observation.of("RATE", RowKey.of("LV", "2020", "BSP"), 10),
                        Observation.of("RATE", RowKey.of("LV", "2020", "REF"), 30)));
        Scorecard scorecard = Study.of(Methodology.standard().withGroups(Groups.combine(List.of("BSP", "REF"))), panel)
                .score();

        assertThat(JsonStatExport.scores(scorecard.data(), panel, panel.framework()))
                .contains("\"_T\"", "20")
                .doesNotContain("BSP", "\"REF\"");
    }

    @Test
    void whatIsWrittenKeepsTheRulesOfTheFormat() {
        assertThat(JsonStatRules.broken(JsonStatExport.observations(ExportedStudy.panel())))
                .isEmpty();
        assertThat(JsonStatRules.broken(scores())).isEmpty();
    }

    @Test
    void theRulesFindWhatIsWrong() {
        String right = JsonStatExport.observations(ExportedStudy.panel());
        assertThat(List.of(
                        right.replace("\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 2]"),
                        right.replace("\"size\": [2, 2, 2, 1]", "\"size\": [2, 2, 3, 1]"),
                        right.replace("\"geo\": [\"REF_AREA\"]", "\"geo\": [\"GEO\"]"),
                        right.replace("\"label\": {\"LT\": \"LT\"", "\"label\": {\"EE\": \"LT\""),
                        right.replace("\"decimals\": 2, ", ""),
                        right.replace("\"7\": -0.5", "\"8\": -0.5"),
                        right.replace("\"2.0\"", "\"1.0\"")))
                .allSatisfy(wrong -> assertThat(JsonStatRules.broken(wrong)).isNotEmpty());
    }

    @Test
    void aCubeHasNamesUnitsRolesAndTheMeaningOfEachStatus() {
        assertThat(JsonStatExport.observations(ExportedStudy.panel()))
                .contains(
                        "\"label\": \"Demo\"",
                        "\"id\": [\"INDICATOR\", \"REF_AREA\", \"TIME_PERIOD\", \"GROUP\"]",
                        "\"role\": {\"metric\": [\"INDICATOR\"], \"geo\": [\"REF_AREA\"], \"time\": [\"TIME_PERIOD\"]}",
                        "\"label\": {\"PERMIT\": \"Permit\", \"RATE\": \"Rate, \u00E0 la carte\"}",
                        "\"RATE\": {\"decimals\": 2, \"label\": \"PC\"}",
                        "\"label\": {\"LT\": \"LT\", \"LV\": \"Latvia\"}",
                        "\"value\": {\"0\": \"no\", \"2\": \"yes\", \"6\": 45.75, \"7\": -0.5}",
                        "\"label\": {\"EP\": \"estimated, provisional\", \"M\": \"not applicable\", \"Q\": \"suppressed\"}")
                .endsWith("}\n");
    }

    @Test
    void aValueThatIsConfidentialIsSuppressed() {
        assertThat(JsonStatExport.observations(ExportedStudy.panel()))
                .contains("\"status\": {\"4\": \"Q\", \"5\": \"M\", \"6\": \"EP\"}")
                .doesNotContain("61", "60");
        assertThat(scores()).contains("\"O\", \"Q\", \"M\", \"ep\", null]").doesNotContain("61,");
    }

    @Test
    void aScoreThatIsMissingHasItsReasonAsStatus() {
        assertThat(scores())
                .contains(
                        "\"value\": [30.5, null, 72.875, 0, 0, null, 100, null, null, null, 45.75, 0]",
                        "\"status\": [null, \"insufficient-coverage\", \"ep\",",
                        "\"insufficient-coverage\": \"insufficient coverage\"");
    }

    private static Panel panel(int indicators, int areas, boolean isFull) {
        List<Node> children = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            children.add(Indicator.of("I" + i, "i", Quantity.of("PC", 0, 1)));
            int indicator = i;
            IntStream.range(0, areas)
                    .filter(area -> isFull || area == indicator)
                    .forEach(area ->
                            observations.add(Observation.of("I" + indicator, RowKey.of("A" + area, "2020"), 0.5)));
        }
        return Panel.of(Framework.of("f", "1", new Dimension("all", "All", "", "", 1, children)), observations);
    }

    @Test
    void positionsAreWrittenOnlyWhereThatIsShorter() {
        assertThat(JsonStatExport.observations(panel(3, 3, true))).contains("\"value\": [0.5, 0.5,");
        assertThat(JsonStatExport.observations(panel(3, 3, false)))
                .contains("\"value\": {\"0\": 0.5, \"4\": 0.5, \"8\": 0.5}");
    }

    @Test
    void nothingIsNoCube() {
        Panel empty = Panel.of(ExportedStudy.FRAMEWORK, List.of());
        assertThatThrownBy(() -> JsonStatExport.observations(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but this one has [0, 0, 0, 0]: save it as .csv");
    }
}
