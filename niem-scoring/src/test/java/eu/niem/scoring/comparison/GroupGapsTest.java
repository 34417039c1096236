package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupGapsTest {
    private static final RowKey NEU_A = RowKey.of("A", "2023", "NEU");

    private static GroupGap gap(GroupGaps gaps, String node, RowKey key) {
        return gaps.find(node, key).orElseThrow().gap();
    }

    @Test
    void indicatorsAreComparedRawAndDimensionsByScores() {
        Citizens citizens = Citizens.empty()
                .employed("A", "2023", 80, 70)
                .with("UNE", "A", "2023", "NAT", 5)
                .with("UNE", "A", "2023", "NEU", 15);
        GroupGaps gaps = GroupGaps.of(citizens.scorecard());
        assertThat(gap(gaps, "EMP", NEU_A).difference()).isEqualTo(-10);
        assertThat(gap(gaps, "UNE", NEU_A).difference()).isEqualTo(10);
        assertThat(gap(gaps, "UNE", NEU_A).isTargetWorse()).contains(true);
        assertThat(gap(gaps, "labour", NEU_A).target().value()).isEqualTo(77.5);
        assertThat(gap(gaps, "labour", NEU_A).reference().value()).isEqualTo(87.5);
        assertThat(gap(gaps, "labour", NEU_A).isTargetWorse()).contains(true);
    }

    @Test
    void theColumnsAreThoseOfTheCommand() {
        GroupGaps gaps = GroupGaps.of(Citizens.ofThreeCities().scorecard());
        assertThat(gaps.data().columns())
                .containsExactly(
                        "NODE",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "REFERENCE",
                        "VALUE",
                        "REFERENCE_VALUE",
                        "DIFFERENCE",
                        "RATIO",
                        "WORSE",
                        "LOWER",
                        "UPPER",
                        "STATUS",
                        "ABSENT");
        assertThat(gaps.node("EMP").period("2023").area("A").data().rows())
                .containsExactly(Arrays.asList(
                        "EMP", "A", "2023", "NEU", "NAT", 70.0, 80.0, -10.0, 0.875, "yes", null, null, null, null));
    }

    @Test
    void aReferenceWithoutRowIsMissing() {
        GroupGaps gaps = GroupGaps.of(
                Citizens.empty().with("EMP", "A", "2023", "NEU", 70).scorecard());
        assertThat(gap(gaps, "EMP", NEU_A).absent()).contains(AbsenceReason.MISSING);
        assertThat(gap(gaps, "labour", NEU_A).absent()).contains(AbsenceReason.MISSING);
        assertThat(gap(gaps, "UNE", NEU_A).target().value()).isNull();
    }

    @Test
    void aReferenceThatIsNotAskedIsNoMissingOne() {
        Framework framework =
                Framework.of("f", "1", Dimension.of("labour", "Labour", Citizens.EMPLOYED.withGroups(List.of("NEU"))));
        Panel panel =
                Panel.of(framework, List.of(Observation.of("EMP", NEU_A, 70))).withGroups(Citizens.GROUPS);
        GroupGaps gaps = GroupGaps.of(Study.of(Methodology.standard(), panel).score());
        assertThat(gap(gaps, "EMP", NEU_A).absent()).contains(AbsenceReason.NOT_APPLICABLE);
    }

    @Test
    void groupsOfOtherAgesAreNotCompared() {
        List<Group> groups = List.of(
                Group.of("NAT", "Nationals").withFacets(Map.of("AGE", "Y20-64")),
                Group.of("NEU", "Others").withReference("NAT").withFacets(Map.of("age", "Y15-24")));
        GroupGap gap =
                gap(GroupGaps.of(Citizens.ofThreeCities().describing(groups).scorecard()), "EMP", NEU_A);
        assertThat(gap.difference()).isNull();
        assertThat(gap.absent()).contains(AbsenceReason.UNDEFINED);
        assertThat(gap.refusal()).isEqualTo("the ages of the groups are 'Y15-24' and 'Y20-64'");
    }

    @Test
    void aDefinitionThatDiffersForOneOnlyIsNotCompared() {
        Citizens one = Citizens.ofThreeCities().flagged("A", "2023", "NEU", ObsStatus.DEFINITION_DIFFERS);
        assertThat(gap(GroupGaps.of(one.scorecard()), "EMP", NEU_A).refusal())
                .isEqualTo("the definition differs for the target only, by its flag 'd'");
        Citizens both = one.flagged("A", "2023", "NAT", ObsStatus.DEFINITION_DIFFERS);
        assertThat(gap(GroupGaps.of(both.scorecard()), "EMP", NEU_A).difference())
                .isEqualTo(-10);
    }

    @Test
    void combinedGroupsStillHaveGapsOfIndicators() {
        Methodology combining = Methodology.standard().withGroups(Groups.combine(List.of("NAT", "NEU")));
        GroupGaps gaps = GroupGaps.of(
                Citizens.ofThreeCities().study().withMethodology(combining).score());
        assertThat(gap(gaps, "EMP", NEU_A).difference()).isEqualTo(-10);
        assertThat(gaps.find("labour", NEU_A)).isEmpty();
    }

    @Test
    void refusedScoresHaveNoGaps() {
        Methodology unscored = Methodology.standard().withOutputs(Set.of(Output.RANKS));
        GroupGaps gaps = GroupGaps.of(
                Citizens.ofThreeCities().study().withMethodology(unscored).score());
        assertThat(gaps.find("labour", NEU_A)).isEmpty();
        assertThat(gap(gaps, "EMP", NEU_A).difference()).isEqualTo(-10);
    }

    @Test
    void withoutAReferenceThereIsNothingToCompare() {
        Citizens citizens = Citizens.ofThreeCities().describing(List.of());
        assertThatThrownBy(() -> GroupGaps.of(citizens.scorecard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("groups.csv")
                .hasMessageContaining("[NAT, NEU]");
        GroupGaps given = GroupGaps.of(citizens.scorecard(), Map.of("NEU", "NAT"));
        assertThat(gap(given, "EMP", NEU_A).difference()).isEqualTo(-10);
        assertThatThrownBy(() -> GroupGaps.of(citizens.scorecard(), Map.of("XX", "NAT")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[NAT, NEU]");
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnownOnes() {
        GroupGaps gaps = GroupGaps.of(Citizens.ofThreeCities().scorecard());
        assertThatThrownBy(() -> gaps.node("EMPL"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("EMP");
        assertThatThrownBy(() -> gaps.area("Z")).hasMessageContaining("[A, B, C]");
        assertThatThrownBy(() -> gaps.period("1999")).hasMessageContaining("[2020, 2023]");
        assertThatThrownBy(() -> gaps.group("NAT")).hasMessageContaining("[NEU]");
    }

    @Test
    void aBreakdownGivesAColumnForEachOfItsCodes() {
        GroupGaps gaps = GroupGaps.of(Citizens.empty()
                .with("EMP", "A", "2023", "NAT-F", 75)
                .with("EMP", "A", "2023", "NEU-F", 55)
                .with("EMP", "A", "2023", "NAT-M", 85)
                .with("EMP", "A", "2023", "NEU-M", 80)
                .scorecard());
        assertThat(gaps.node("EMP").byFacet("sex").table().header())
                .containsExactly("NODE", "CITIZEN", "sex F", "sex M");
        assertThat(gaps.node("EMP").byFacet("sex").table().rows()).containsExactly(List.of("EMP", "NEU", "-20", "-5"));
        assertThat(gaps.node("EMP").byFacet("SEX").data().columns())
                .containsExactly("NODE", "REF_AREA", "TIME_PERIOD", "CITIZEN", "SEX F", "SEX M");
        assertThatThrownBy(() -> gaps.byFacet("AGE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CITIZEN, SEX]");
    }

    @Test
    void twoGroupsOfTheSameFacetsHaveNoColumnOfTheirOwn() {
        List<Group> alike = List.of(
                Group.of("NAT", "Nationals").withReference("NEU").withFacets(Map.of("SEX", "F")),
                Group.of("NEU", "Others").withReference("NAT").withFacets(Map.of("SEX", "F")));
        GroupGaps gaps = GroupGaps.of(Citizens.ofThreeCities().describing(alike).scorecard());
        assertThatThrownBy(() -> gaps.byFacet("SEX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'NAT' and 'NEU' have the same facets");
    }

    @Test
    void theTableNamesAreasAndGroups() {
        Citizens citizens = Citizens.ofThreeCities().flagged("A", "2023", "NEU", ObsStatus.LOW_RELIABILITY);
        String printed =
                GroupGaps.of(citizens.scorecard()).node("EMP").period("2023").toString();
        assertThat(printed)
                .startsWith("Gaps between groups (no intervals: neither errors nor sample sizes are known), 2023")
                .contains("Employment rate", "Aford", "Non-EU citizens", "Nationals", "70 u")
                .endsWith("u: low reliability");
    }

    @Test
    void theTitleSaysThatSamplesAreTakenAsIndependent() {
        Citizens citizens = Citizens.empty();
        for (String group : List.of("NAT", "NEU")) {
            citizens.with(
                    Observation.of("EMP", RowKey.of("A", "2023", group), 70).withSampleSize(100.0));
        }
        GroupGaps gaps = GroupGaps.of(citizens.scorecard());
        assertThat(gaps.data().title()).isEqualTo("Gaps between groups, 95 % intervals of independent samples");
        assertThat(gaps.withLevel(0.9).data().title()).contains("90 %");
        assertThat(gaps.withLevel(0.9)).isNotEqualTo(gaps);
        assertThat(GroupGaps.of(citizens.scorecard())).isEqualTo(gaps).hasSameHashCodeAs(gaps);
    }
}
