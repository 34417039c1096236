package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.Wroclaw;
import eu.niem.scoring.fixture.RawAreas;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaProfileTest {
    private static final RowKey VIENNA = RowKey.of("AT-9", "2020");

    private final Scorecard card = ThreeAreas.usual().score();

    private static final Methodology ADDED = Methodology.standard().withId("linear");

    private static final Methodology DISTANCE = ADDED.withAggregation(
                    ADDED.aggregation().with(PerNode.ROOT, Wroclaw.standard()))
            .withId("distance");

    private final Scorecard distance = ThreeAreas.usual().score(DISTANCE);

    @Test
    void anAreaIsNeverItsOwnPeer() {
        Panel alone = card.panel().where(VIENNA::equals);
        AreaProfile found = AreaProfile.of(card.plan().score(alone), VIENNA);
        assertThat(found.lines()).allSatisfy(line -> {
            assertThat(line.mean()).isNull();
            assertThat(line.median()).isNull();
        });
        assertThat(found.toString())
                .contains("without another area to compare with")
                .doesNotContain("PEER");
    }

    @Test
    void anAreaAtAllNodesBesideItsPeers() {
        AreaProfile found = AreaProfile.of(card, VIENNA);
        assertThat(found.lines())
                .extracting(line -> line.score().node())
                .containsExactlyElementsOf(card.nodes().stream().map(Node::id).toList());
        AreaProfile.Line rate = found.find("rate").orElseThrow();
        assertThat(rate.rank()).isEqualTo(1);
        assertThat(rate.ranked()).isEqualTo(3);
        assertThat(rate.mean()).as("of 60 and 70, without its own 80").isEqualTo(65);
        assertThat(rate.median()).isEqualTo(65);
        assertThat(rate.aboveMean()).isEqualTo(15);
        assertThat(rate.level()).isEqualTo(1);
        assertThat(found.find("heat").orElseThrow().median())
                .as("Belgium has none")
                .isEqualTo(80);
        assertThatThrownBy(() -> AreaProfile.of(card, RowKey.of("XX", "2020")))
                .hasMessageContaining("there is no row XX");
    }

    @Test
    void anAreaIsNoPeerInAGroupToWhichItDoesNotBelong() {
        AreaProfile beside = AreaProfile.of(card, RowKey.of("CY", "2020"), "SIZE", "large");
        assertThat(beside.title()).isEqualTo("Profile: Cyprus, 2020, beside SIZE large, to which it does not belong");
        AreaProfile.Line rate = beside.find("rate").orElseThrow();
        assertThat(rate.mean()).as("of 80 and 60").isEqualTo(70);
        assertThat(rate.rank()).isEqualTo(2);
        assertThat(beside.find("rent").orElseThrow().rank()).isEqualTo(1);
        AreaProfile among = AreaProfile.of(card, VIENNA, "SIZE", "large");
        assertThat(among.title()).isEqualTo("Profile: Vienna, 2020, among SIZE large");
        assertThat(among.find("rate").orElseThrow().mean())
                .as("Belgium's alone")
                .isEqualTo(60);
    }

    @Test
    void anAggregateStandsBesideASingleArea() {
        Scorecard two = new ThreeAreas()
                .with("BE", 60, 20, 50, 70, 75, 20)
                .with("EU27_2020", 70, 30, 90, 20, 80, 30)
                .score();
        AreaProfile found = AreaProfile.of(two, RowKey.of("EU27_2020", "2020"));
        assertThat(found.title()).doesNotContain("without another area");
        AreaProfile.Line rate = found.find("rate").orElseThrow();
        assertThat(rate.mean()).isEqualTo(60);
        assertThat(rate.median()).isEqualTo(60);
        assertThat(rate.ranked()).isEqualTo(1);
        assertThat(rate.rank()).isNull();
        assertThat(AreaProfile.of(two, RowKey.of("BE", "2020")).toString())
                .as("an aggregate is no peer")
                .contains("without another area");
    }

    @Test
    void whereRanksAreRefusedAProfileHasNone() {
        Scorecard unranked = ThreeAreas.usual()
                .score(Methodology.standard()
                        .withOutputs(Set.copyOf(EnumSet.of(Output.SCORES)))
                        .withNote("not a league table"));
        AreaProfile found = AreaProfile.of(unranked, VIENNA);
        assertThat(found.find("rate").orElseThrow().rank()).isNull();
        assertThat(found.find("all")).isEmpty();
    }

    /** COINr's tables are rounded to two decimals or three digits by default. */
    @Test
    void meansAreNotRounded() {
        assertThat(AreaProfile.of(card, VIENNA).data().rows().get(0).get(6))
                .isEqualTo(
                        AreaProfile.of(card, VIENNA).find("all").orElseThrow().mean());
    }

    @Test
    void theNearestToTheIdealIsFirstInProfiles() {
        for (RowKey key : distance.rows()) {
            int rank = distance.rank("all", key).orElseThrow();
            assertThat(AreaProfile.of(distance, key).find("all").orElseThrow().rank())
                    .as(key.refArea())
                    .isEqualTo(rank);
        }
    }

    @Test
    void peersWithEqualScoresShareARank() {
        Scorecard equal = RawAreas.lastBit(RawAreas.RAW).score();
        for (String area : List.of("AA", "AB")) {
            AreaProfile found = AreaProfile.of(equal, RowKey.of(area, "2021"));
            assertThat(found.find("a").orElseThrow().rank()).isEqualTo(1);
            assertThat(found.find("all").orElseThrow().rank()).isEqualTo(1);
        }
        StrengthsAndWeaknesses sides =
                StrengthsAndWeaknesses.of(equal, RowKey.of("AB", "2021"), 5, StrengthsAndWeaknesses.Against.PEERS);
        assertThat(sides.lines())
                .as("the median is no strength")
                .noneMatch(line -> line.score().node().equals("a"));
    }
}
