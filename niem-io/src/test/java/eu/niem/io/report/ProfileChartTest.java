package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.io.wording.Words;
import org.junit.jupiter.api.Test;

class ProfileChartTest {
    private static Chart chart(String area, String period) {
        return Chart.profile(new RoundStudy().score(), RowKey.of(area, period));
    }

    /** The table of the parts of housing. */
    private static String home(String area) {
        Shown shown = new Shown(new RoundStudy().score(), Words.english());
        Dimension home = (Dimension) shown.framework().getNode("home");
        RowKey key = RowKey.of(area, RoundStudy.LAST);
        return new ProfileChart(shown, key).of(home).table().toString();
    }

    @Test
    void eachPartHasScoreRankAndMeanOfTheOthers() {
        assertThat(chart("LV", "2019").table().toString()).containsPattern("Work +45.0 +3 of 3 +76.5");
        assertThat(chart("LV", "2019").svg()).contains("mean of all others", ">45.0<");
    }

    @Test
    void aHiddenScoreIsAWordWithoutARank() {
        assertThat(home("LV"))
                .containsPattern("Ownership +hidden: confidential")
                .doesNotContainPattern("Ownership.* of 3")
                .containsPattern("Room +61.0 +1 of 3");
    }

    @Test
    void noMeanTellsAHiddenScore() {
        assertThat(home("EE")).containsPattern("Room +33.5 +3 of 3 +57.0").doesNotContain("50.4");
        assertThat(home("EE")).containsPattern("Ownership +33.5 +3 of 3 +100");
    }

    @Test
    void whatRestsOnLessIsAnOutline() {
        assertThat(chart("EE", RoundStudy.LAST).svg()).contains("rests on less than was asked for");
        assertThat(chart("EE", "2019").svg()).doesNotContain("rests on less");
    }
}
