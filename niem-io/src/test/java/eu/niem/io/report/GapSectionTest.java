package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Slice;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.report.PageModel.Cell;
import eu.niem.io.wording.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapSectionTest {
    private static final Words ENGLISH = Words.english();

    private static Builder page() {
        return new Builder(ENGLISH, name -> null);
    }

    private static GapSection section(CityStudy study) {
        return new GapSection(new Shown(study.open().score(), ENGLISH), Slice.of("2023", "REF"));
    }

    private static String tables(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.picture() == null
                        ? block.paragraph()
                        : block.picture().grid())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachNodeWithAGapHasAChart() {
        List<Block> blocks = section(new CityStudy()).ofNodes(page(), node -> true);
        assertThat(blocks.stream().map(block -> block.picture().title()))
                .contains("Employment, 2023: Refugees and Nationals", "Ownership, 2023: Refugees and Nationals")
                .doesNotContain("Crowding, 2023: Refugees and Nationals");
        assertThat(section(new CityStudy()).ofNodes(page(), "EMP"::equals)).hasSize(1);
    }

    @Test
    void whatDoesNotCountHasNoChart() { // people are context, and both groups have a figure
        Shown shown = new Shown(new GappedStudy().open().score(), ENGLISH);
        List<Block> blocks = new GapSection(shown, Slice.of("2023", "REF")).ofNodes(page(), node -> true);
        assertThat(blocks.stream().map(block -> block.picture().title()))
                .contains("Room, 2023: Refugees and Nationals")
                .doesNotContain("People, 2023: Refugees and Nationals");
    }

    @Test
    void whatHasNoGapInAnAreaStandsThereWithTheReason() {
        assertThat(tables(section(new CityStudy()).ofArea(page(), "W"))).contains("Employment", "not collected", "70");
    }

    @Test
    void whereChartsAreManyTheRestFoldsOut() {
        String indicators = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "{\"id\": \"I" + i + "\", \"name\": \"I" + i
                        + "\", \"quantity\": {\"unitMeasure\": \"PC\", \"worst\": 0, \"best\": 100}}")
                .collect(Collectors.joining(", "));
        String observations = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "I" + i + ",N,2023,REF,40\nI" + i + ",N,2023,NAT,50\n")
                .collect(Collectors.joining());
        CityStudy study = new CityStudy()
                .with(
                        "framework.json",
                        "{\"format\": \"niem-framework/1\", \"id\": \"many\", \"version\": \"1\", \"title\": \"Many\","
                                + " \"root\": {\"id\": \"all\", \"name\": \"All\", \"children\": [" + indicators
                                + "]}}")
                .with("observations.csv", "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE\n" + observations);
        List<Block> blocks = section(study).ofNodes(page(), node -> true);
        assertThat(blocks.stream().filter(block -> block.picture() != null)).hasSize(12);
        assertThat(blocks.get(12).paragraph()).startsWith("The other gaps");
        assertThat(blocks.stream().map(Block::fold).filter(Objects::nonNull)) // 14 indicators and the whole
                .hasSize(3)
                .allSatisfy(fold -> {
                    assertThat(fold.title()).contains("2023: Refugees and Nationals");
                    assertThat(fold.grid().rows().get(0).cells())
                            .extracting(Cell::text)
                            .contains("North", "40", "50");
                });
    }

    @Test
    void whereNoGroupIsComparedThereIsNothing() {
        CityStudy study = new CityStudy().with("groups.csv", "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,\n");
        assertThat(section(study).ofNodes(page(), node -> true)).isEmpty();
        assertThat(section(study).ofArea(page(), "N")).isEmpty();
    }
}
