package eu.niem.scoring.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.random.RandomStudy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of practices, whatever the study. */
class PracticesProperties {
    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
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
