package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.standards.Solutions.Solved;
import eu.niem.scoring.random.RandomStudy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of solutions, whatever the study. */
class SolutionsProperties {
    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    @Property(tries = 100)
    void whatIsBelowTheStandardIsWhatSolutionsAreLookedFor(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            assertThat(Solutions.of(card, key, Target.STANDARD).shortfalls())
                    .extracting(Solved::indicator)
                    .containsExactlyElementsOf(StandardsShortfalls.of(card, key).belowStandard().stream()
                            .map(Shortfall::indicator)
                            .toList());
        }
    }

    @Property(tries = 100)
    void noPeerWhoSolvedAGapHasIt(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        StandardsShortfalls shortfalls = StandardsShortfalls.of(card);
        for (RowKey key : card.rows()) {
            for (Solved solved : Solutions.of(card, key, Target.STANDARD).shortfalls()) {
                solved.peers()
                        .forEach(peer -> assertThat(shortfalls.belowStandard())
                                .noneMatch(gap -> gap.indicator().equals(solved.indicator())
                                        && gap.key()
                                                .equals(new RowKey(peer.refArea(), key.timePeriod(), key.group()))));
            }
        }
    }
}
