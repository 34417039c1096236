package eu.niem.io;

import static eu.niem.io.Answers.AREAS;
import static eu.niem.io.Answers.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.standards.Target;
import eu.niem.scoring.methodology.Groups;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledFrameworksNiemTest {
    private static final Framework FRAMEWORK = Niem.framework("niem");

    private static Scorecard score(String methodology, Panel panel) {
        return Plan.fit(FRAMEWORK, Niem.methodology("niem", methodology), panel).score(panel);
    }

    private static Scorecard score(String methodology, Answers answers) {
        return score(methodology, answers.panel(FRAMEWORK));
    }

    private static List<Dimension> children(Dimension dimension) {
        return dimension.children().stream().map(Dimension.class::cast).toList();
    }

    @Test
    void niemHasFourGroupsAndThirteenAreas() {
        List<Dimension> groups = children(FRAMEWORK.root());
        assertThat(groups).hasSize(4).extracting(Dimension::weight).containsExactly(1.0, 3.0, 5.0, 3.0);
        assertThat(groups.stream().flatMap(group -> children(group).stream())).hasSize(13);
    }

    @Test
    void niemHasAsManyScoredAndContextIndicatorsAsItsSourceSays() throws Exception {
        Map<Boolean, Long> count = FRAMEWORK.indicators().stream()
                .collect(Collectors.partitioningBy(Indicator::isScored, Collectors.counting()));
        assertThat(count.get(true)).isGreaterThanOrEqualTo(120);
        assertThat(count.get(false)).isGreaterThanOrEqualTo(44);
        try (InputStream source = Niem.class.getResourceAsStream("frameworks/niem/SOURCE.md")) {
            assertThat(new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8))
                    .contains(count.get(true) + " scored and " + count.get(false) + " context indicators");
        }
    }

    @Test
    void niemScoresLawAndPolicyAndKeepsInputsAndOutcomesForContext() {
        Set<String> context = Set.of("outcome", "financial-input", "staff-input");
        assertThat(FRAMEWORK.indicators())
                .allSatisfy(indicator -> assertThat(
                                context.contains(indicator.facets().get("type")))
                        .as(indicator.id())
                        .isEqualTo(!indicator.isScored())
                        .isEqualTo(indicator.scale() instanceof Quantity));
    }

    @Test
    void everyLegalIndicatorNamesItsTextOrModelAndItsGroups() {
        List<Indicator> legal = FRAMEWORK.indicators().stream()
                .filter(indicator -> "legal".equals(indicator.facets().get("type")))
                .toList();
        assertThat(legal).hasSizeGreaterThan(100).allSatisfy(indicator -> {
            assertThat(!indicator.references().isEmpty() || indicator.note().contains("Modelled on"))
                    .as(indicator.id())
                    .isTrue();
            assertThat(indicator.groups()).as(indicator.id()).isNotEmpty();
            assertThat(indicator.facets()).containsEntry("step", "legal");
        });
        Set<String> groups = new LinkedHashSet<>();
        legal.forEach(indicator -> groups.addAll(indicator.groups()));
        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(
                        FRAMEWORK.groups().stream().map(Group::id).toList());
    }

    @Test
    void policyQuestionsOfNiemAreAskedOnce() {
        assertThat(FRAMEWORK.indicators())
                .filteredOn(indicator -> !"legal".equals(indicator.facets().get("type")))
                .allSatisfy(indicator ->
                        assertThat(indicator.groups()).as(indicator.id()).isEmpty());
    }

    @Test
    void theOverallScoreOfNiemIsTheMeanOfTwelveAreasWithoutReception() {
        Scorecard scorecard = score("niem", Answers.drawn(1));
        List<String> areas = children(FRAMEWORK.root()).stream()
                .flatMap(group -> children(group).stream())
                .map(Dimension::id)
                .toList();
        for (String area : AREAS) {
            assertThat(scorecard.score("impact-of-reception", area, PERIOD).isPresent())
                    .isTrue();
            double mean = areas.stream()
                    .filter(id -> !id.equals("impact-of-reception"))
                    .mapToDouble(id -> scorecard.score(id, area, PERIOD).value())
                    .average()
                    .orElseThrow();
            assertThat(scorecard.score("overall", area, PERIOD).value()).isCloseTo(mean, within(1e-9));
        }
    }

    @Test
    void theFlatOverallScoreOfNiemIsTheMeanOfAllComparedIndicators() {
        Scorecard scorecard = score("niem-flat", Answers.drawn(2));
        for (String area : AREAS) {
            double mean = FRAMEWORK.indicators().stream()
                    .filter(indicator -> indicator.isScored() && !indicator.id().startsWith("REC"))
                    .filter(indicator -> indicator.asks("REF") || indicator.asks("BSP"))
                    .mapToDouble(indicator ->
                            scorecard.score(indicator.id(), area, PERIOD).value())
                    .average()
                    .orElseThrow();
            assertThat(scorecard.score("overall", area, PERIOD).value()).isCloseTo(mean, within(1e-9));
        }
    }

    /** Of the groups that are combined, none is asked HOU-08: only unaccompanied minors are. */
    @Test
    void whatOnlyMinorsAreAskedDoesNotMoveTheCombinedScore() {
        Panel worst = Answers.WORST.panel(FRAMEWORK);
        Panel other = Panel.of(
                FRAMEWORK,
                worst.observations().stream()
                        .map(each -> each.indicator().equals("HOU-08")
                                ? Observation.of("HOU-08", each.key(), Value.answer("a"))
                                : each)
                        .toList());
        for (String methodology : List.of("niem", "niem-flat", "niem-by-step")) {
            Scorecard scorecard = score(methodology, other);
            assertThat(scorecard.score("HOU-08", "AA", PERIOD).absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
            assertThat(scorecard.score("housing", "AA", PERIOD))
                    .isEqualTo(score(methodology, worst).score("housing", "AA", PERIOD));
            assertThat(scorecard.score("HOU-08", RowKey.of("AA", PERIOD, "UAM")).value())
                    .isEqualTo(100);
        }
    }

    @Test
    void whatIsCombinedIsRefugeesAndSubsidiaryProtectionOnly() {
        for (String id : List.of("niem", "niem-flat", "niem-by-step", "niem-steps")) {
            Groups.Combine combine =
                    (Groups.Combine) Niem.methodology("niem", id).groups();
            assertThat(combine.of()).containsExactly("REF", "BSP");
            assertThat(combine.apart()).containsExactly("ASY", "UAM");
        }
    }

    @Test
    void textsSayWhomTheyBindAndNoStandardRestsOnAConventionAlone() {
        List<Indicator> judged = FRAMEWORK.indicators().stream()
                .filter(indicator -> Target.STANDARD.of(indicator.scale()).isPresent())
                .toList();
        assertThat(judged)
                .hasSize(68)
                .allSatisfy(indicator -> assertThat(indicator.references())
                        .as(indicator.id())
                        .anyMatch(text -> !text.id().matches("(GC|CRC|CEDAW)-.*")));
        assertThat(FRAMEWORK.indicators().stream().flatMap(indicator -> indicator.references().stream()))
                .allSatisfy(text -> assertThat(text.areas()).as(text.id()).isNotEmpty())
                .allSatisfy(text -> assertThat(text.from()).as(text.id()).isNotNull());
        assertThat(FRAMEWORK.getIndicator("FAM-09").references())
                .noneMatch(text ->
                        text.binds("DK", TimePeriod.parse("2021")) && text.id().startsWith("FRD"));
        assertThat(FRAMEWORK.getIndicator("FAM-09").references())
                .filteredOn(text -> text.covers("BSP"))
                .extracting(StandardReference::id)
                .containsExactly("CRC-10");
        assertThat(judged)
                .filteredOn(indicator -> indicator.asks("BSP")
                        && indicator.groups().contains("BSP")
                        && indicator.references().stream().noneMatch(text -> text.covers("BSP")))
                .as("family reunification of those under subsidiary protection")
                .hasSize(12)
                .allMatch(indicator -> indicator.id().startsWith("FAM-"));
        assertThat(((Checklist) FRAMEWORK.getIndicator("GOV-04").scale()).standard())
                .extracting(Checklist.Required::count)
                .isEqualTo(9);
        assertThat(judged).noneMatch(indicator -> indicator.id().startsWith("CIT"));
    }

    @Test
    void niemByStepAveragesTheThreeBuildingBlocksOfEachArea() {
        Scorecard scorecard = score("niem-by-step", Answers.drawn(3));
        double mean = Stream.of("legal", "policy", "implementation")
                .mapToDouble(
                        step -> scorecard.score("housing/" + step, "AA", PERIOD).value())
                .average()
                .orElseThrow();
        assertThat(scorecard.score("housing", "AA", PERIOD).value()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void aStepOfNiemIsTheMeanOfTwelveAreas() {
        Scorecard scorecard = score("niem-steps", Answers.drawn(4));
        double mean = scorecard.nodes().stream()
                .filter(node -> node instanceof Dimension dimension
                        && dimension.isLowest()
                        && node.id().startsWith("overall/legal/")
                        && !node.id().endsWith("/impact-of-reception"))
                .mapToDouble(node -> scorecard.score(node.id(), "AA", PERIOD).value())
                .average()
                .orElseThrow();
        assertThat(scorecard.score("overall/legal", "AA", PERIOD).value()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void humanitarianProtectionCountsInNiemOnlyWhereGroupsAreApart() {
        Panel panel = Answers.WORST.panel(FRAMEWORK);
        Panel other = Panel.of(
                FRAMEWORK,
                panel.observations().stream()
                        .map(BundledFrameworksNiemTest::improved)
                        .toList());
        assertThat(score("niem", other).score("residency", "AA", PERIOD))
                .isEqualTo(score("niem", panel).score("residency", "AA", PERIOD));
        RowKey humanitarian = RowKey.of("AA", PERIOD, "HUM");
        assertThat(score("niem-separate", other)
                        .score("residency", humanitarian)
                        .value())
                .isGreaterThan(50);
    }

    /** The best answer for humanitarian protection, the same as before for others. */
    private static Observation improved(Observation observation) {
        Indicator indicator = FRAMEWORK.getIndicator(observation.indicator());
        return observation.key().group().equals("HUM")
                ? Observation.of(indicator.id(), observation.key(), Answers.BEST.on(indicator.scale()))
                : observation;
    }
}
