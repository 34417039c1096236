package eu.niem.io;

import static eu.niem.io.Answers.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Score;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Output;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledFrameworksTest {
    private static List<String> frameworks() {
        return BundledFrameworks.names();
    }

    private static Stream<List<String>> methodologies() {
        return frameworks().stream()
                .flatMap(name -> Niem.methodologies(name).stream().map(id -> List.of(name, id)));
    }

    private static Path folder(String framework) throws URISyntaxException {
        return Path.of(Niem.class.getResource("frameworks/" + framework).toURI());
    }

    private static Scorecard score(Framework framework, Methodology methodology, Answers answers) {
        return score(methodology, answers.panel(framework));
    }

    private static Scorecard score(Methodology methodology, Panel panel) {
        return Plan.fit(panel.framework(), methodology, panel).score(panel);
    }

    @Test
    void everyFolderIsKnownByItsName() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(folder("niem").getParent())) {
            assertThat(folders.map(path -> path.getFileName().toString()).sorted())
                    .isEqualTo(frameworks());
        }
        assertThat(Niem.frameworks()).containsAll(frameworks()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyMethodologyInAFolderIsKnownByItsId(String name) throws IOException, URISyntaxException {
        List<String> expected = new ArrayList<>(List.of("SOURCE.md", "framework.json", "methodology.json"));
        Niem.methodologies(name).stream()
                .skip(1)
                .map(id -> "methodology-" + id + ".json")
                .forEach(expected::add);
        Set<String> beside = Set.of("crosswalk-2017-07.json", "groups.csv", "mapping.json", "sources.csv");
        try (Stream<Path> files = Files.list(folder(name))) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(file -> !beside.contains(file)))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyFrameworkOpensUnderItsName(String name) {
        Framework framework = Niem.framework(name);
        assertThat(name).isIn(framework.id(), framework.id() + "-" + framework.version());
        assertThat(framework.title()).isNotEmpty();
        assertThat(framework.note()).isNotEmpty();
        assertThat(framework.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void everyMethodologyOpensUnderItsIdAndSuitsItsFramework(List<String> name) {
        var checked = BundledFrameworks.methodology(name.get(0), name.get(1));
        assertThat(checked.issues()).isEmpty();
        assertThat(checked.orThrow().id()).isEqualTo(name.get(1));
        assertThat(checked.orThrow().title()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void whatIsBundledCanBeSavedAndReadAgain(List<String> name, @TempDir Path folder) {
        Framework framework = Niem.framework(name.get(0));
        Niem.save(framework, folder.resolve("framework.json"));
        assertThat(Niem.framework(folder.resolve("framework.json"))).isEqualTo(framework);
        Methodology methodology = Niem.methodology(name.get(0), name.get(1));
        Niem.save(methodology, folder.resolve("methodology.json"));
        assertThat(Niem.methodology(folder.resolve("methodology.json"))).isEqualTo(methodology);
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void theBestAnswersScoreTheTopAndTheWorstTheBottomOfEveryNode(List<String> name) {
        Framework framework = Niem.framework(name.get(0));
        Methodology methodology = Niem.methodology(name.get(0), name.get(1));
        double top = name.get(0).equals("human-development") ? 1 : 100;
        assertThat(shown(framework, methodology, Answers.BEST))
                .matches(shown -> shown.isEmpty() == methodology.outputs().isEmpty())
                .allSatisfy(score -> assertThat(score.value()).isCloseTo(top, within(1e-9)));
        assertThat(shown(framework, methodology, Answers.WORST))
                .allSatisfy(score -> assertThat(score.value()).isCloseTo(0, within(1e-9)));
    }

    /** The scores there are. */
    private static List<Score> shown(Framework framework, Methodology methodology, Answers answers) {
        if (methodology.outputs().isEmpty()) {
            return List.of();
        }
        return score(framework, methodology, answers)
                .scores()
                .filter(Score::isPresent)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void anOverallScoreIsGivenForEveryRowOrRefusedWithTheReason(List<String> name) {
        Framework framework = Niem.framework(name.get(0));
        Methodology methodology = Niem.methodology(name.get(0), name.get(1));
        Scorecard scorecard = score(framework, methodology, Answers.drawn(7));
        String root = framework.root().id();
        for (RowKey row : scorecard.rows()) {
            if (methodology.outputs().contains(Output.OVERALL)) {
                assertThat(scorecard.score(root, row).isPresent()).isTrue();
            } else {
                assertThatThrownBy(() -> scorecard.score(root, row)).hasMessageContaining(methodology.note());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyOptionScoresLessThanTheOneBeforeAndTheScaleIsUsedInFull(String name) {
        for (Indicator indicator : Niem.framework(name).indicators()) {
            if (indicator.scale() instanceof Options options) {
                List<Double> points =
                        options.options().stream().map(Option::points).toList();
                assertThat(points)
                        .as(indicator.id())
                        .isSortedAccordingTo(Comparator.reverseOrder())
                        .doesNotHaveDuplicates()
                        .startsWith(100.0)
                        .endsWith(0.0);
                assertThat(options.options()).extracting(Option::name).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyIndicatorHasACodeOnEveryFacet(String name) {
        Framework framework = Niem.framework(name);
        Set<String> facets = framework.facets().stream().map(Facet::id).collect(Collectors.toSet());
        assertThat(framework.indicators())
                .filteredOn(indicator ->
                        !(name.equals("mipex-2020") && indicator.id().equals("health")))
                .allSatisfy(indicator -> assertThat(indicator.facets().keySet())
                        .as(indicator.id())
                        .isEqualTo(facets));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void noDimensionIsCalledLikeACodeSoThatAViewKeepsThemApart(String name) {
        Framework framework = Niem.framework(name);
        List<String> codes = framework.facets().stream()
                .flatMap(facet -> facet.codes().stream())
                .map(Facet.Code::code)
                .toList();
        assertThat(framework.nodes().stream().filter(Dimension.class::isInstance))
                .noneMatch(node -> codes.contains(node.id()));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theSameReferenceSaysTheSameEverywhere(String name) {
        Map<String, StandardReference> known = new HashMap<>();
        for (Indicator indicator : Niem.framework(name).indicators()) {
            for (StandardReference reference : indicator.references()) {
                assertThat(reference).isEqualTo(known.computeIfAbsent(reference.id(), id -> reference));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void oneOptionMeetsTheStandardAndBetterOnesExceedIt(String name) {
        for (Indicator indicator : Niem.framework(name).indicators()) {
            if (indicator.scale() instanceof Options options
                    && options.options().stream().anyMatch(option -> option.standard() != null)) {
                List<Standard> standards =
                        options.options().stream().map(Option::standard).toList();
                assertThat(standards)
                        .as(indicator.id())
                        .doesNotContainNull()
                        .isSortedAccordingTo(Comparator.reverseOrder())
                        .containsOnlyOnce(Standard.MEETS)
                        .endsWith(Standard.BELOW);
                assertThat(indicator.references()).as(indicator.id()).isNotEmpty();
            }
        }
    }

    @Test
    void theOtherSystemsHaveTheirPublishedSizes() {
        assertThat(lowest("mipex-2015"))
                .hasSize(8)
                .allMatch(area -> area.children().size() == 4);
        assertThat(Niem.framework("mipex-2020").indicators()).hasSize(8);
        assertThat(lowest("sdg-10-7-2"))
                .hasSize(6)
                .allMatch(domain -> domain.children().size() == 5);
        assertThat(lowest("indicators-of-integration-2019")).hasSize(14);
        assertThat(children(Niem.framework("indicators-of-integration-2019").root()))
                .hasSize(4);
        assertThat(lowest("intercultural-cities")).hasSize(14);
        assertThat(lowest("inclusion-action-plan")).hasSize(7);
        assertThat(Niem.framework("inclusion-action-plan-2017-11").indicators()).hasSize(8);
    }

    private static List<Dimension> lowest(String framework) {
        return Niem.framework(framework).nodes().stream()
                .filter(node -> node instanceof Dimension dimension && dimension.isLowest())
                .map(Dimension.class::cast)
                .toList();
    }

    private static List<Dimension> children(Dimension dimension) {
        return dimension.children().stream().map(Dimension.class::cast).toList();
    }

    @Test
    void swedensPublishedAreasGiveItsPublishedMipexScore() {
        // http://2015.mipex.eu/sweden: areas as below, overall 78; 80 without health in the file of 2030-watch
        Map<String, Double> published = Map.of(
                "labour-market-mobility", 98.0,
                "family-reunion", 78.0,
                "education", 77.0,
                "health", 62.0,
                "political-participation", 71.0,
                "permanent-residence", 79.0,
                "access-to-nationality", 73.0,
                "anti-discrimination", 85.0);
        Framework framework = Niem.framework("mipex-2015");
        RowKey key = RowKey.of("SE", "2014");
        List<Observation> observations = new ArrayList<>();
        for (Dimension area : children(framework.root())) {
            double onScaleOfThree = 1 + published.get(area.id()) / 50;
            area.indicators().forEach(each -> observations.add(Observation.of(each.id(), key, onScaleOfThree)));
        }
        Panel panel = Panel.of(framework, observations);
        Methodology all = Niem.methodology("mipex-2015", "mipex-2015");
        assertThat(score(all, panel).score("overall", key).value()).isCloseTo(77.875, within(1e-9));
        Methodology withoutHealth = Niem.methodology("mipex-2015", "mipex-2015-without-health");
        assertThat(score(withoutHealth, panel).score("overall", key).value()).isCloseTo(561.0 / 7, within(1e-9));
    }

    @Test
    void theProfileOfIntegrationHasScoresOfDomainsButNoSumAndNoRanks() {
        String name = "indicators-of-integration-2019";
        Framework framework = Niem.framework(name);
        Scorecard scorecard = score(framework, Niem.methodology(name, name), Answers.drawn(6));
        assertThat(scorecard.score("work", "AA", PERIOD).isPresent()).isTrue();
        assertThat(scorecard.score("markers-and-means", "AA", PERIOD).isPresent())
                .isFalse();
        assertThatThrownBy(() -> scorecard.ranking("work", PERIOD)).hasMessageContaining("cannot be ranked");
        assertThatThrownBy(() -> scorecard.score("profile", "AA", PERIOD)).hasMessageContaining("not summed");
    }

    @Test
    void anUnknownNameAnswersWithTheKnownOnes() {
        assertThatThrownBy(() -> Niem.framework("neim"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neim")
                .hasMessageContaining("niem")
                .hasMessageContaining("sdg-10-7-2");
        assertThatThrownBy(() -> Niem.methodology("niem", "flat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("niem-flat");
        assertThatThrownBy(() -> Niem.methodologies("mipex"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mipex-2015");
    }
}
