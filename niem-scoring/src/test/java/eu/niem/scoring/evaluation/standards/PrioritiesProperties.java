package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.standards.Priorities.Improvement;
import eu.niem.scoring.random.RandomStudy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of priorities, whatever the study. */
class PrioritiesProperties {
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
}
