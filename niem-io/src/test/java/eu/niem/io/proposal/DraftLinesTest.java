package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftLinesTest {
    private static List<List<Object>> rows(Draft draft) {
        return DraftLines.table(List.of(draft)).rows();
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void theFileComesFirstThenEachColumnWithItsCodes() {
        Draft draft = Drafts.sheet("area,year,rate\nAT,2020,\"1,5\"\nBE,2020,\"2,5\"\n");
        assertThat(rows(draft))
                .containsExactly(
                        row("", "form", "csv", null, 2.0, null),
                        row("", "decimal", ",", null, 2.0, null),
                        row("area", "area", null, null, 2.0, null),
                        row("area", null, "AT", null, 1.0, null),
                        row("area", null, "BE", null, 1.0, null),
                        row("year", "period", null, null, 2.0, null),
                        row("year", null, "2020", null, 2.0, null),
                        row("rate", "indicator", null, null, 2.0, null));
    }

    @Test
    void twelveCodesAreShownAndTheOthersCounted() {
        StringBuilder text = new StringBuilder("area,year,n\n");
        for (int i = 0; i < 13; i++) {
            text.append("A").append(i).append(",2020,1\n");
        }
        assertThat(rows(Drafts.sheet(text.toString())))
                .contains(
                        row("area", null, "A11", null, 1.0, null), row("area", null, null, null, 1.0, "1 other codes"))
                .doesNotContain(row("area", null, "A12", null, 1.0, null));
    }

    @Test
    void aLongTextIsCutButNotWithinACharacter() {
        String long80 = "A".repeat(79);
        List<List<Object>> rows = rows(Drafts.sheet(
                "area,year,n\n" + long80 + "B,2020,1\n" + long80 + "\uD835\uDD38,2020,1\n" + long80 + "CD,2020,1\n"));
        assertThat(rows)
                .extracting(row -> row.get(2))
                .contains(long80 + "B", long80 + "...", long80 + "C...")
                .doesNotContain(long80 + "CD");
    }

    @Test
    void namesOfCodesAndWhatIsToCheckAreTold() {
        Draft draft =
                Drafts.cube("{\"id\": [\"geo\"], \"size\": [1], \"value\": [1], \"dimension\": {\"geo\": {\"category\":"
                        + " {\"index\": [\"AT\"], \"label\": {\"AT\": \"Austria\"}}}}}");
        assertThat(rows(draft))
                .contains(row("geo", null, "AT", "Austria", 1.0, null))
                .contains(row(
                        "", "to check", null, null, 1.0, "no periods: replace '0000' in mapping.json by the period"))
                .contains(row("OBS_VALUE", "value", null, null, 1.0, null));
        assertThat(DraftLines.table(List.of(draft)).table().toString())
                .contains("A proposal for file.dat, to be checked");
    }
}
