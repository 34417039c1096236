package eu.niem.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.niem.core.result.Ranked;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ranks: OECD/JRC, Handbook on Constructing Composite Indicators (2008), tables 23 (EW, BAP) and 38 (GME). */
class TechnologyAchievementTest {
    @Test
    void equalWeightsGiveThePublishedRanks() throws IOException {
        assertThat(ranks(TechnologyAchievement.equalWeights())).isEqualTo(published("EW"));
    }

    @Test
    void budgetAllocationGivesThePublishedRanks() throws IOException {
        assertThat(ranks(TechnologyAchievement.budgetAllocation())).isEqualTo(published("BAP"));
    }

    @Test
    void geometricMeanOfRawFiguresGivesThePublishedRanks() throws IOException {
        assertThat(ranks(TechnologyAchievement.geometricMean())).isEqualTo(published("GME"));
    }

    @Test
    void finlandLeadsUnlessNothingIsNormalised() {
        assertThat(leader(TechnologyAchievement.equalWeights())).isEqualTo("Finland");
        assertThat(leader(TechnologyAchievement.budgetAllocation())).isEqualTo("Finland");
        assertThat(leader(TechnologyAchievement.geometricMean())).isEqualTo("United States");
    }

    @Test
    void theExamplePrintsThreeRankings() throws Exception {
        assertThat(Printed.by(() -> TechnologyAchievement.main(new String[0])).split("Ranking: ", -1))
                .hasSize(4);
    }

    private static String leader(Scorecard scorecard) {
        return scorecard.ranking("tai", "2001").places().get(0).name();
    }

    private static Map<String, Integer> ranks(Scorecard scorecard) {
        return scorecard.ranking("tai", "2001").places().stream()
                .collect(Collectors.toMap(place -> country(place.name()), Ranked::rank));
    }

    private static Map<String, Integer> published(String column) throws IOException {
        String folder = System.getProperty("niem.golden", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "no golden files: the system property niem.golden must name their folder, but is '" + folder + "'");
        List<String> lines = Files.readAllLines(Path.of(folder, "composite/tai_published_ranks_T23_T38.csv"));
        int place = Arrays.asList(lines.get(0).split(",", -1)).indexOf(column);
        return lines.stream()
                .skip(1)
                .map(line -> line.replaceFirst("^\"(Korea)[^\"]*\"", "$1").split(",", -1))
                .collect(Collectors.toMap(cells -> country(cells[0]), cells -> Integer.valueOf(cells[place])));
    }

    /** The handbook writes 'Korea', the study 'Korea, Rep. of'. */
    private static String country(String name) {
        return name.startsWith("Korea") ? "Korea" : name;
    }
}
