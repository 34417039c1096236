package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.ZScore;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The European Union is no member of itself: in the labour study it was ranked among its members. */
class AggregatesAreNotAreasTest {
    private static final Study LABOUR = Niem.study("labour-by-citizenship");
    private static final String UNION = "EU27_2020";
    private static final RowKey NATIONALS = RowKey.of(UNION, "2024", "NAT");

    private static Study withoutTheUnion() {
        return LABOUR.withPanel(LABOUR.panel().where(key -> !key.refArea().equals(UNION)));
    }

    private static List<Score> ofMembers(Scorecard card) {
        return card.scores()
                .filter(score -> !score.key().refArea().equals(UNION))
                .toList();
    }

    @Test
    void theUnionHasTheScoreItHadAndNoRank() {
        Scorecard card = LABOUR.score();
        List<RefArea> asBefore = LABOUR.panel().areas().stream()
                .map(area -> area.withKind(RefArea.Kind.AREA))
                .toList();
        Panel panel = LABOUR.panel();
        Scorecard before = LABOUR.withPanel(
                        Panel.of(panel.framework(), panel.observations(), asBefore, panel.sources()))
                .score();
        assertThat(card.scores().toList()).isEqualTo(before.scores().toList());
        assertThat(before.rank("labour", NATIONALS)).hasValue(20);
        assertThat(card.rank("labour", NATIONALS)).isEmpty();
        assertThat(card.ranks("labour")).doesNotContainKey(NATIONALS);
        assertThat(card.data().rows().stream().filter(row -> row.get(1).equals(UNION)))
                .isNotEmpty()
                .allMatch(row -> row.get(5) == null);
    }

    @Test
    void theRanksOfMembersCloseUp() {
        Ranking ranking = LABOUR.score().at(NATIONALS.slice()).ranking("labour");
        assertThat(ranking.places().stream().map(place -> place.rank()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ranking.places().size())
                                .boxed()
                                .toList());
        assertThat(ranking.aggregates()).singleElement().satisfies(union -> {
            assertThat(union.key()).isEqualTo(NATIONALS);
            assertThat(union.isPresent()).isTrue();
        });
        assertThat(ranking.unranked()).noneMatch(score -> score.key().equals(NATIONALS));
        assertThat(ranking.toString().lines().filter(line -> line.contains(UNION)))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("aggregate"));
    }

    @Test
    void nothingIsLearnedFromTheUnion() {
        for (Methodology methodology : List.of(
                Methodology.standard().withNormalisation(MinMax.standard()),
                Methodology.standard().withNormalisation(ZScore.standard()),
                Methodology.standard().withNormalisation(MinMax.standard()).withAggregation(Copeland.standard()))) {
            Scorecard card = LABOUR.withMethodology(methodology).score();
            assertThat(ofMembers(card))
                    .isEqualTo(withoutTheUnion()
                            .withMethodology(methodology)
                            .score()
                            .scores()
                            .toList());
            assertThat(card.score("labour", NATIONALS).isPresent()).isTrue();
        }
    }

    @Test
    void theUnionMayBeWhatMembersAreMeasuredAgainst() {
        Methodology methodology = Methodology.standard()
                .withNormalisation(DistanceToReference.of(UNION))
                .withReference(Reference.basePeriod("2024"));
        Study nationals =
                LABOUR.withPanel(LABOUR.panel().where(key -> key.group().equals("NAT")));
        Scorecard card = nationals.withMethodology(methodology).score();
        assertThat(card.score("labour", NATIONALS).value()).isEqualTo(1);
        assertThat(card.at(Slice.of("2024", "NAT")).ranking("labour").places())
                .hasSizeGreaterThan(20)
                .noneMatch(place -> place.score().key().refArea().equals(UNION));
        assertThat(methodology.check(nationals.panel())).isEmpty();
    }

    /** Districts of 10, 20 and 30 and the town that is their sum: min-max put the districts at 0, 20 and 40. */
    @Test
    void minMaxDoesNotLearnFromTheSumOfItsAreas() {
        Framework framework = Framework.of(
                "town",
                "1",
                Dimension.of(
                        "all", "All", Indicator.of("jobs", "Jobs", Quantity.of("NUM", Direction.HIGHER_IS_BETTER))));
        List<Observation> observations = Stream.of("A", "B", "C", "TOWN")
                .map(area -> Observation.of(
                        "jobs", RowKey.of(area, "2021"), area.equals("TOWN") ? 60 : 10 * (area.charAt(0) - 'A' + 1)))
                .toList();
        List<RefArea> areas = Stream.of("A", "B", "C")
                .map(area -> RefArea.of(area, area).withParent("TOWN"))
                .toList();
        Scorecard card = Study.of(
                        Methodology.standard().withNormalisation(MinMax.standard()),
                        Panel.of(framework, observations, areas, List.of()))
                .score();
        assertThat(card.scores()
                        .filter(score -> score.node().equals("all"))
                        .map(Score::value)
                        .toList())
                .containsExactly(0.0, 50.0, 100.0, 250.0);
        assertThat(card.ranks("all")).hasSize(3);
    }
}
