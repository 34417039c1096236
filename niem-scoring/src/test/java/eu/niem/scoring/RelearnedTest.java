package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Rank;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.Winsorise;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Methodologies that differ in one choice from one that was scored give what they give alone, both ways. */
class RelearnedTest {
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            List.of(new Facet(
                    "step", "Step", List.of(new Facet.Code("law", "Law"), new Facet.Code("practice", "Practice")))),
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("work", "Work", indicator("jobs", 3, "law"), indicator("people", 1, "practice")),
                    Dimension.of("home", "Home", indicator("flats", 1, "law"))));
    private static final Panel PANEL = panel();
    private static final Methodology BASE = Methodology.standard().withNormalisation(MinMax.standard());

    private static Indicator indicator(String id, double weight, String step) {
        return Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                .withWeight(weight)
                .withFacets(Map.of("step", step));
    }

    private static Panel panel() {
        List<Observation> observations = new ArrayList<>();
        int next = 2;
        for (String period : List.of("2020", "2021")) {
            for (String group : List.of("NAT", "REF")) {
                for (String area : List.of("A", "B", "C")) {
                    for (String id : List.of("jobs", "people", "flats")) {
                        next = next * 29 % 101; // numbers from 1 to 100, all different
                        observations.add(Observation.of(id, RowKey.of(area, period, group), next)
                                .withStatus(id.equals("people") ? Set.of(ObsStatus.ESTIMATED) : Set.of()));
                    }
                }
            }
        }
        return Panel.of(FRAMEWORK, observations);
    }

    private static void assertBothWays(Methodology one, Methodology other) {
        assertFrom(one, other);
        assertFrom(other, one);
    }

    private static void assertFrom(Methodology before, Methodology methodology) {
        Scorecard fresh = Study.of(methodology, PANEL).score();
        Scorecard again = Study.of(before, PANEL).score().withMethodology(methodology);
        assertThat(again.plan()).isEqualTo(fresh.plan());
        assertThat(again.scores().toList()).isEqualTo(fresh.scores().toList());
    }

    @Test
    void otherTreatmentsAreLearned() {
        assertBothWays(
                BASE, BASE.withTreatments(Winsorise.standard().withSkewness(0.1).withKurtosis(-3)));
        assertBothWays(BASE, BASE.withTreatments(Denominate.of(Map.of("jobs", "people"))));
    }

    @Test
    void anotherReferenceIsLearnedFrom() {
        assertBothWays(BASE, BASE.withReference(Reference.eachPeriod()));
    }

    @Test
    void anotherNormalisationIsLearned() {
        assertBothWays(BASE, BASE.withNormalisation(Rank.standard()));
    }

    @Test
    void otherGroupsAreCombined() {
        assertBothWays(BASE, BASE.withGroups(Groups.combine(List.of("REF", "NAT"))));
        assertBothWays(
                BASE.withGroups(Groups.combine(List.of("REF"))),
                BASE.withGroups(Groups.combine(List.of("REF", "NAT"))));
    }

    @Test
    void anotherViewIsScored() {
        Methodology byNode = BASE.withNormalisation(PerNode.<Normaliser>of(MinMax.standard())
                .with("jobs", Goalposts.standard().withGoalposts(0, 60)));
        assertBothWays(byNode, byNode.withView(List.of("step", "tree")));
        assertBothWays(byNode, byNode.withView(List.of("step")));
    }

    @Test
    void otherWeightsKeepWhatWasLearnedOfGroupsAndOfTreatedNumbers() {
        Methodology byGroup = BASE.withNormalisation(
                Goalposts.standard().withGoalposts(0, 100).withGroup("REF", 20, 60));
        assertBothWays(byGroup, byGroup.withWeighting(FrameworkWeighting.standard()));
        Methodology rounded =
                BASE.withTreatments(Denominate.of(Map.of("jobs", "people"))).withNormalisation(Rank.standard());
        assertThat(Study.of(rounded, PANEL).fit().yardsticks().get(0).rawResolutions())
                .isNotEmpty();
        assertBothWays(rounded, rounded.withWeighting(FrameworkWeighting.standard()));
    }

    /** From 0 to 1, as what is not known of a dimension is told apart to twelve digits of a scale to 100. */
    @Test
    void dimensionsThatStayAreToldApartToTheSameDigits() {
        Methodology small = BASE.withNormalisation(MinMax.standard().withRange(0, 1));
        assertBothWays(small, small.withWeighting(FrameworkWeighting.standard()));
    }

    @Test
    void dimensionsThatCombineTheSameScoresOtherwiseAreScored() {
        assertBothWays(BASE, BASE.withAggregation(GeometricMean.standard()));
        assertBothWays(
                BASE,
                BASE.withRescaling(PerNode.<Normaliser>of(NoNormalisation.standard())
                        .with("work", Goalposts.standard().withGoalposts(0, 60))));
        Methodology strict = BASE.withCoverage(CoverageRule.of(1, CoverageRule.By.COUNT));
        Panel holes = Panel.of(
                FRAMEWORK,
                PANEL.observations().stream()
                        .filter(each -> !each.key().refArea().equals("A")
                                || !each.indicator().equals("jobs"))
                        .toList());
        Scorecard fresh = Study.of(strict, holes).score();
        Scorecard again = Study.of(BASE, holes).score().withMethodology(strict);
        assertThat(again.scores().toList()).isEqualTo(fresh.scores().toList());
        assertThat(again.score("work", RowKey.of("A", "2020", "NAT")).value()).isNull();
    }

    @Test
    void aPlanOfOtherDataIsNotKept() {
        Panel next = PANEL.where(key -> !key.refArea().equals("A"));
        Scorecard replayed = Plan.fit(FRAMEWORK, BASE, PANEL).score(next);
        assertThat(replayed.withMethodology(BASE).scores().toList())
                .isEqualTo(Study.of(BASE, next).score().scores().toList())
                .isNotEqualTo(replayed.scores().toList());
    }
}
