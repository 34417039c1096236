package eu.niem.scoring.aggregation;

import static eu.niem.scoring.aggregation.ChildrenOfAreas.random;
import static eu.niem.scoring.aggregation.ChildrenOfAreas.scores;
import static eu.niem.scoring.fixture.RawAreas.A;
import static eu.niem.scoring.fixture.RawAreas.B;
import static eu.niem.scoring.fixture.RawAreas.FLAT;
import static eu.niem.scoring.fixture.RawAreas.RAW;
import static eu.niem.scoring.fixture.RawAreas.panel;
import static eu.niem.scoring.fixture.RawAreas.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.result.Ranked;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WroclawTest {
    @Test
    void oneAreaHasNoDistance() {
        assertThat(scores(Wroclaw.standard(), random(3, 1))).containsExactly(Double.NaN);
    }

    @Test
    void distancesAreTheSameAtTheEndsOfTheRange() {
        double[][] set = random(3, 5);
        double[] expected = scores(Wroclaw.standard(), set);
        for (double unit : new double[] {0x1p-990, 0x1p990}) {
            double[][] other = Arrays.stream(set)
                    .map(child ->
                            Arrays.stream(child).map(score -> score * unit).toArray())
                    .toArray(double[][]::new);
            assertThat(scores(Wroclaw.standard(), other)).containsExactly(expected, within(1e-12));
        }
    }

    @Test
    void theLeastDistanceIsTheBestRank() {
        Scorecard card = score(Wroclaw.standard(), new double[] {1, 1}, new double[] {9, 8}, new double[] {5, 5});
        assertThat(card.direction("all")).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(card.direction("a")).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(card.score("all", "AB", "2021").value()).isZero();
        assertThat(card.rank("all", RowKey.of("AB", "2021"))).hasValue(1);
        assertThat(card.ranks("all").values()).containsExactly(3, 1, 2);
        assertThat(card.ranking("all", "2021").places())
                .extracting(place -> place.score().key().refArea())
                .containsExactly("AB", "AC", "AA");
        assertThat(card.ranking("all", "2021").places())
                .extracting(Ranked::rank)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aDistanceIsNoPartOfWhatIsGoodTheMoreThereIsOfIt() {
        Framework deep = Framework.of("f", "1", Dimension.of("all", "All", Dimension.of("part", "Part", A, B)));
        Methodology everywhere = RAW.withAggregation(Wroclaw.standard());
        assertThat(everywhere.check(deep)).anySatisfy(problem -> {
            assertThat(problem.error()).isTrue();
            assertThat(problem.message())
                    .contains("wroclaw gives distances, of which less is better, so 'part'", "'@root'");
        });
        assertThatThrownBy(() ->
                        Study.of(everywhere, panel(deep, new double[] {1, 2})).score())
                .hasMessageContaining("'part' cannot be a part of 'all'");
        Methodology atTheTop = RAW.withAggregation(
                PerNode.<Aggregator>of(ArithmeticMean.standard()).with(PerNode.ROOT, Wroclaw.standard()));
        assertThat(atTheTop.check(deep)).isEmpty();
        assertThat(everywhere.withExclude(List.of("part")).check(deep)).noneMatch(Problem::error);
        Groups groups = Groups.combine(List.of()).withAggregation(Wroclaw.standard());
        assertThat(RAW.withGroups(groups).check(FLAT)).anyMatch(Problem::error);
    }

    @Test
    void aDistanceSaysWhyItHasNoValue() {
        assertThat(score(Wroclaw.standard(), new double[] {1, 5})
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("one area alone is its own ideal");
        double[] same = {1, 5};
        assertThat(score(Wroclaw.standard(), same, same)
                        .explain("all", "AA", "2021")
                        .toString())
                .contains("all areas are the same");
    }
}
