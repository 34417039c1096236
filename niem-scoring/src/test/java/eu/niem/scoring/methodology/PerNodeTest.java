package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Maximum;
import eu.niem.scoring.aggregation.Median;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Points;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerNodeTest {
    private static final Methodology STANDARD = Methodology.standard();

    /** COINr 1.1.14 has one method for all groups of a level. */
    @Test
    void dimensionsOfOneLevelMayHaveDifferentMethods() {
        Scorecard card = Study.of(
                        Methodology.standard()
                                .withAggregation(PerNode.<Aggregator>of(ArithmeticMean.standard())
                                        .with("residency", Minimum.standard())
                                        .with("employment", Median.standard())),
                        ThreeCountries.panel())
                .score();
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.explain("overall", ThreeCountries.LATVIA).toString())
                .contains("minimum of 2 of 2", "median of 1 of 1");
    }

    private static Scorecard demo(Methodology methodology) {
        return Study.of(methodology, ThreeCountries.panel()).score();
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }

    @Test
    void exceptionsHoldForNodesAndLevels() {
        Scorecard card =
                demo(STANDARD.withAggregation(PerNode.<eu.niem.scoring.aggregation.Aggregator>of(Minimum.standard())
                        .with(PerNode.ROOT, Maximum.standard())));
        assertThat(card.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(card.score("overall", ThreeCountries.LATVIA).value()).isEqualTo(66.5, offset());
        Scorecard leaves = demo(STANDARD.withAggregation(STANDARD.aggregation()
                .with(PerNode.LEAF_DIMENSIONS, Minimum.standard())
                .with("employment", Maximum.standard())));
        assertThat(leaves.score("residency", ThreeCountries.LATVIA).value()).isEqualTo(50);
        assertThat(leaves.score("overall", ThreeCountries.LATVIA).value()).isEqualTo((50 + 66.5) / 2, offset());
        Scorecard indicators = demo(STANDARD.withNormalisation(STANDARD.normalisation()
                .with(PerNode.INDICATORS, Points.standard())
                .with("EMP1", MinMax.standard())));
        assertThat(indicators.score("EMP1", ThreeCountries.LATVIA).value()).isZero();
        assertThat(indicators.score("RES1", ThreeCountries.LATVIA).value()).isEqualTo(50);
    }

    @Test
    void ofTheLevelsThatHoldTheRootComesFirst() {
        Framework flat = ThreeCountries.FRAMEWORK.withRoot(
                ThreeCountries.FRAMEWORK.root().withChildren(List.copyOf(ThreeCountries.FRAMEWORK.indicators())));
        var both = STANDARD.aggregation()
                .with(PerNode.LEAF_DIMENSIONS, Minimum.standard())
                .with(PerNode.ROOT, Maximum.standard());
        assertThat(both.of(flat.root(), flat)).isEqualTo(Maximum.standard());
    }

    @Test
    void anUnknownLevelIsAnsweredWithThoseThereAre() {
        assertThat(STANDARD.withAggregation(STANDARD.aggregation().with("@leaves", Minimum.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("there is no node '@leaves' and no such level; the levels are [@root, @leaf-dimensions, ");
    }

    @Test
    void ofVeryManyNodesTheFirstAreNamed() {
        List<Node> many = IntStream.range(0, 1000)
                .mapToObj(i -> (Node) Indicator.of("Q" + i, "Q", Quantity.of("PC", 0, 100)))
                .toList();
        Framework wide =
                Framework.of("wide", "1", ThreeCountries.FRAMEWORK.root().withChildren(many));
        assertThat(STANDARD.withExclude(List.of("R")).check(wide))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("'R'", "Q0", " and more")
                .hasSizeLessThan(500);
    }

    @Test
    void exceptionsOfAViewAreNamedByIdOrCodeTheIdFirst() {
        Methodology methodology = STANDARD.withView(List.of("step", "tree"))
                .withAggregation(STANDARD.aggregation()
                        .with("legal", Minimum.standard())
                        .with("overall/legal", Maximum.standard()));
        Framework view = ThreeCountries.FRAMEWORK.view("step", "tree");
        assertThat(methodology.aggregation().of(view.getNode("overall/legal"), view))
                .isEqualTo(Maximum.standard());
        assertThat(methodology.check(ThreeCountries.FRAMEWORK)).noneMatch(Problem::error);
    }

    @Test
    void exceptionsForNodesThatDoNotExistAreRefused() {
        assertThatThrownBy(() ->
                        demo(STANDARD.withNormalisation(STANDARD.normalisation().with("EMP2", MinMax.standard()))))
                .hasMessageContainingAll("/normalisation/except/EMP2", "there is no node 'EMP2'", "EMP1");
        assertThat(STANDARD.withAggregation(STANDARD.aggregation().with("EMP1", Minimum.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("exception-without-effect");
        assertThat(STANDARD.withNormalisation(STANDARD.normalisation().with(PerNode.ROOT, MinMax.standard()))
                        .check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("exception-without-effect");
    }
}
