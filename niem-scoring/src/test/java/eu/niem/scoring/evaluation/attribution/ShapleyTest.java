package eu.niem.scoring.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against values that are published. */
class ShapleyTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Two right gloves and a left one: 1/6, 1/6, 2/3 (Wikipedia, Shapley value, glove game). */
    @Test
    void theGameOfGlovesHasItsPublishedValue() {
        Shapley gloves = shapley(3, joined -> (joined[0] || joined[1]) && joined[2] ? 1 : 0);

        assertPoints(gloves, 1.0 / 6, 1.0 / 6, 2.0 / 3);
    }

    /**
     * Runways for aircraft of cost 8, 11, 13 and 18: 2, 3, 4 and 9 (Wikipedia, Airport problem; the rule is that of
     * Littlechild and Owen, Management Science 20, 1973).
     */
    @Test
    void theAirportGameHasItsPublishedValue() {
        double[] costs = {8, 11, 13, 18};
        Shapley airport = shapley(
                4,
                joined -> IntStream.range(0, 4)
                        .filter(player -> joined[player])
                        .mapToDouble(player -> costs[player])
                        .max()
                        .orElse(0));

        assertPoints(airport, 2, 3, 4, 9);
    }

    /**
     * The United Nations Security Council of five permanent and six other members, seven votes with all permanent ones
     * among them: the permanent ones have 76/77 of the power (Shapley and Shubik, American Political Science Review 48,
     * 1954, 98.7 per cent).
     */
    @Test
    void securityCouncilOfEleven() {
        Shapley council = shapley(11, joined -> passes(joined, 5, 7));

        assertThat(council.points().subList(0, 5))
                .allSatisfy(each -> assertThat(each).isCloseTo(76.0 / 77 / 5, EXACT));
        assertThat(council.points().subList(5, 11))
                .allSatisfy(each -> assertThat(each).isCloseTo(1.0 / 77 / 6, EXACT));
    }

    /** The council of fifteen and nine votes since 1965: 421/2145 for a permanent member, 4/2145 for another. */
    @Test
    void securityCouncilOfFifteenIsEstimatedWithinItsError() {
        Shapley council = shapley(15, joined -> passes(joined, 5, 9));

        for (int player = 0; player < 15; player++) {
            double power = (player < 5 ? 421 : 4) / 2145.0; // of all orders are decided by this player
            double error = Math.sqrt(power * (1 - power) / 1999);
            assertThat(council.points().get(player)).isCloseTo(power, within(4 * error));
            if (player < 5) {
                assertThat(council.standardErrors().get(player)).isCloseTo(error, within(0.1 * error));
            }
        }
        assertThat(council.points().stream().mapToDouble(each -> each).sum()).isCloseTo(1, EXACT);
    }

    /** Of two orders a player decides none, one or both: the mean's standard error is |x - y| / 2. */
    @Test
    void theErrorIsThatOfAMean() {
        Shapley council = Shapley.of(15, joined -> passes(joined, 5, 9), new Attribution.Sampling(2, 2));

        assertThat(council.standardErrors()).contains(0.0, 0.5).allMatch(each -> each == 0 || each == 0.5);
    }

    private static double passes(boolean[] joined, int permanent, int votes) {
        boolean noVeto = IntStream.range(0, permanent).allMatch(player -> joined[player]);
        long inFavour = IntStream.range(0, joined.length)
                .filter(player -> joined[player])
                .count();
        return noVeto && inFavour >= votes ? 1 : 0;
    }

    @Test
    void theSameSeedDrawsTheSameOrders() {
        Shapley.Game game = joined -> passes(joined, 5, 9);

        assertThat(Shapley.of(15, game, new Attribution.Sampling(50, 7)))
                .isEqualTo(Shapley.of(15, game, new Attribution.Sampling(50, 7)));
        assertThat(Shapley.of(15, game, new Attribution.Sampling(50, 7)))
                .isNotEqualTo(Shapley.of(15, game, new Attribution.Sampling(50, 8)));
    }

    /** Each of the 6 orders of three players is expected 1000 times in 6000 draws; chi-squared of 5 degrees, 99.9 %. */
    @Test
    void everyOrderIsAsLikely() {
        int[] counts = new int[27];
        Permutations orders = new Permutations(3, 3);
        for (int i = 0; i < 6000; i++) {
            int[] order = orders.next();
            counts[9 * order[0] + 3 * order[1] + order[2]]++;
        }
        double distance = IntStream.of(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> (count - 1000.0) * (count - 1000.0) / 1000)
                .sum();

        assertThat(IntStream.of(counts).filter(count -> count > 0).count()).isEqualTo(6);
        assertThat(distance).isLessThan(20.515);
    }

    @Test
    void noPlayersShareNothing() {
        assertThat(shapley(0, joined -> 3).points()).isEmpty();
    }

    @Test
    void aGameWithoutAValueHasNone() {
        assertThat(shapley(2, joined -> joined[0] ? Double.NaN : 0).points()).allMatch(each -> Double.isNaN(each));
    }

    @Test
    void oneOrderIsNotEnough() {
        assertThatThrownBy(() -> new Attribution.Sampling(1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'permutations' must be 2 or more, but was 1");
    }

    private static Shapley shapley(int players, Shapley.Game game) {
        return Shapley.of(players, game, Attribution.Sampling.standard());
    }

    private static void assertPoints(Shapley shapley, double... points) {
        assertThat(shapley.standardErrors()).allMatch(error -> error == 0);
        for (int player = 0; player < points.length; player++) {
            assertThat(shapley.points().get(player)).isCloseTo(points[player], EXACT);
        }
    }
}
