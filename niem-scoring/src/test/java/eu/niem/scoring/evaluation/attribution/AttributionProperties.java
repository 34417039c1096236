package eu.niem.scoring.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.attribution.Attribution.Difference;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every difference that is split. */
class AttributionProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void pointsAddUpToTheDifference(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            Attribution split = split(card, key, random.seed());
            for (Difference difference : split.differences()) {
                List<Points> points = split.points(difference.node());
                double scale = Math.max(1, Math.abs(difference.from()) + Math.abs(difference.to()));
                if (!points.isEmpty()) {
                    assertThat(points.stream().mapToDouble(Points::points).sum())
                            .as("%s in %s", difference, split)
                            .isCloseTo(difference.points(), within(1e-8 * scale));
                }
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfObservationsChangesNothing(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        Panel panel = card.panel();
        List<Observation> shuffled = new Dice(random.seed()).shuffled(panel.observations());
        Scorecard other = card.plan().score(Panel.of(panel.framework(), shuffled, panel.areas(), panel.sources()));
        for (RowKey key : card.rows()) {
            assertThat(split(other, key, random.seed())).isEqualTo(split(card, key, random.seed()));
        }
    }

    @Property(tries = 100)
    void nothingChangedIsNothingToSplit(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            Attribution split = Attribution.between(WhatIf.of(card, key), WhatIf.of(card, key));
            assertThat(split.points()).allMatch(each -> each.points() == 0 && each.standardError() == 0);
        }
    }

    /** From a row as it is to one where every score is another. */
    private static Attribution split(Scorecard card, RowKey key, long seed) {
        Dice dice = new Dice(seed);
        WhatIf from = WhatIf.of(card, key);
        Map<String, Double> scores = new TreeMap<>();
        card.plan().framework().indicators().stream()
                .map(indicator -> from.score(indicator.id()))
                .filter(Score::isPresent)
                .forEach(score -> scores.put(score.node(), dice.number(1, 100)));
        return Attribution.between(from, from.withScores(scores));
    }

    /** The Shapley value by its definition: the mean over all orders of what each player adds. */
    @Property(tries = 100)
    void enumeratedCoalitionsAreTheMeanOverAllOrders(
            @ForAll @IntRange(min = 1, max = 6) int players, @ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] worth = IntStream.range(0, 1 << players)
                .mapToDouble(coalition -> dice.number(-100, 100))
                .toArray();
        Shapley.Game game = joined -> worth[coalition(joined)];
        double[] sum = new double[players];
        List<List<Integer>> orders = new ArrayList<>();
        addOrders(List.of(), players, orders);
        for (List<Integer> order : orders) {
            boolean[] joined = new boolean[players];
            for (int player : order) {
                double before = game.value(joined);
                joined[player] = true;
                sum[player] += game.value(joined) - before;
            }
        }
        Shapley shapley = Shapley.of(players, game, Attribution.Sampling.standard());
        for (int player = 0; player < players; player++) {
            assertThat(shapley.points().get(player)).isCloseTo(sum[player] / orders.size(), within(1e-9));
        }
    }

    private static int coalition(boolean[] joined) {
        return IntStream.range(0, joined.length)
                .filter(player -> joined[player])
                .map(player -> 1 << player)
                .sum();
    }

    private static void addOrders(List<Integer> begun, int players, List<List<Integer>> orders) {
        if (begun.size() == players) {
            orders.add(begun);
        }
        for (int player = 0; player < players; player++) {
            if (!begun.contains(player)) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(player);
                addOrders(longer, players, orders);
            }
        }
    }
}
