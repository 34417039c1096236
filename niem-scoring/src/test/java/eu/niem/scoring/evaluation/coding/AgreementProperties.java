package eu.niem.scoring.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.scoring.statistics.agreement.Bootstrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of agreement whatever the order in which things are given. */
class AgreementProperties {
    @Property(tries = 30)
    void theOrderOfCodersAndAnswersChangesNothing(@ForAll long seed) {
        Map<String, List<Observation>> answers = AgreementTest.questionnaires(seed);
        List<String> coders = new ArrayList<>(answers.keySet());
        Collections.shuffle(coders, new Random(seed));
        Map<String, List<Observation>> shuffled = new LinkedHashMap<>();
        for (String coder : coders) {
            List<Observation> own = new ArrayList<>(answers.get(coder));
            Collections.shuffle(own, new Random(seed + 1));
            shuffled.put(coder, own);
        }
        Bootstrap bootstrap = new Bootstrap(100, seed, 0.9);
        assertThat(Agreement.of(AgreementTest.FRAMEWORK, shuffled, bootstrap))
                .isEqualTo(Agreement.of(AgreementTest.FRAMEWORK, answers, bootstrap));
    }
}
