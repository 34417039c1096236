package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.statistics.correlation.Correlation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationsTest {
    private static final Correlation PEARSON = Correlation.pearson();

    private final Panel panel = ThreeAreas.usual().panel();

    private final Scorecard card = ThreeAreas.usual().score();

    private final ThreeAreas areas = ThreeAreas.usual();

    @Test
    void aPairStandsOnceAndTheLowerNodeFirst() {
        NodeValues scores = NodeValues.scores(card);
        Correlations found =
                Correlations.between(scores, PEARSON, List.of("all", "rate"), List.of("rate", "all", "trust"));
        assertThat(found.pairs())
                .extracting(pair ->
                        pair.node() + " " + pair.other() + " " + pair.relation().code())
                .containsExactly("rate all ancestor", "trust all parent", "rate trust other");
        assertThat(Correlations.withinDimensions(scores, PEARSON).pairs()).hasSize(1 + 3 + 3);
        assertThat(Correlations.withParents(scores, PEARSON).pairs()).hasSize(8);
        assertThat(Correlations.withFamily(scores, PEARSON, 1).pairs()).hasSize(5 * 2 + 1);
        assertThat(Correlations.below(scores, PEARSON, "home", 1).pairs()).hasSize(3);
    }

    /** Raw figures of unemployment fall where those of employment rise. */
    @Test
    void rawNumbersAreTurnedWhereAsked() {
        NodeValues raw = NodeValues.observed(new ThreeAreas()
                .with("AT-9", 80, 10)
                .with("BE", 60, 30)
                .with("CY", 70, 20)
                .panel());
        assertThat(Correlations.ofLevel(raw, PEARSON, 1)
                        .find("rate", "jobless")
                        .orElseThrow()
                        .association()
                        .coefficient())
                .isCloseTo(-1, within(1e-15));
        assertThat(Correlations.ofLevel(raw.oriented(), PEARSON, 1)
                        .find("jobless", "rate")
                        .orElseThrow()
                        .association()
                        .coefficient())
                .isCloseTo(1, within(1e-15));
    }

    /** COINr's tables are rounded to two decimals or three digits by default. */
    @Test
    void correlationsAreNotRounded() {
        NodeValues raw = NodeValues.observed(panel);
        Correlations.Pair pair = Correlations.ofLevel(raw, PEARSON, 1).pairs().get(0);
        assertThat(Correlations.ofLevel(raw, PEARSON, 1).data().rows().get(0))
                .contains(pair.association().coefficient());
    }

    @Test
    void aMatrixHasBothHalvesAndNoDiagonal() {
        NodeValues values = NodeValues.observed(areas.panel());
        List<String> nodes = List.of("rate", "rent", "trust");
        Correlations found = Correlations.between(values, Correlation.pearson(), nodes, nodes);
        assertThat(found.matrix().columns()).containsExactly("NODE", "rate", "rent", "trust");
        Double both = found.find("rate", "rent").orElseThrow().association().coefficient();
        assertThat(found.matrix().rows().get(0)).startsWith("rate", null, both);
        assertThat(found.matrix().rows().get(1)).startsWith("rent", both, null);
        assertThat(found.matrix().rows().get(2)).endsWith((Object) null);
    }

    @Test
    void aMatrixOfTwoListsHasALineForEachOfTheFirst() {
        Correlations found = Correlations.between(
                NodeValues.scores(card), Correlation.pearson(), List.of("rate", "rent"), List.of("work", "all"));
        assertThat(found.matrix().columns()).containsExactly("NODE", "work", "all");
        assertThat(found.matrix().rows()).hasSize(2);
    }

    @Test
    void aSmallPIsNotNought() {
        double[] rising = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
        ThreeAreas many = new ThreeAreas();
        IntStream.range(0, 30).forEach(i -> many.with("A" + i, rising[i], 100 - rising[i] + i % 2));
        Correlations found = Correlations.between(
                NodeValues.observed(many.panel()), Correlation.pearson(), List.of("rate"), List.of("jobless"));
        assertThat(found.toString()).contains("<0.0001").doesNotContain("0.0000");
    }
}
