package eu.niem.scoring.evaluation.availability;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.random.RandomStudy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the availability of data whatever the study. */
class DataAvailabilityProperties {

    @Provide
    Arbitrary<RandomStudy> studies() {
        return RandomStudy.any();
    }

    /** The study with groups that stand for themselves. */
    private static Study apart(RandomStudy random) {
        return random.study().withMethodology(random.study().methodology().withGroups(Groups.separate()));
    }

    private static DataAvailability availability(Study study, List<Observation> observations) {
        return DataAvailability.of(study.withPanel(Panel.of(study.framework(), observations)));
    }

    @Property(tries = 300)
    void everyValueThatWasAskedForIsCountedOnce(@ForAll("studies") RandomStudy random) {
        Study study = apart(random);
        long values = study.panel().observations().stream()
                .filter(observation -> !(observation.value() instanceof Value.Missing))
                .filter(observation -> isAsked(study.panel(), observation))
                .count();
        int collected = DataAvailability.of(study).lines().stream()
                .mapToInt(line -> line.count().collected())
                .sum();
        assertThat(collected).isEqualTo((int) values);
    }

    /** Groups that are not asked do not count, unless those that are asked were not covered at all. */
    private static boolean isAsked(Panel panel, Observation observation) {
        Indicator indicator = panel.framework().getIndicator(observation.indicator());
        return indicator.asks(observation.key().group()) || Collections.disjoint(indicator.groups(), panel.groups());
    }

    @Property(tries = 300)
    void theRootHasTheItemsOfAllLines(@ForAll("studies") RandomStudy random) {
        DataAvailability result = DataAvailability.of(random.study());
        Map<RowKey, DataAvailability.Count> sums = new LinkedHashMap<>();
        result.lines()
                .forEach(line -> sums.merge(
                        RowKey.of(line.refArea(), line.timePeriod()), line.count(), DataAvailability.Count::plus));
        String root = random.study().framework().root().id();
        result.index().lines().stream()
                .filter(line -> line.node().equals(root))
                .forEach(line ->
                        assertThat(line.count()).isEqualTo(sums.get(RowKey.of(line.refArea(), line.timePeriod()))));
        assertThat(result.overTypes().overGroups().index()).isEqualTo(result.index());
    }

    @Property(tries = 300)
    void bothIndexesLieFromZeroToAHundredAndAreThereTogether(@ForAll("studies") RandomStudy random) {
        assertThat(DataAvailability.of(random.study()).index().lines()).allSatisfy(line -> {
            assertThat(line.byItems() == null).isEqualTo(line.byDimension() == null);
            assertThat(line.byItems() == null).isEqualTo(line.count().expected() == 0);
            if (line.byItems() != null && line.byDimension() != null) {
                assertThat(line.byItems()).isBetween(0.0, 100.0);
                assertThat(line.byDimension()).isBetween(0.0, 100.0 + 1e-9);
            }
        });
    }

    @Property(tries = 200)
    void theOrderOfObservationsChangesNothing(@ForAll("studies") RandomStudy random) {
        List<Observation> reversed = new ArrayList<>(random.study().panel().observations());
        List<Observation> same = List.copyOf(reversed);
        Collections.reverse(reversed);
        assertThat(availability(random.study(), reversed)).isEqualTo(availability(random.study(), same));
    }

    @Property(tries = 200)
    void sayingThatAnItemIsMissingIsAsGoodAsSilence(@ForAll("studies") RandomStudy random) {
        Panel panel = random.study().panel();
        List<Observation> spoken = new ArrayList<>(panel.observations());
        for (DataAvailability.Line line : DataAvailability.of(random.study()).lines()) {
            RowKey key = RowKey.of(line.refArea(), line.timePeriod(), line.group());
            for (Observation other : panel.observations()) {
                boolean silent = panel.findRow(key)
                        .flatMap(row -> panel.findObservation(other.indicator(), row))
                        .isEmpty();
                if (silent
                        && other.key().group().equals(line.group())
                        && spoken.stream()
                                .noneMatch(each -> each.indicator().equals(other.indicator())
                                        && each.key().equals(key))) {
                    spoken.add(Observation.of(other.indicator(), key, Value.missing(MissingReason.MISSING)));
                }
            }
        }
        assertThat(availability(random.study(), spoken).lines())
                .isEqualTo(availability(random.study(), panel.observations()).lines());
    }

    @Property(tries = 200)
    void whatDoesNotApplyLeavesAndWhatIsNotCollectedStays(@ForAll("studies") RandomStudy random) {
        Study study = apart(random);
        List<DataAvailability.Line> before = DataAvailability.of(study).lines();
        List<DataAvailability.Line> left = all(study, MissingReason.NOT_APPLICABLE);
        List<DataAvailability.Line> stayed = all(study, MissingReason.NOT_COLLECTED);
        for (int i = 0; i < before.size(); i++) {
            DataAvailability.Count was = before.get(i).count();
            int asked = was.expected() + was.notApplicable();
            assertThat(left.get(i).count().expected())
                    .isEqualTo(asked - left.get(i).count().notApplicable());
            assertThat(left.get(i).count().expected())
                    .isEqualTo(left.get(i).count().missing());
            assertThat(stayed.get(i).count().expected()).isEqualTo(asked);
            assertThat(stayed.get(i).count().collected()).isZero();
        }
    }

    /** The lines where every observation gives this reason. */
    private static List<DataAvailability.Line> all(Study study, MissingReason reason) {
        return availability(
                        study,
                        study.panel().observations().stream()
                                .map(each -> Observation.of(each.indicator(), each.key(), Value.missing(reason)))
                                .toList())
                .lines();
    }
}
