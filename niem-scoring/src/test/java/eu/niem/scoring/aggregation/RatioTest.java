package eu.niem.scoring.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.Goalposts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
    private static final Framework FRAMEWORK = Framework.of(
            "gdi",
            "1",
            Dimension.of(
                    "gdi",
                    "Gender Development Index",
                    Indicator.of("women", "Women", Quantity.of("NUM", 0, 1)),
                    Indicator.of("men", "Men", Quantity.of("NUM", 0, 1))));

    private static Methodology by(Aggregator aggregator) {
        return Methodology.standard()
                .withNormalisation(Goalposts.standard().withRange(0, 1))
                .withAggregation(aggregator);
    }

    private static Observation observed(String indicator, String area, double value) {
        return Observation.of(indicator, RowKey.of(area, "2022"), Value.of(value));
    }

    /**
     * Pakistan 2022: the indices of women and men of UNDP, Human Development Report 2023/24, time series of the composite
     * indices (CC BY 3.0 IGO). Their ratio is computed by hand: 0.479545 / 0.574878 is 0.834168.
     */
    private static Scorecard pakistan(Aggregator aggregator) {
        Panel panel = Panel.of(
                FRAMEWORK,
                List.of(
                        observed("women", "PAK", 0.479544875),
                        observed("men", "PAK", 0.574877828),
                        observed("women", "NUL", 0.5),
                        observed("men", "NUL", 0),
                        observed("women", "ONE", 0.5)));
        return Study.of(by(aggregator), panel).score();
    }

    @Test
    void oneChildIsDividedByTheOther() {
        Scorecard card = pakistan(Ratio.of("women", "men"));
        assertThat(card.score("gdi", "PAK", "2022").value()).isCloseTo(0.834168, within(0.000001));
        Scorecard turned = pakistan(Ratio.of("men", "women").withComplement(true));
        assertThat(turned.score("gdi", "PAK", "2022").value()).isCloseTo(1 - 0.574877828 / 0.479544875, within(1e-12));
        assertThat(turned.explain("gdi", "PAK", "2022").toString()).contains("ratio 1 - men / women");
    }

    @Test
    void noDenominatorIsNoRatio() {
        Scorecard card = pakistan(Ratio.of("women", "men"));
        assertThat(card.score("gdi", "NUL", "2022").absent()).isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(card.explain("gdi", "NUL", "2022").toString()).contains("a ratio by 0 has no value");
        assertThat(card.score("gdi", "ONE", "2022").absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whatIsNoChildIsAnErrorOfTheCheck() {
        List<Problem> problems = by(Ratio.of("women", "boys")).check(FRAMEWORK);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.error()).isTrue();
            assertThat(problem.code()).isEqualTo("unsuitable-aggregation");
            assertThat(problem.message()).contains("'gdi'", "'boys' is none that takes part; these are [women, men]");
        });
    }

    @Test
    void aThirdChildIsRefused() {
        Dimension three = FRAMEWORK
                .root()
                .withChildren(List.of(
                        FRAMEWORK.getNode("women"),
                        FRAMEWORK.getNode("men"),
                        Indicator.of("all", "All", Quantity.of("NUM", 0, 1))));
        assertThatThrownBy(() -> Ratio.of("women", "men").bind(three))
                .hasMessageContaining("name what is left over in 'exclude'");
        assertThatThrownBy(() -> Ratio.of("men", "men")).hasMessageContaining("both are 'men'");
    }

    @Test
    void aNodeThatAViewMadeIsNamedByItsCode() {
        Dimension made = Dimension.of(
                "gdi",
                "Index",
                Dimension.of("gdi/F", "Women", Indicator.of("w", "W", Quantity.of("NUM", 0, 1))),
                Dimension.of("gdi/M", "Men", Indicator.of("m", "M", Quantity.of("NUM", 0, 1))));
        double[] out = new double[1];
        Ratio.of("M", "F").bind(made).aggregate(new double[][] {{0.5}, {0.2}}, new double[] {1, 1}, out);
        assertThat(out).containsExactly(0.4);
    }
}
