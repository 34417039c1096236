package eu.niem.scoring.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the change between any two rounds. */
class ChangeProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void theAnswersAddUpToTheDifferenceAndTheRestIsComposition(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        Assume.that(periods(card).size() > 1);
        Change change = Change.between(card, periods(card).get(0), periods(card).get(1));
        for (NodeChange node : change.nodes()) {
            Double difference = node.difference();
            List<Double> points = change.answers().answers().stream()
                    .filter(each -> each.refArea().equals(node.refArea())
                            && each.group().equals(node.group()))
                    .map(each -> each.points(node.node()))
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble)
                    .toList();
            if (difference != null && !points.isEmpty()) {
                double scale = Math.max(1, Math.abs(node.comparableBefore()) + Math.abs(node.comparableAfter()));
                assertThat(points.stream().mapToDouble(each -> each).sum())
                        .as("%s", node)
                        .isCloseTo(difference, within(1e-8 * scale));
            }
            if (difference != null && node.composition() != null) {
                assertThat(node.before() + difference + node.composition())
                        .isCloseTo(node.after(), within(1e-9 * (1 + Math.abs(node.after()))));
            }
        }
    }

    @Property(tries = 100)
    void theSameRoundTwiceIsNoChange(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        Assume.that(!periods(card).isEmpty());
        String period = periods(card).get(0);
        for (Change none : List.of(Change.between(card, period, period), Change.corrections(card, card, period))) {
            assertThat(none.answers().answers()).isEmpty();
            assertThat(none.joined()).isEmpty();
            assertThat(none.left()).isEmpty();
            assertThat(none.nodes()).allSatisfy(node -> {
                assertThat(node.difference()).isIn(null, 0.0, -0.0);
                assertThat(node.trend()).isIn(NodeChange.Trend.UNCHANGED, NodeChange.Trend.UNKNOWN);
            });
        }
    }

    @Property(tries = 50)
    void theOrderOfObservationsChangesNothing(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        Assume.that(periods(card).size() > 1);
        Panel panel = card.panel();
        Panel shuffled = Panel.of(
                panel.framework(),
                new Dice(random.seed()).shuffled(panel.observations()),
                panel.areas(),
                panel.sources());
        assertThat(Change.between(
                        card.plan().score(shuffled),
                        periods(card).get(0),
                        periods(card).get(1)))
                .isEqualTo(
                        Change.between(card, periods(card).get(0), periods(card).get(1)));
    }

    private static List<String> periods(Scorecard card) {
        return card.panel().timePeriods();
    }
}
