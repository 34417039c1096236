package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.Borda;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.FractionOfBest;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.ZScore;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every normalisation of COINr 1.1.14 on the synthetic composite; the calls stand in {@code own/MANIFEST.csv}. */
class NormalisationGoldenTest {
    private static final int AREAS = 30;
    private static final int CELLS = AREAS * 18;
    private static final int NINTH = 8;

    private Composite own;

    @BeforeEach
    void read() throws IOException {
        own = Composite.of(own("06_normalised/iMeta_with_parameters.csv"));
    }

    private static GoldenTable own(String path) throws IOException {
        return GoldenTable.shared("own/composite/" + path);
    }

    private Panel panel(String data) throws IOException {
        return own.panel(own(data.equals("Treated") ? "05_treated/Treated.csv" : "02_denominated/Denominated.csv"));
    }

    private Scorecard score(String data, PerNode<Normaliser> normalisers) throws IOException {
        Methodology methodology = Composite.LINEAR.withNormalisation(normalisers);
        return Study.of(methodology, panel(data)).score();
    }

    private static GoldenTable expected(String data, String name) throws IOException {
        return own("06_normalised/" + data + "_n_" + name + ".csv");
    }

    private void check(String data, String name, PerNode<Normaliser> normalisers) throws IOException {
        Cells.assertScores(score(data, normalisers), expected(data, name), CELLS);
    }

    static Stream<Arguments> normalisers() {
        return Stream.of(
                Arguments.of("minmax_0_100", MinMax.standard()),
                Arguments.of("minmax_1_100", MinMax.standard().withRange(1, 100)),
                Arguments.of("minmax_use_iMeta", MinMax.standard().withRange(1, 7)),
                Arguments.of("zscore_0_1", ZScore.standard()),
                Arguments.of("zscore_10_2", ZScore.standard().withMean(10).withSd(2)),
                Arguments.of("zscore_use_iMeta", ZScore.standard().withMean(50).withSd(10)),
                Arguments.of("rank", Rank.standard()),
                Arguments.of("prank", PercentileRank.standard()),
                Arguments.of("borda", Borda.standard()),
                Arguments.of("dist2max", MinMax.standard().withRange(0, 1)));
    }

    @ParameterizedTest
    @MethodSource("normalisers")
    void oneNormalisationForAllIndicators(String name, Normaliser normaliser) throws IOException {
        check("Treated", name, PerNode.of(normaliser));
        check("Denominated", name, PerNode.of(normaliser));
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() throws IOException {
        check("Treated", "rank_average", PerNode.of(Rank.standard().withTies(Rank.Ties.AVERAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void goalpostsOfEveryIndicator(String data) throws IOException {
        check(data, "goalposts_use_iMeta", own.goalposts());
    }

    /** COINr's targets are matched by position; ours stand at the names of their indicators. */
    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void targetsOfEveryIndicatorByName(String data) throws IOException {
        check(data, "dist2targ_use_iMeta", own.targets());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void distanceToTheNinthArea(String data) throws IOException {
        String ninth = expected(data, "dist2ref_9").rows().get(NINTH).getField("uCode");
        check(data, "dist2ref_9", PerNode.of(DistanceToReference.of(ninth)));
        check(data, "dist2ref_9_cap", PerNode.of(DistanceToReference.of(ninth).withCap(true)));
    }

    /** COINr's scaled is goalposts that do not clamp; with a direction of -1 it has them turned, or of the other sign. */
    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void scaledIsGoalpostsThatDoNotClamp(String data) throws IOException {
        check(data, "scaled_use_iMeta", own.scaled());
        check(
                data,
                "scaled_0_100",
                own.byIndicator(row -> Goalposts.standard()
                        .withGoalposts(0.0, row.getField("Direction").equals("-1") ? -100.0 : 100.0)
                        .withClamp(false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treated", "Denominated"})
    void fractionOfTheBestWhereMoreIsBetter(String data) throws IOException {
        List<String> more = own.indicators("1");
        assertThat(more).hasSize(12);
        Cells.assertScores(
                score(data, PerNode.of(FractionOfBest.standard())),
                expected(data, "fracmax"),
                more,
                AREAS * more.size());
    }

    /** COINr's figure there is the worse the greater it is: the inverse of a fraction. */
    @Test
    void aFractionOfTheBestRisesAlsoWhereLessIsBetter() throws IOException {
        GoldenTable upsideDown = expected("Treated", "fracmax");
        Scorecard card = score("Treated", PerNode.of(FractionOfBest.standard()));
        int compared = 0;
        for (NamedCsvRecord row : upsideDown.rows()) {
            for (String indicator : own.indicators("-1")) {
                Double value =
                        card.score(indicator, Composite.key(upsideDown, row)).value();
                double cell = GoldenTable.number(row, indicator);
                assertThat(value).as(indicator + " " + row).isBetween(0.0, 1.0).isCloseTo(1 / cell, within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(6 * AREAS);
    }
}
