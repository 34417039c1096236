package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AreaAggregateTest {
    private static final List<String> MEMBERS = List.of("A", "B", "C");

    /** Employed are 60 of 100, 300 of 400 and 250 of 500 people: 610 of 1000. */
    private static Districts districts() {
        return Districts.empty()
                .with("EMP", "A", 60)
                .with("EMP", "B", 75)
                .with("EMP", "C", 50)
                .with("POP", "A", 100)
                .with("POP", "B", 400)
                .with("POP", "C", 500);
    }

    private static AreaAggregate city(Districts districts) {
        return AreaAggregate.of(districts.panel(), "CITY", MEMBERS, "POP");
    }

    private static AreaAggregate.Line line(AreaAggregate aggregate, String indicator) {
        return aggregate.lines().stream()
                .filter(each -> each.observation().indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRateIsTheMeanByPeopleAndPeopleAddUp() {
        AreaAggregate city = city(districts());
        assertThat(line(city, "EMP").value()).isEqualTo(61);
        assertThat(line(city, "EMP").covered()).isEqualTo(1);
        assertThat(line(city, "EMP").observation().comment()).isEqualTo("mean of 3 areas, 100 % of POP covered");
        assertThat(line(city, "POP").value()).isEqualTo(1000);
        assertThat(line(city, "POP").observation().comment()).isEqualTo("sum of 3 areas, 100 % of POP covered");
        assertThat(city.data().columns())
                .containsExactly(
                        "INDICATOR",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "VALUE",
                        "COVERED",
                        "STATUS",
                        "SAMPLE_SIZE",
                        "STD_ERROR",
                        "ABSENT",
                        "WHY_NOT");
        assertThat(city.data().rows().get(0))
                .isEqualTo(Arrays.asList("EMP", "CITY", "2023", "_T", 61.0, 1.0, null, null, null, null, null));
    }

    @Test
    void givenWeightsAreTheSameInAllPeriods() {
        Panel panel = districts()
                .with("EMP", "A", "2024", 10)
                .with("EMP", "B", "2024", 40)
                .panel();
        AreaAggregate pair = AreaAggregate.of(panel, "PAIR", Map.of("A", 1.0, "B", 2.0));
        assertThat(line(pair, "EMP").value()).isEqualTo(70);
        assertThat(pair.lines().get(1).value()).isEqualTo(30);
        assertThat(line(pair, "POP").value()).isEqualTo(300); // a mean, unless it is said to be a count
        assertThat(line(pair.withCounts(List.of("POP")), "POP").value()).isEqualTo(500);
    }

    @Test
    void aMeanOfLessThanTheMinimumIsMissing() {
        Districts districts = districts().with("EMP", "A", Value.missing(MissingReason.NOT_COLLECTED));
        AreaAggregate.Line strict = line(city(districts), "EMP");
        assertThat(strict.value()).isNull();
        assertThat(strict.absent()).isEqualTo(AbsenceReason.NOT_COLLECTED);
        assertThat(strict.covered()).isEqualTo(0.9);
        assertThat(strict.whyNot()).isEqualTo("no mean: no value of A, 90 % of POP covered");
        AreaAggregate.Line lenient = line(city(districts).withMinimum(0.9), "EMP");
        assertThat(lenient.value()).isCloseTo(550.0 / 9, within(1e-13));
        assertThat(lenient.observation().comment()).isEqualTo("mean of 2 of 3 areas, 90 % of POP covered");
        assertThat(line(city(districts).withMinimum(0.91), "EMP").value()).isNull();
        assertThatThrownBy(() -> city(districts).withMinimum(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> city(districts).withMinimum(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountIsMissingUnlessAllMembersHaveOne() {
        Districts districts = districts().with("INC", "A", 5).with("INC", "C", 6);
        AreaAggregate counting = city(districts).withMinimum(0.5).withCounts(List.of("INC"));
        AreaAggregate.Line line = line(counting, "INC");
        assertThat(line.value()).isNull();
        assertThat(line.covered()).isEqualTo(0.6);
        assertThat(line.whyNot()).isEqualTo("no sum: no value of B, 60 % of POP covered");
        assertThat(line(city(districts.with("INC", "B", 7)).withCounts(List.of("INC")), "INC")
                        .value())
                .isEqualTo(18);
    }

    @Test
    void withoutAWeightTheShareIsUnknown() {
        AreaAggregate city = city(districts().without("POP", "B", "2023")).withMinimum(0.1);
        assertThat(line(city, "EMP").covered()).isNull();
        assertThat(line(city, "EMP").whyNot()).isEqualTo("no mean: no POP of B");
        assertThat(line(city, "POP").whyNot()).isEqualTo("no sum: no value of B");
        assertThat(line(city, "POP").absent()).isEqualTo(AbsenceReason.MISSING);
    }

    @Test
    void whoDoesNotWeighNeedsNoValue() {
        Districts districts = districts().with("POP", "A", 0).without("EMP", "A", "2023");
        assertThat(line(city(districts), "EMP").value()).isCloseTo(550.0 / 9, within(1e-13));
        assertThat(line(city(districts), "EMP").covered()).isEqualTo(1);
        Districts nobody = districts.with("POP", "B", 0).with("POP", "C", 0);
        assertThat(line(city(nobody), "EMP").absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void aConfidentialValueOrWeightIsSuppressed() {
        Observation rate = Observation.of("EMP", RowKey.of("A", "2023"), 60).withConf(ConfStatus.CONFIDENTIAL);
        assertThat(line(city(districts().with(rate)), "EMP").absent()).isEqualTo(AbsenceReason.SUPPRESSED);
        Observation count = Observation.of("POP", RowKey.of("A", "2023"), 100).withConf(ConfStatus.CONFIDENTIAL);
        assertThat(line(city(districts().with(count)), "EMP").absent()).isEqualTo(AbsenceReason.SUPPRESSED);
        assertThat(line(city(districts().with(count)), "POP").absent()).isEqualTo(AbsenceReason.SUPPRESSED);
    }

    /** Standard errors 10, 5 and 2 weigh 0.1, 0.4 and 0.5: the root of 1 + 4 + 1. */
    @Test
    void errorsAndSizesAreThoseOfIndependentSamples() {
        Districts districts = districts();
        List.of(sampled("A", 60, 10, 30), sampled("B", 75, 5, 40), sampled("C", 50, 2, 50))
                .forEach(districts::with);
        Observation city = line(city(districts), "EMP").observation();
        assertThat(city.stdError()).isCloseTo(Math.sqrt(6), within(1e-15));
        assertThat(city.sampleSize()).isCloseTo(1 / (0.01 / 30 + 0.16 / 40 + 0.25 / 50), within(1e-9));
        Observation unknown = line(city(districts.with("EMP", "C", 50)), "EMP").observation();
        assertThat(unknown.stdError()).isNull();
        assertThat(unknown.sampleSize()).isNull();
    }

    private static Observation sampled(String area, double value, double error, double size) {
        return Observation.of("EMP", RowKey.of(area, "2023"), value)
                .withStdError(error)
                .withSampleSize(size);
    }

    @Test
    void flagsAndSourcesAreThoseOfAllThatEnter() {
        Observation ofA = Observation.of("EMP", RowKey.of("A", "2023"), 60)
                .withStatus(Set.of(ObsStatus.BREAK))
                .withSources(List.of("s2"));
        Observation ofB = Observation.of("EMP", RowKey.of("B", "2023"), 75)
                .withStatus(Set.of(ObsStatus.LOW_RELIABILITY))
                .withSources(List.of("s1", "s2"));
        Observation city = line(city(districts().with(ofA).with(ofB)), "EMP").observation();
        assertThat(city.status()).containsExactlyInAnyOrder(ObsStatus.BREAK, ObsStatus.LOW_RELIABILITY);
        assertThat(city.sources()).containsExactly("s1", "s2");
    }

    @Test
    void flagsOfWeightsAreThoseOfTheMeanToo() {
        Districts flagged = districts()
                .with(Observation.of("POP", RowKey.of("A", "2023"), 100).withStatus(Set.of(ObsStatus.ESTIMATED)));
        assertThat(line(city(flagged), "EMP").observation().status()).containsExactly(ObsStatus.ESTIMATED);
    }

    @Test
    void answersAreLeftOutByName() {
        AreaAggregate city = city(districts().with("LAW", "A", Value.answer("yes")));
        assertThat(city.leftOut()).containsExactly("LAW");
        assertThat(city.toString()).startsWith("CITY of 3 areas by POP; without answers, which have no mean: LAW");
        assertThat(city.lines())
                .noneMatch(each -> each.observation().indicator().equals("LAW"));
        assertThatThrownBy(() -> city.withCounts(List.of("LAW")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name a quantity");
    }

    @Test
    void thePanelHasTheAggregateAndItsMembersLieInIt() {
        Panel panel = city(districts().described(RefArea.of("A", "Aford"))).panel();
        assertThat(panel.isAggregate(RowKey.of("CITY", "2023"))).isTrue();
        assertThat(panel.areaName("A")).isEqualTo("Aford");
        assertThat(panel.findArea("B").map(RefArea::parent)).contains("CITY");
        AreaGaps gaps =
                AreaGaps.toParent(Study.of(Methodology.standard(), panel).score(), RowKey.of("A", "2023"));
        assertThat(gaps.find("EMP").orElseThrow().gap().difference()).isEqualTo(-1);
    }

    @Test
    void theAggregateLiesWhereAllItsMembersLie() {
        Districts districts = districts();
        MEMBERS.forEach(each -> districts.described(RefArea.of(each, each).withParent("LAND")));
        Panel panel = city(districts).panel();
        assertThat(panel.findArea("CITY").map(RefArea::parent)).contains("LAND");
        assertThat(panel.findArea("A").map(RefArea::parent)).contains("LAND");
    }

    @Test
    void whatCannotBeMembersIsRefused() {
        Panel panel =
                districts().with("EMP", "EU27_2020", 75.3).with("POP", "D", -1).panel();
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", List.of("A", "EU27_2020"), "POP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'EU27_2020' is an aggregate itself");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", List.of("A", "Z"), "POP"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[A, B, C, D, EU27_2020]");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "A", List.of("A", "B"), "POP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another code");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", List.of("A", "A"), "POP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different from each other");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", List.of(), "POP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one or more");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", List.of("A", "D"), "POP"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the count 'POP' of D 2023");
        assertThatThrownBy(() -> AreaAggregate.of(panel, "X", Map.of("A", -1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the weight of 'A'");
    }

    @Test
    void thePrintNamesIndicatorsAndShares() {
        Districts districts = districts().without("EMP", "A", "2023").described(RefArea.of("CITY", "The city"));
        assertThat(city(districts).toString()).startsWith("The city of 3 areas by POP, 2023");
        assertThat(city(districts).toString())
                .contains("Employment rate", "90 %", "no mean: no value of A, 90 % of POP covered");
    }
}
