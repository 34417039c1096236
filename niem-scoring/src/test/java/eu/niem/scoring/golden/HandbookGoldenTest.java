package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.AboveBelowMean;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Percentile;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.RatioToMean;
import eu.niem.scoring.normalisation.RatioToWorst;
import eu.niem.scoring.normalisation.ZScore;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Figures printed in OECD/JRC, Handbook on Constructing Composite Indicators (2008). */
class HandbookGoldenTest {

    /**
     * Table 15: mean years of schooling of 23 countries under ten normalisations, every cell. Its categorical column does
     * not follow the book's own table 3, which has no class of 50.
     */
    @Test
    void table15() throws IOException {
        GoldenTable table = GoldenTable.shared("composite/handbook_table15_schooling_normalisations.csv");
        assertColumn(table, "rank", 0, Rank.standard());
        assertColumn(table, "z", 2, ZScore.standard());
        assertColumn(table, "minmax", 2, MinMax.standard().withRange(0, 1));
        assertColumn(table, "ratio_mean", 2, RatioToMean.standard());
        assertColumn(table, "ratio_best", 2, FractionOfBest.standard());
        assertColumn(table, "ratio_worst", 2, RatioToWorst.standard());
        assertColumn(table, "diff_mean", 2, RatioToMean.standard().withCentre(0));
        assertColumn(table, "diff_worst", 2, RatioToWorst.standard().withCentre(0));
        assertColumn(table, "above_below_p20", 0, AboveBelowMean.standard());
        assertColumn(table, "percentile", 1, Percentile.standard());
    }

    /** Table 14: the ratio to the leading country, in degrees Celsius and Fahrenheit; the book prints three decimals. */
    @Test
    void table14() {
        assertThat(leaders(35, 39, 75, 50)).containsExactly("0.9487", "0.8333");
        assertThat(leaders(35.9, 40, 70, 45)).containsExactly("0.9488", "0.8214");
        assertThat(leaders(95, 102.2, 75, 50)).containsExactly("0.9648", "0.8333");
        assertThat(leaders(96.62, 104, 70, 45)).containsExactly("0.9645", "0.8214");
    }

    private static List<String> leaders(double heatA, double heatB, double humidityA, double humidityB) {
        Indicator heat = Indicator.of("heat", "Temperature", Quantity.of("CEL", Direction.HIGHER_IS_BETTER));
        Indicator humidity = Indicator.of("humidity", "Humidity", Quantity.of("PC", Direction.HIGHER_IS_BETTER));
        Panel panel = Panel.of(
                Framework.of("weather", "1", Dimension.of("index", "Index", heat, humidity)),
                List.of(
                        Observation.of("heat", RowKey.of("A", "2003"), heatA),
                        Observation.of("heat", RowKey.of("B", "2003"), heatB),
                        Observation.of("humidity", RowKey.of("A", "2003"), humidityA),
                        Observation.of("humidity", RowKey.of("B", "2003"), humidityB)));
        var card = Study.of(Methodology.standard().withNormalisation(FractionOfBest.standard()), panel)
                .score();
        return List.of("A", "B").stream()
                .map(area -> rounded(
                                Objects.requireNonNull(
                                        card.score("index", area, "2003").value()),
                                4)
                        .toString())
                .toList();
    }

    private static void assertColumn(GoldenTable table, String column, int decimals, Normaliser normaliser) {
        List<Double> schooling = table.rows().stream()
                .map(row -> GoldenTable.number(row, "schooling"))
                .toList();
        assertThat(schooling).hasSize(23);
        List<Double> normalised = new ArrayList<>();
        var card = Study.of(Methodology.standard().withNormalisation(normaliser), panelOfAreas(schooling))
                .score();
        for (int area = 0; area < schooling.size(); area++) {
            normalised.add(card.score("x", "A" + area, "2000").value());
        }
        assertThat(normalised.stream().map(value -> rounded(value, decimals)).toList())
                .as(column)
                .isEqualTo(table.rows().stream()
                        .map((NamedCsvRecord row) -> rounded(GoldenTable.number(row, column), decimals))
                        .toList());
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Panel panelOfAreas(List<Double> values) {
        Indicator x = Indicator.of("x", "Schooling", Quantity.of("YR", Direction.HIGHER_IS_BETTER));
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < values.size(); area++) {
            observations.add(Observation.of("x", RowKey.of("A" + area, "2000"), values.get(area)));
        }
        return Panel.of(Framework.of("tai", "2001", Dimension.of("index", "Index", x)), observations);
    }

    /** Step 6, on compensability: (21, 1, 1, 1) and (6, 6, 6, 6). The book prints 6.23 for 6.2357. */
    @Test
    void compensability() {
        assertThat(mean(ArithmeticMean.standard(), 21, 1, 1, 1)).isEqualTo(6);
        assertThat(mean(ArithmeticMean.standard(), 6, 6, 6, 6)).isEqualTo(6);
        assertThat(rounded(mean(GeometricMean.standard(), 21, 1, 1, 1), 4)).isEqualTo("2.1407");
        assertThat(rounded(mean(GeometricMean.standard(), 6, 6, 6, 6), 4)).isEqualTo("6.0000");
        assertThat(rounded(mean(GeometricMean.standard(), 21, 2, 1, 1), 4)).isEqualTo("2.5457");
        assertThat(rounded(mean(GeometricMean.standard(), 6, 7, 6, 6), 4)).isEqualTo("6.2357");
    }

    private static double mean(Aggregator aggregator, double... values) {
        List<Node> children = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            children.add(Indicator.of("i" + i, "Indicator", Quantity.of("NUM", Direction.HIGHER_IS_BETTER)));
            observations.add(Observation.of("i" + i, RowKey.of("A", "2008"), values[i]));
        }
        Framework framework = Framework.of(
                "compensability", "1", Dimension.of("index", "Index").withChildren(children));
        Methodology methodology = Methodology.standard()
                .withNormalisation(NoNormalisation.standard())
                .withAggregation(aggregator);
        return Study.of(methodology, Panel.of(framework, observations))
                .score()
                .score("index", "A", "2008")
                .value();
    }
}
