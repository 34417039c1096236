package eu.niem.scoring.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.framework.Indicator;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.change.PolicyEffects.NodeEffect;
import eu.niem.scoring.random.Dice;
import eu.niem.scoring.random.RandomStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the effects of any laws. */
class PolicyEffectsProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 200)
    void effectsAndWhatIsUnexplainedAddUpToWhatCompares(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        List<String> periods = card.panel().timePeriods();
        Assume.that(periods.size() > 1);
        Change change = Change.between(card, periods.get(0), periods.get(1));
        PolicyEffects effects = PolicyEffects.of(change, laws(card, new Dice(random.seed())), List.of());
        for (NodeChange node : change.nodes()) {
            double all = change.answers().answers().stream()
                    .filter(each -> isOf(node, each.refArea(), each.group()) && each.isComparable())
                    .mapToDouble(each -> each.points(node.node()).orElse(0))
                    .sum();
            double explained = effects.effects().stream()
                    .filter(each -> isOf(node, each.change().refArea(), each.group()))
                    .mapToDouble(
                            each -> each.find(node.node()).map(NodeEffect::net).orElse(0.0))
                    .sum();
            double unexplained = effects.unexplained().stream()
                    .filter(each -> isOf(node, each.refArea(), each.group()))
                    .mapToDouble(each -> each.points(node.node()).orElse(0))
                    .sum();
            assertThat(explained + unexplained).isCloseTo(all, within(1e-9 * (1 + 100 * Math.abs(all))));
        }
    }

    private static boolean isOf(NodeChange node, String refArea, String group) {
        return node.refArea().equals(refArea) && node.group().equals(group);
    }

    private static List<PolicyChange> laws(Scorecard card, Dice dice) {
        List<PolicyChange> laws = new ArrayList<>();
        List<String> indicators = card.panel().framework().indicators().stream()
                .map(Indicator::id)
                .toList();
        for (String area : card.panel().refAreas()) {
            for (int i = 0; i < 3; i++) {
                laws.add(PolicyChange.of(
                                "law" + laws.size(),
                                area,
                                dice.one(PolicyChange.Kind.values()),
                                LocalDate.of(dice.between(2019, 2022), dice.between(1, 12), 1),
                                "")
                        .withIndicators(dice.some(indicators)));
            }
        }
        return laws;
    }
}
