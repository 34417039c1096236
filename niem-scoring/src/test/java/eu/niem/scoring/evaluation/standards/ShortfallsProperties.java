package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.standards.Priorities.Improvement;
import eu.niem.scoring.evaluation.standards.Solutions.Solved;
import eu.niem.scoring.random.RandomStudy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of priorities, practices and solutions, whatever the study. */
class ShortfallsProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    /** For an indicator itself, the gain is the gap. */
    @Property(tries = 100)
    void theGainOfAnIndicatorIsItsDistance(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (Shortfall gap : StandardsShortfalls.of(card).shortfalls()) {
            Priorities own = Priorities.of(card, gap.key(), gap.indicator(), Target.BEST);
            if (gap.toBest() != null && !own.improvements().isEmpty()) {
                assertThat(own.improvements()).extracting(Improvement::gain).containsExactly(gap.toBest());
            }
        }
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

    @Property(tries = 100)
    void aLargerShareOnlyAddsPractices(@ForAll("studies") RandomStudy random) {
        Scorecard card = random.study().score();
        for (RowKey key : card.rows()) {
            Practices few = Practices.of(card, key.slice(), 0.4);
            Practices more = Practices.of(card, key.slice(), 0.8);
            assertThat(more.practices()).containsAll(few.practices());
        }
    }
}
