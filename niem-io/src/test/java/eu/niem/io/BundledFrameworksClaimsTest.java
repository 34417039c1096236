package eu.niem.io;

import static eu.niem.io.Answers.AREAS;
import static eu.niem.io.Answers.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.Target;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a study on each bundled framework, with invented answers, does what its SOURCE.md and its page say. */
class BundledFrameworksClaimsTest {
    private static final Pattern COUNTS = Pattern.compile("Here: (\\d+) scored and (\\d+) context indicators");

    private static List<String> frameworks() {
        return BundledFrameworks.names();
    }

    private static Stream<List<String>> methodologies() {
        return frameworks().stream()
                .flatMap(name -> Niem.methodologies(name).stream().map(id -> List.of(name, id)));
    }

    private static String source(String framework) throws IOException {
        try (InputStream source = Niem.class.getResourceAsStream("frameworks/" + framework + "/SOURCE.md")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Scorecard score(String framework, String methodology, long seed) {
        Panel panel = Answers.drawn(seed).panel(Niem.framework(framework));
        return Study.of(Niem.methodology(framework, methodology), panel).score();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void itsSourceCountsItsIndicators(String name) throws IOException {
        Matcher counts = COUNTS.matcher(source(name));
        assertThat(counts.find()).isTrue();
        List<Indicator> all = Niem.framework(name).indicators();
        assertThat(all.stream().filter(Indicator::isScored)).hasSize(Integer.parseInt(counts.group(1)));
        assertThat(all.stream().filter(each -> !each.isScored())).hasSize(Integer.parseInt(counts.group(2)));
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void whatIsForContextHasNoScoreAndTheRestHasOne(List<String> name) {
        Framework framework = Niem.framework(name.get(0));
        Methodology methodology = Niem.methodology(name.get(0), name.get(1));
        if (methodology.outputs().isEmpty()) {
            assertThat(framework.indicators()).noneMatch(Indicator::isScored);
            return;
        }
        Scorecard scorecard = score(name.get(0), name.get(1), 11);
        for (Indicator indicator : framework.indicators()) {
            for (RowKey row : scorecard.rows()) {
                AbsenceReason absent = scorecard.score(indicator.id(), row).absent();
                assertThat(absent == AbsenceReason.CONTEXT)
                        .as(indicator.id() + " " + row)
                        .isEqualTo(!indicator.isScored());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void anOverallScoreThatTheSourceDeniesIsRefused(List<String> name) throws IOException {
        boolean denied = source(name.get(0)).contains("here is no overall score");
        assertThat(Niem.methodology(name.get(0), name.get(1)).outputs().contains(Output.OVERALL))
                .isEqualTo(!denied);
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void itIsExplainedAndPrintedDownToAnAnswer(List<String> name) {
        Methodology methodology = Niem.methodology(name.get(0), name.get(1));
        Scorecard scorecard = score(name.get(0), name.get(1), 12);
        if (!methodology.outputs().contains(Output.SCORES)) {
            return;
        }
        for (String area : AREAS) {
            Node node = lowest(scorecard.plan().view().root());
            String printed = scorecard
                    .explain(
                            node.id(),
                            scorecard.rows().stream()
                                    .filter(row -> row.refArea().equals(area))
                                    .findFirst()
                                    .orElseThrow())
                    .toString();
            assertThat(printed).contains(area).doesNotContain("NaN", "null");
        }
        assertThat(scorecard.toString()).contains(PERIOD);
    }

    private static Node lowest(Dimension dimension) {
        return dimension.isLowest()
                ? dimension
                : lowest((Dimension) dimension.children().stream()
                        .filter(Dimension.class::isInstance)
                        .findFirst()
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aStandardRestsOnATextThatIsNamed(String name) {
        assertThat(Niem.framework(name).indicators())
                .filteredOn(indicator -> Target.STANDARD.of(indicator.scale()).isPresent())
                .allSatisfy(indicator ->
                        assertThat(indicator.references()).as(indicator.id()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void itHasAPageInTheGuideWithWhatItCannotSay(String name) throws IOException {
        Path guide = Path.of("..", "docs", "guide");
        assertThat(Files.readString(guide.resolve("framework-" + name + ".md")))
                .contains("## What it is", "## Where from", "## What is ours", "## What it cannot say");
        assertThat(Files.readString(guide.resolve("bundled-frameworks.md"))).contains("framework-" + name + ".md");
    }

    @Test
    void theActionOnChildrenBecomesTwoInTheFinalPlan() {
        var crosswalk = Niem.crosswalks("inclusion-action-plan-2017-11").get(0);
        Framework draft = Niem.framework("inclusion-action-plan");
        Framework plan = Niem.framework("inclusion-action-plan-2017-11");
        assertThat(crosswalk.check(draft, plan)).isEmpty();
        assertThat(crosswalk.findMapping("CHI-state").orElseThrow().after()).containsExactly("UAM-state", "SEG-state");
        assertThat(plan.indicators().stream()
                        .map(Indicator::id)
                        .filter(id -> crosswalk.findMapping(id).orElse(null) instanceof CrosswalkEntry.Same))
                .hasSize(6);
        assertThat(plan.indicators().get(0).id()).isEqualTo("UAM-state");
        assertThat(plan.indicators().get(6).id()).isEqualTo("SEG-state");
        assertThat(Niem.crosswalks("niem")).isEmpty();
    }

    @Test
    void theDraftOfTheActionPlanHasTheNumbersOfThePaper() {
        Framework draft = Niem.framework("inclusion-action-plan");
        Quantity members = (Quantity) draft.getIndicator("BOA-members").scale();
        assertThat(members.target()).isEqualTo(Quantity.Target.of(9, "2018"));
        assertThat(((Quantity) draft.getIndicator("CHI-pilot").scale()).target())
                .isNull();
        assertThat(draft.getIndicator("IND-group").description()).contains("22 November 2017");
        assertThat(draft.getIndicator("BOA-follow").isScored()).isFalse();
    }

    @Test
    void healthIsInNoDimensionOfTheMipexOf2020() {
        assertThat(Niem.framework("mipex-2020").indicators())
                .filteredOn(area -> area.facets().isEmpty())
                .extracting(Indicator::id)
                .containsExactly("health");
        assertThat(Niem.framework("mipex-2020").view("principle").findNode("overall/secure-future"))
                .map(node -> ((Dimension) node).children().size())
                .hasValue(3);
    }

    @Test
    void theIndexOfIntercultureHasTheEditionItSays() throws IOException {
        Framework cities = Niem.framework("intercultural-cities");
        assertThat(cities.indicators()).hasSize(66);
        assertThat(cities.title()).contains("66 questions");
        assertThat(source("intercultural-cities")).contains("66 questions in 14 areas");
    }
}
