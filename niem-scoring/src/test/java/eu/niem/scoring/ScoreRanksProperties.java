package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.result.Ranked;
import eu.niem.core.result.Resolution;
import eu.niem.scoring.methodology.RankingRule;
import eu.niem.scoring.random.RandomStudy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Wherever ranks are given they are the same, and two areas share one exactly where their scores count as equal. */
class ScoreRanksProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void areasShareARankExactlyWhereTheirScoresAreEqual(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Node node : card.nodes()) {
            Map<RowKey, Integer> ranks = card.ranks(node.id());
            for (RowKey one : ranks.keySet()) {
                Resolution resolution = card.plan().resolution(node.id(), one.timePeriod());
                RankingRule rule =
                        card.plan().methodology().ranking().of(node, card.plan().view());
                double place = rule.place(resolution.round(value(card, node, one)));
                for (RowKey other : ranks.keySet()) {
                    if (one.slice().equals(other.slice())) {
                        assertThat(ranks.get(one).equals(ranks.get(other)))
                                .isEqualTo(place == rule.place(resolution.round(value(card, node, other))));
                    }
                }
            }
        }
    }

    private static double value(Scorecard card, Node node, RowKey key) {
        return Objects.requireNonNull(card.score(node.id(), key).value());
    }

    @Property(tries = 100)
    void allRanksOfAScorecardAgree(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        Map<String, Map<RowKey, Integer>> ranks = new LinkedHashMap<>();
        card.nodes().forEach(node -> ranks.put(node.id(), card.ranks(node.id())));
        List<Slice> slices = card.rows().stream().map(RowKey::slice).distinct().toList();
        for (Slice slice : slices) {
            for (Node node : card.nodes()) {
                for (Ranked place : card.at(slice).ranking(node.id()).places()) {
                    RowKey key = place.score().key();
                    assertThat(place.rank()).isEqualTo(ranks.get(node.id()).get(key));
                    assertThat(card.rank(node.id(), key)).hasValue(place.rank());
                    assertThat(card.at(slice).rank(node.id(), key.refArea())).hasValue(place.rank());
                }
            }
        }
        List<Object> saved = new ArrayList<>();
        card.data()
                .rows()
                .forEach(line -> saved.add(line.get(card.data().columns().indexOf("RANK"))));
        List<Object> expected = new ArrayList<>();
        card.nodes()
                .forEach(node -> card.rows()
                        .forEach(key -> expected.add(ranks.get(node.id()).get(key))));
        assertThat(saved).isEqualTo(expected);
    }
}
