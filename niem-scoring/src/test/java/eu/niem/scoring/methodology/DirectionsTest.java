package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Minimum;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.method.ScoreScale;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.PercentileRank;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.normalisation.ZScore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionsTest {
    private static final Direction LESS = Direction.LOWER_IS_BETTER;
    private static final Direction MORE = Direction.HIGHER_IS_BETTER;
    private static final Methodology STANDARD = Methodology.standard();

    /** A risk with two dimensions; the second may state a direction of its own. */
    private static Framework risk(Direction root, Direction second) {
        return Framework.of(
                "risk",
                "1",
                Dimension.of(
                                "risk",
                                "Risk",
                                Dimension.of("hazard", "Hazard", Indicator.of("h", "H", Quantity.of("PC", 100, 0))),
                                Dimension.of(
                                                "coping",
                                                "Coping",
                                                Indicator.of("c", "C", Quantity.of("PC", 0, 100)),
                                                Indicator.of("d", "D", Quantity.of("PC", 0, 100)))
                                        .withDirection(second))
                        .withDirection(root));
    }

    private static List<Problem> errors(Framework framework, Methodology methodology) {
        return methodology.check(framework).stream().filter(Problem::error).toList();
    }

    @Test
    void aDimensionHasTheDirectionOfItsParentUnlessItStatesOne() {
        Directions directions = Directions.of(STANDARD, risk(LESS, MORE));
        assertThat(directions.direction("risk")).isEqualTo(LESS);
        assertThat(directions.direction("hazard")).isEqualTo(LESS);
        assertThat(directions.direction("coping")).isEqualTo(MORE);
        assertThat(directions.direction("h")).isEqualTo(MORE);
        assertThat(directions.findMirror("h")).hasValue(new ScoreScale(0, 100));
        assertThat(directions.findMirror("coping")).hasValue(new ScoreScale(0, 100));
        assertThat(directions.findMirror("hazard")).isEmpty();
        assertThat(directions.findMirror("c")).isEmpty();
    }

    @Test
    void whereNoNodeStatesADirectionNothingChanges() {
        Methodology none = STANDARD.withNormalisation(NoNormalisation.standard());
        Directions directions = Directions.of(none, risk(null, null));
        assertThat(directions.direction("h")).isEqualTo(MORE);
        assertThat(directions.findMirror("h")).isEmpty();
        assertThat(errors(risk(null, null), none)).isEmpty();
    }

    @Test
    void anIndicatorAsItIsKeepsTheDirectionOfItsQuantity() {
        Methodology none = STANDARD.withNormalisation(NoNormalisation.standard());
        assertThat(Directions.of(none, risk(LESS, MORE)).direction("h")).isEqualTo(LESS);
        assertThat(errors(risk(LESS, LESS), none)).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("no-mirror");
            assertThat(problem.path()).isEqualTo("/normalisation");
            assertThat(problem.message()).contains("its parent 'coping'", "what none gives has no mirror image");
        });
    }

    static Stream<Arguments> mirrored() {
        return Stream.of(
                Arguments.of(Goalposts.standard().withRange(0, 1), new ScoreScale(0, 1)),
                Arguments.of(MinMax.standard().withRange(1, 100), new ScoreScale(1, 100)),
                Arguments.of(DistanceToTarget.of(3).withRange(1, 100), new ScoreScale(1, 100)),
                Arguments.of(DistanceToTarget.of(3), new ScoreScale(0, 1)),
                Arguments.of(PercentileRank.standard(), new ScoreScale(0, 1)),
                Arguments.of(ZScore.standard().withMean(10).withSd(2), new ScoreScale(8, 12)));
    }

    @ParameterizedTest
    @MethodSource("mirrored")
    void aNormalisationMirrorsOnItsScale(Normaliser normaliser, ScoreScale scale) {
        Directions directions = Directions.of(STANDARD.withNormalisation(normaliser), risk(LESS, LESS));
        assertThat(directions.findMirror("c")).hasValue(scale);
    }

    @Test
    void whatHasNoScaleIsAnErrorThatNamesNodeAndMethod() {
        assertThat(errors(risk(LESS, LESS), STANDARD.withNormalisation(Rank.standard())))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("'h' is higher-is-better", "rank"));
        Methodology compared = STANDARD.withAggregation(STANDARD.aggregation().with("coping", Copeland.standard()));
        assertThat(errors(risk(LESS, MORE), compared)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/aggregation");
            assertThat(problem.message()).contains("'coping'", "'risk'", "copeland");
        });
    }

    @Test
    void aDimensionNeedsTheSameScaleInAllChildren() {
        Methodology mixed = STANDARD.withNormalisation(
                STANDARD.normalisation().with("d", Goalposts.standard().withRange(0, 1)));
        assertThat(errors(risk(LESS, MORE), mixed))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("'coping'", "children on one scale"));
        Methodology least = STANDARD.withAggregation(STANDARD.aggregation().with("coping", Minimum.standard()));
        assertThat(errors(risk(LESS, MORE), least)).isEmpty();
    }

    @Test
    void pointsAreMirroredInTheRangeOfTheFramework() {
        Framework risk = OwnScale.FRAMEWORK.withRoot(OwnScale.FRAMEWORK.root().withDirection(LESS));
        Methodology points = STANDARD.withNormalisation(
                STANDARD.normalisation().with("rated", Points.standard()).with("listed", Points.standard()));
        Directions directions = Directions.of(points, risk);
        assertThat(directions.findMirror("rated")).hasValue(new ScoreScale(1, 10));
        assertThat(directions.findMirror("listed")).hasValue(new ScoreScale(1, 10));
        assertThat(directions.findMirror("figure")).hasValue(new ScoreScale(0, 100));
    }

    @Test
    void scoresAreOnTheFrameworksScaleWhereTheyHaveThatAndKeepIt() {
        Directions own = Directions.of(Methodology.standard(OwnScale.FRAMEWORK), OwnScale.FRAMEWORK);
        assertThat(Stream.of("all", "answers", "rated", "figure"))
                .allSatisfy(node -> assertThat(own.findPoints(node)).hasValue(OwnScale.RANGE));
        assertThat(own.findPoints("unknown")).isEmpty();
        assertThat(Directions.of(STANDARD, OwnScale.FRAMEWORK).findPoints("all"))
                .isEmpty();
        Methodology mixed = STANDARD.withNormalisation(
                STANDARD.normalisation().with("rated", Points.standard()).with("listed", Points.standard()));
        assertThat(Directions.of(mixed, OwnScale.FRAMEWORK).findPoints("answers"))
                .hasValue(OwnScale.RANGE);
        assertThat(Directions.of(mixed, OwnScale.FRAMEWORK).findPoints("all")).isEmpty();
    }

    @Test
    void childrenOfADistanceEnterWithMoreForBetter() {
        Methodology distance = STANDARD.withAggregation(STANDARD.aggregation().with("risk", Wroclaw.standard()));
        Directions directions = Directions.of(distance, risk(LESS, MORE));
        assertThat(directions.direction("risk")).isEqualTo(LESS);
        assertThat(directions.findMirror("coping")).isEmpty();
        assertThat(directions.findMirror("hazard")).hasValue(new ScoreScale(0, 100));
    }
}
