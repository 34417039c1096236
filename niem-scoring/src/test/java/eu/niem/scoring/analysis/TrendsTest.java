package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.fixture.FlaggedRounds;
import eu.niem.scoring.fixture.ThreeAreas;
import org.junit.jupiter.api.Test;

class TrendsTest {
    private static final double NONE = Double.NaN;

    /** COINr's get_trends makes A.1 of A-1, an ISO 3166-2 code. */
    @Test
    void trendsKeepTheCodesOfAreas() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("AT-9", "2015", 40).with("AT-9", "2019", 50).with("AT-9", "2020", 60);
        NodeTrend found = Trends.of(areas.panel()).find("rate", "AT-9", "_T").orElseThrow();
        assertThat(found.change()).isEqualTo(20);
        assertThat(found.growthRate()).isCloseTo(Math.pow(1.5, 0.2) - 1, within(1e-15));
        assertThat(found.shareAvailable()).isEqualTo(1);
        assertThat(found.absent()).isEmpty();
    }

    @Test
    void timeIsRealAndNotANumberOfPeriods() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("BE", "2015", 10).with("BE", "2017", 14).with("BE", "2020", 20);
        NodeTrend years = Trends.of(areas.panel()).find("rate", "BE", "_T").orElseThrow();
        assertThat(years.slope()).isCloseTo(2, within(1e-13));
        assertThat(years.percentChange()).isCloseTo(20, within(1e-12));
        ThreeAreas quarters = new ThreeAreas();
        quarters.with("BE", "2020-Q1", 10).with("BE", "2020-Q2", 11).with("BE", "2021-Q1", 14);
        NodeTrend found = Trends.of(quarters.panel()).find("rate", "BE", "_T").orElseThrow();
        assertThat(found.slope()).isCloseTo(4, within(1e-12));
        assertThat(found.growthRate()).isCloseTo(0.4, within(1e-12));
    }

    /** COINr gives Inf. */
    @Test
    void growthFromZeroHasAReasonAndNoNumber() {
        ThreeAreas areas = new ThreeAreas();
        areas.with("BE", "2015", 0, 5, 0, -5, NONE, 3).with("BE", "2016", 4, -5, 0, -6, NONE, NONE);
        Trends found = Trends.of(areas.panel());
        assertThat(found.find("rate", "BE", "_T").orElseThrow().growthRate()).isNull();
        assertThat(found.find("rate", "BE", "_T").orElseThrow().absent())
                .isEqualTo(
                        "no growth rate: the first number is 0; no per cent change: the line does not begin above 0");
        assertThat(found.find("jobless", "BE", "_T").orElseThrow().absent())
                .isEqualTo("no growth rate: the numbers change their sign");
        assertThat(found.find("rooms", "BE", "_T").orElseThrow().growthRate()).isZero();
        assertThat(found.find("rooms", "BE", "_T").orElseThrow().absent()).isEmpty();
        assertThat(found.find("heat", "BE", "_T").orElseThrow().absent()).isEqualTo("fewer than two numbers");
        assertThat(found.find("trust", "BE", "_T").orElseThrow().slope()).isNull();
    }

    @Test
    void firstAndLastHaveTheMarksOfTheirScores() {
        Scorecard card = FlaggedRounds.score("EMP1 LV 2019 u", "EMP1 LV 2021 e");
        NodeTrend rate = Trends.of(card).find("overall", "LV", "_T").orElseThrow();

        assertThat(rate.points()).extracting(point -> point.quality().mark()).containsExactly("u", "e");
        assertThat(Trends.of(card).toString())
                .containsPattern("overall +LV .* 35[.]83 u +31[.]67 e ")
                .endsWith("\ne: estimated; u: low reliability; ~: not all below it was observed");
        assertThat(Trends.of(card.panel()).toString())
                .containsPattern("EMP1 +LV .* 60[.]00 u +60[.]00 e ")
                .endsWith("\ne: estimated; u: low reliability");
        assertThat(Trends.of(card).data())
                .isEqualTo(Trends.of(FlaggedRounds.score()).data());
    }
}
