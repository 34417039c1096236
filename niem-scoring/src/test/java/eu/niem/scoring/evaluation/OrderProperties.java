package eu.niem.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.evaluation.coding.Agreement;
import eu.niem.scoring.evaluation.coding.AgreementTest;
import eu.niem.scoring.evaluation.standards.Interlinkages;
import eu.niem.scoring.evaluation.standards.InterlinkagesTest;
import eu.niem.scoring.statistics.agreement.Bootstrap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of agreement and interlinkages whatever the order in which things are given. */
class OrderProperties {
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

    @Property(tries = 30)
    void theOrderOfAreasChangesNothing(@ForAll @IntRange(min = 2, max = 30) int areas, @ForAll long seed) {
        List<Observation> shuffled = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(seed));
        for (Observation each : InterlinkagesTest.observations(areas, seed)) {
            int area = Integer.parseInt(each.key().refArea().substring(1));
            RowKey other = RowKey.of("A" + places.get(area), "2021");
            shuffled.add(Observation.of(each.indicator(), other, each.value()));
        }
        Interlinkages straight = Interlinkages.of(
                InterlinkagesTest.score(InterlinkagesTest.observations(areas, seed), "tree"),
                InterlinkagesTest.AREAS,
                InterlinkagesTest.AREAS,
                "2021");
        assertThat(Interlinkages.of(
                        InterlinkagesTest.score(shuffled, "tree"),
                        InterlinkagesTest.AREAS,
                        InterlinkagesTest.AREAS,
                        "2021"))
                .isEqualTo(straight);
    }
}
