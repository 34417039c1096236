package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.result.Explanation;
import eu.niem.core.result.Ranking;
import eu.niem.core.result.Score;
import eu.niem.io.check.Checked;
import eu.niem.io.golden.GoldenTable;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.analysis.Trends;
import eu.niem.scoring.comparison.GroupGaps;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.NoNormalisation;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledStudiesTest {
    private static final double DIGITS = 1e-12;

    /** OECD/JRC, Handbook on Constructing Composite Indicators (2008): country; table 23, EW and BAP; table 38, GME. */
    private static final String TAI_RANKS = """
            FIN  1  1  2
            USA  2  2  1
            SWE  3  3  3
            JPN  4  5  4
            KOR  5  4 16
            NLD  6  8  5
            GBR  7  7  6
            SGP  8  6 18
            CAN  9 10 13
            AUS 10 11 14
            DEU 11  9  8
            NOR 12 13 11
            IRL 13 12  7
            BEL 14 14  9
            NZL 15 17 17
            AUT 16 15 12
            FRA 17 16 10
            ISR 18 18 15
            ESP 19 19 19
            ITA 20 21 21
            CZE 21 22 23
            HUN 22 20 22
            SVN 23 23 20
            """;

    private static double value(Scorecard scorecard, String node, String area, String period) {
        return Objects.requireNonNull(scorecard.score(node, area, period).value());
    }

    /** Ireland's survey was new in 2017 (all its cells have {@code b}); all countries' in 2021. */
    @Test
    void aBreakInTheLabourSeriesIsNoImprovement() {
        Scorecard card = BundledStudies.study("labour-by-citizenship").orThrow().score();
        NodeChange ireland = Change.between(card, "2016", "2017")
                .find("labour", "IE", "NEU27_2020_FOR")
                .orElseThrow();

        assertThat(ireland.difference()).isPositive(); // employment 62.8 to 65.2 %, unemployment 10.3 to 8.6 %
        assertThat(ireland.trend()).isEqualTo(NodeChange.Trend.NOT_COMPARABLE);
        assertThat(ireland.brokenWeight()).isEqualTo(1);
        assertThat(ireland.breaks()).hasToString("[EMP: break in 2017, UNE: break in 2017]");
        assertThat(Change.between(card, "2017", "2018").find("labour", "IE", "NEU27_2020_FOR"))
                .hasValueSatisfying(each -> assertThat(each.trend()).isEqualTo(NodeChange.Trend.UP));
        assertThat(Change.between(card, "2020", "2021").nodes())
                .filteredOn(each -> each.trend() != NodeChange.Trend.UNKNOWN)
                .allSatisfy(each -> assertThat(each.trend()).isEqualTo(NodeChange.Trend.NOT_COMPARABLE));
        assertThat(Change.between(card, "2021", "2022").find("EMP", "ES", "NAT"))
                .hasValueSatisfying(each -> assertThat(each.breaks()).isEmpty()); // Spain's definition differs in both
        assertThat(Trends.of(card).find("labour", "IE", "NEU27_2020_FOR"))
                .hasValueSatisfying(
                        each -> assertThat(each.points().get(0).timePeriod()).isEqualTo("2021"));
    }

    /** Eurostat, {@code lfsa_ergan} and {@code lfsa_urgan}, EU, 2023: 76.2, 77.6, 63.1 and 5.4, 6.9, 12.2. */
    @Test
    void gapsByCitizenshipInTheUnion() {
        GroupGaps gaps = GroupGaps.of(
                        BundledStudies.study("labour-by-citizenship").orThrow())
                .area("EU27_2020")
                .period("2023");
        assertThat(gaps.node("EMP").lines())
                .extracting(
                        each -> each.key().group(),
                        each -> rounded(each.gap().difference()),
                        each -> each.gap().isTargetWorse().orElseThrow())
                .containsExactly(tuple("EU27_2020_FOR", 1.4, false), tuple("NEU27_2020_FOR", -13.1, true));
        assertThat(gaps.node("UNE").lines())
                .extracting(
                        each -> each.key().group(),
                        each -> rounded(each.gap().difference()),
                        each -> each.gap().isTargetWorse().orElseThrow())
                .containsExactly(tuple("EU27_2020_FOR", 1.5, true), tuple("NEU27_2020_FOR", 6.8, true));
    }

    private static double rounded(@Nullable Double difference) {
        return Math.round(Objects.requireNonNull(difference) * 10) / 10.0;
    }

    @ParameterizedTest
    @MethodSource("eu.niem.io.Niem#studies")
    void everyStudyOpensWithoutIssueAndIsScored(String name) {
        Checked<Study> study = BundledStudies.study(name);
        assertThat(study.issues()).isEmpty();
        assertThat(study.orThrow().score().scores()).anyMatch(Score::isPresent);
        assertThat(Niem.framework(name)).isEqualTo(Niem.study(name).framework());
    }

    @ParameterizedTest
    @MethodSource("eu.niem.io.Niem#studies")
    void everyStudySaysWhereItsFiguresComeFrom(String name) throws Exception {
        try (InputStream source = Niem.class.getResourceAsStream("studies/" + name + "/SOURCE.md")) {
            assertThat(new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8))
                    .hasSizeGreaterThan(100);
        }
    }

    /** The order in which the sources give the countries; every figure has one. */
    @Test
    void theScoresOfNiemThatWerePublishedStandAsTheyWere() {
        Study study = Niem.study("niem-2021-published");
        Ranking ranking = study.score().ranking("published", "2021");
        assertThat(ranking.places())
                .extracting(place ->
                        place.score().key().refArea() + " " + place.score().value())
                .containsExactly(
                        "SE 72.5", "FR 67.5", "LT 62.6", "LV 50.7", "RO 38.5", "BG 37.1", "PL 36.9", "HU 32.8");
        assertThat(study.panel().observations())
                .allSatisfy(each -> assertThat(
                                study.panel().findSource(each.sources().get(0)))
                        .hasValueSatisfying(source -> assertThat(source.url()).startsWith("https://")));
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> Niem.study("labour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("labour-by-citizenship");
        assertThatThrownBy(() -> Niem.framework("../study-a")).isInstanceOf(IllegalArgumentException.class);
    }

    /** CIDOB and MPG, MIPEX 2015, Sweden 2014: published 78, without health 80. */
    @Test
    void mipexOfSwedenIsTheMeanOfItsAreas() {
        Study study = Niem.study("mipex-sweden-2014");
        assertThat(value(study.score(), "overall", "SE", "2014")).isEqualTo(77.875);
        Methodology withoutHealth = study.methodology().withExclude(List.of("health"));
        double score = value(study.withMethodology(withoutHealth).score(), "overall", "SE", "2014");
        assertThat(score).isCloseTo(561.0 / 7, within(DIGITS));
        assertThat(Math.round(score)).isEqualTo(80);
        assertThat(value(study.withMethodology(withoutHealth).score(), "health", "SE", "2014"))
                .isEqualTo(62);
    }

    /** UNDP, Human Development Report 2020, technical note 1: (.6971 x .3447 x .5506)^(1/3) = .510. */
    @Test
    void theHumanDevelopmentIndexIsTheGeometricMeanOfItsDimensions() {
        Scorecard scorecard = Niem.study("human-development").score();
        assertThat(value(scorecard, "health", "EX-INDEX", "2019")).isCloseTo(.6971, within(DIGITS));
        assertThat(value(scorecard, "education", "EX-INDEX", "2019")).isCloseTo(.3447, within(DIGITS));
        assertThat(value(scorecard, "income", "EX-INDEX", "2019")).isCloseTo(.5506, within(DIGITS));
        assertThat(value(scorecard, "hdi", "EX-INDEX", "2019")).isCloseTo(.50955, within(5e-6));
        assertThat(value(scorecard, "income", "EX-GNI", "2019")).isCloseTo(.5506, within(5e-5));
        assertThat(value(scorecard, "hdi", "EX-GNI", "2019")).isCloseTo(.510, within(5e-4));
    }

    /** Printed scores and ranks of UNDP, Human Development Report 2023/24, in the order of the report. */
    @Test
    void humanDevelopmentOf2022HasThePublishedScoresRanksAndClasses() {
        String published = """
                1 CHE .967, 2 NOR .966, 3 ISL .959, 4 HKG .956, 5 DNK .952, 5 SWE .952, 7 DEU .950, 7 IRL .950, 9 SGP .949, \
                10 AUS .946, 10 NLD .946, 12 BEL .942, 12 FIN .942, 12 LIE .942, 15 GBR .940, 16 NZL .939, 17 ARE .937, \
                18 CAN .935, 19 KOR .929, 20 LUX .927, 20 USA .927, 22 AUT .926, 22 SVN .926, 24 JPN .920, 25 ISR .915, \
                25 MLT .915, 27 ESP .911, 28 FRA .910, 29 CYP .907, 30 ITA .906""";
        Ranking ranking = Niem.study("human-development-2022").score().ranking("hdi", "2022");
        assertThat(printed(ranking, "#.000")).isEqualTo(published.strip());
        assertThat(ranking.places())
                .allMatch(place ->
                        place.score().band() != null && place.score().band().equals("very high"));
    }

    /** Printed scores of IFPRI, Global Hunger Index 2016; the ranks are those among the nine, the least hunger first. */
    @Test
    void hungerHasThePublishedScoresAndTheLeastIsFirst() {
        Ranking ranking = Niem.study("global-hunger-2016").score().ranking("ghi", "2016");
        assertThat(printed(ranking, "#.0"))
                .isEqualTo("1 ALB 11.9, 2 IND 28.5, 3 AFG 34.8, 4 SLE 35.0, 5 MDG 35.4, 6 HTI 36.9, 7 ZMB 39.0,"
                        + " 8 TCD 44.3, 9 CAF 46.1");
        assertThat(ranking.places())
                .extracting(place -> place.score().band())
                .startsWith("moderate", "serious", "serious", "alarming");
    }

    private static String printed(Ranking ranking, String decimals) {
        DecimalFormat format = new DecimalFormat(decimals, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return ranking.places().stream()
                .map(place -> place.rank() + " " + place.score().key().refArea() + " "
                        + format.format(place.score().value()))
                .collect(Collectors.joining(", "));
    }

    /** Computed by a few lines of Python 3.11 from the formulas; the figures are invented. */
    @Test
    void environmentalPerformanceIsAWeightedMeanOfWaysToTargets() {
        Scorecard scorecard = Niem.study("environmental-performance-invented").score();
        double[][] computed = {
            {92.8280, 89.9277, 91.3779, 78.3333, 34.3477, 56.3405, 70.3555},
            {75.7287, 68.6081, 72.1684, 89.1667, 23.5313, 56.3490, 62.6767},
            {62.3527, 50.4316, 56.3921, 29.1000, 15.9794, 22.5397, 36.0807},
            {34.1933, 31.0218, 32.6076, 100.0, 29.2696, 64.6348, 51.8239},
            {15.0549, 15.5276, 15.2913, 0.0, 39.6337, 19.8168, 18.0066},
            {100.0, 100.0, 100.0, 49.3333, 36.1950, 42.7642, 65.6585}
        };
        List<String> nodes = List.of("air", "water", "health", "nature", "climate", "vitality", "epi");
        for (int area = 0; area < computed.length; area++) {
            for (int node = 0; node < nodes.size(); node++) {
                assertThat(value(scorecard, nodes.get(node), String.valueOf((char) ('A' + area)), "2022"))
                        .isCloseTo(computed[area][node], within(5.1e-5));
            }
        }
    }

    @Test
    void technologyAchievementHasThePublishedRanks(@TempDir Path folder) throws Exception {
        Study study = Niem.study("technology-achievement");
        Path budget = folder.resolve("budget.json");
        try (InputStream resource =
                Niem.class.getResourceAsStream("studies/technology-achievement/methodology-budget.json")) {
            Files.copy(Objects.requireNonNull(resource), budget);
        }
        Methodology geometric = Methodology.standard()
                .withNormalisation(NoNormalisation.standard())
                .withAggregation(GeometricMean.standard());
        assertThat(ranks(study)).isEqualTo(published(1));
        assertThat(ranks(study.withMethodology(Niem.methodology(budget)))).isEqualTo(published(2));
        assertThat(ranks(study.withMethodology(geometric))).isEqualTo(published(3));
    }

    private static List<String> ranks(Study study) {
        return study.score().ranking("tai", "2001").places().stream()
                .map(place -> place.rank() + " " + place.score().key().refArea())
                .toList();
    }

    private static List<String> published(int column) {
        return TAI_RANKS
                .lines()
                .map(line -> line.trim().split(" +", -1))
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one[column]), Integer.parseInt(other[column])))
                .map(cells -> cells[column] + " " + cells[0])
                .toList();
    }

    @Test
    void thePublishedRanksTypedHereAreThoseOfTheFile() throws Exception {
        Path file = GoldenTable.place("composite/tai_published_ranks_T23_T38.csv");
        Study study = Niem.study("technology-achievement");
        List<String> typed =
                TAI_RANKS.lines().map(line -> line.trim().replaceAll(" +", ",")).toList();
        List<String> read = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> {
                    int end = line.lastIndexOf('"') + 1;
                    String country =
                            line.substring(0, Math.max(end, line.indexOf(','))).replace("\"", "");
                    String[] ranks =
                            line.substring(Math.max(end, line.indexOf(',')) + 1).split(",", -1);
                    String code = study.panel().areas().stream()
                            .filter(area -> area.name().equals(country))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    return code + "," + ranks[0] + "," + ranks[3] + "," + ranks[7];
                })
                .toList();
        assertThat(typed).isEqualTo(read);
    }

    @Test
    void labourByCitizenshipArrivesWithFlagsAndSources() {
        Study study = Niem.study("labour-by-citizenship");
        assertThat(study.panel().refAreas()).hasSize(36);
        assertThat(study.panel().timePeriods()).hasSize(10).startsWith("2015").endsWith("2024");
        assertThat(study.panel().groups()).containsExactly("EU27_2020_FOR", "NAT", "NEU27_2020_FOR");
        assertThat(study.panel().observations()).hasSize(2160);
        assertThat(study.panel().sources())
                .allMatch(source -> source.kind() == EvidenceKind.SURVEY)
                .hasSize(2);
        // counted in observations.csv: 120 u and 15 bu; 288 Q; 114 O
        assertThat(study.panel().observations())
                .filteredOn(each -> each.status().contains(ObsStatus.LOW_RELIABILITY))
                .hasSize(135);
        assertThat(study.panel().observations())
                .filteredOn(each -> each.statusLetters().equals("Q"))
                .hasSize(288);
        assertThat(study.panel().observations())
                .filteredOn(each -> each.statusLetters().equals("O"))
                .hasSize(114);
    }

    /** Expected: 100 x mean of (EMP - 30) / 60 and (40 - UNE) / 40, worked out with exact fractions outside Java. */
    @Test
    void theMembersOfTheUnionAreRankedForNonEuCitizens() {
        Scorecard scorecard = Niem.study("labour-by-citizenship").score();
        Ranking ranking = scorecard.at(Slice.of("2024", "NEU27_2020_FOR")).ranking("labour", "EU_MEMBER", "yes");
        assertThat(ranking.places()).hasSize(22);
        assertThat(ranking.unranked()).hasSize(5);
        assertThat(ranking.places().get(0).name()).isEqualTo("Malta");
        assertThat(ranking.places().get(0).score().value()).isCloseTo(91.95833333333333, within(DIGITS * 100));
        assertThat(ranking.places().get(1).score().value()).isCloseTo(91.625, within(DIGITS * 100));
        assertThat(ranking.places().get(21).score().key().refArea()).isEqualTo("BE");
        assertThat(ranking.places().get(21).score().value()).isCloseTo(47.25, within(DIGITS * 100));
    }

    /** Of 2 160 observations 399 have a value and a flag; in 2023 those of the areas ranked third to fifth do. */
    @Test
    void aRankingSaysWhichRanksRestOnFlaggedFigures() {
        Study study = Niem.study("labour-by-citizenship");
        assertThat(study.panel().observations())
                .hasSize(2160)
                .filteredOn(each -> !each.status().isEmpty())
                .hasSize(399)
                .allMatch(each -> !(each.value() instanceof Value.Missing));
        Ranking ranking = study.score().at(Slice.of("2023", "NEU27_2020_FOR")).ranking("labour", "EU_MEMBER", "yes");
        assertThat(ranking.table().head(6)).hasToString("""
                Ranking: Labour market participation, 2023, group NEU27_2020_FOR, EU_MEMBER yes
                RANK  AREA  NAME       SCORE  STATUS  COVERAGE  OBSERVED  ABSENT
                ----------------------------------------------------------------
                   1  CZ    Czechia    91.08          2 of 2       100 %
                   2  MT    Malta      90.25          2 of 2       100 %
                   3  PL    Poland     87.42  u       2 of 2       100 %
                   4  SI    Slovenia   85.58  u       2 of 2       100 %
                   5  LT    Lithuania  83.67  u       2 of 2       100 %
                   6  IE    Ireland    81.96          2 of 2       100 %
                u: low reliability""");
    }

    @Test
    void aScoreIsExplainedDownToFlagAndSource() {
        Study study = Niem.study("labour-by-citizenship");
        Observation flagged = study.panel().observations().stream()
                .filter(each -> each.status().equals(Set.of(ObsStatus.BREAK, ObsStatus.LOW_RELIABILITY)))
                .findFirst()
                .orElseThrow();
        Explanation explanation = study.score().explain(flagged.indicator(), flagged.key());
        assertThat(explanation.toString())
                .contains("status bu: break in the series, low reliability")
                .contains(flagged.sources().get(0))
                .contains("Eurostat");
    }
}
