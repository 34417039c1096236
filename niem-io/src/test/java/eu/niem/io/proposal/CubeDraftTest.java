package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CubeDraftTest {
    private static final String CUBE = """
            {"id": ["geo", "time", "what", "place", "when"], "size": [2, 1, 2, 1, 1], "value": [1, 2, 3, 4],
            "role": {"geo": ["place"], "time": ["when"], "metric": ["what"]}, "label": "Jobs",
            "dimension": {"geo": {"category": {"index": ["A", "T"]}},
            "time": {"category": {"index": ["t"]}},
            "what": {"category": {"index": ["N", "RATE %"], "label": {"N": "Number"}, "unit":
              {"N": {"base": "people", "multiplier": 3}, "RATE %": {"symbol": "%", "decimals": 1}}}},
            "place": {"category": {"index": ["LV"], "label": {"LV": "Latvia"}}},
            "when": {"category": {"index": ["2020"]}}}}
            """;

    @Test
    void whatTheFileSaysOfItsDimensionsComesBeforeTheirNames() {
        Draft draft = Drafts.cube(CUBE);
        assertThat(draft.axes)
                .containsEntry("area", "place")
                .containsEntry("period", "when")
                .containsEntry("indicator", "what");
        assertThat(draft.keep).isEqualTo(Map.of("geo", "T"));
        assertThat(draft.areas.toString()).contains("LV", "Latvia");
        assertThat(Drafts.use(draft, "time")).isEqualTo("one code: ");
    }

    @Test
    void eachIndicatorHasTheUnitOfItsCode() {
        Draft draft = Drafts.cube(CUBE);
        assertThat(draft.figures.made())
                .containsExactly(
                        new Draft.ProposedIndicator("N", "Number", "people x 10^3"),
                        new Draft.ProposedIndicator("RATE", "RATE %", "PC"));
        assertThat(draft.rename).isEqualTo(Map.of("what", Map.of("RATE %", "RATE")));
    }

    @Test
    void aFileOfOneIndicatorHasTheUnitOfTheCodeThatIsKept() {
        String json = CUBE.replace(", \"metric\": [\"what\"]", "").replace("\"RATE %\"", "\"T\"");
        assertThat(Drafts.cube(json).figures.made()).containsExactly(new Draft.ProposedIndicator("file", "Jobs", "PC"));
        assertThat(Drafts.cube(json.replace("unit", "units")).figures.made())
                .containsExactly(new Draft.ProposedIndicator("file", "Jobs", "unknown"));
    }

    @Test
    void aDimensionOfUnitsIsFixedAndIsTheUnit() {
        Draft draft = Drafts.cube("unit,geo\\time\t2020\nPC,AT\t1\nTHS,AT\t2\n");
        assertThat(draft.keep).isEqualTo(Map.of("unit", "PC"));
        assertThat(draft.figures.made()).containsExactly(new Draft.ProposedIndicator("file", "file", "PC"));
    }

    @Test
    void withoutUsualNamesTheAreaHasTheMostCodes() {
        Draft draft = Drafts.cube("a,b\\c\t2020\t2021\nx,p\t1\t2\nx,q\t3\t4\nx,r\t3\t4\n");
        assertThat(draft.axes).containsEntry("area", "b").containsEntry("period", "c");
        assertThat(Drafts.use(draft, "b")).isEqualTo("area: the dimension with the most codes; none has a usual name");
    }

    @Test
    void theIndicatorIsNamedByTheDataset() {
        String text = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nESTAT:LFSA(1.0),AT,2020,%s\n";
        assertThat(Drafts.cube(text.formatted("5")).axes).containsEntry("indicator", Map.of("is", "LFSA"));
        String two = text.formatted("5") + "ESTAT:OTHER(1.0),BE,2020,5\n";
        assertThat(Drafts.cube(two).axes).containsEntry("indicator", Map.of("is", "file"));
    }

    @Test
    void howNumbersAreWrittenIsProposedWhereTheFormLeavesItOpen() {
        String text = "DATAFLOW;geo;TIME_PERIOD;OBS_VALUE\nX;AT;2020;%s\n";
        assertThat(Drafts.cube(text.formatted("1.234,5")).numerals).isEqualTo(Map.of("decimal", ",", "thousands", "."));
        assertThat(Drafts.cube(text.formatted("1.5")).numerals).isEmpty();
        assertThat(Drafts.cube(text.formatted("1,234")).numerals).isEmpty();
        assertThat(Drafts.cube("geo\\time\t2020\nAT\t1,5\n").numerals).isEmpty();
    }

    @Test
    void ofManyIndicatorsTheFirstAreKept() {
        String codes = IntStream.range(0, 201).mapToObj(i -> "I" + i).collect(Collectors.joining("\",\""));
        Draft draft =
                Drafts.cube("{\"id\": [\"indic\", \"geo\"], \"size\": [201, 1], \"value\": {\"0\": 1}, \"dimension\":"
                        + " {\"indic\": {\"category\": {\"index\": [\"" + codes
                        + "\"]}}, \"geo\": {\"category\": {\"index\":"
                        + " [\"AT\"]}}}}");
        assertThat(draft.figures.made()).hasSize(200);
        assertThat((List<?>) draft.keep.get("indic")).hasSize(200);
        assertThat(Drafts.use(draft, "indic")).isEqualTo("indicator: only the first 200; choose by \"keep\"");
        assertThat(draft.axes).containsEntry("period", Map.of("is", "0000"));
    }

    @Test
    void aFileWithoutNumbersIsRefused() {
        Issues issues = new Issues(10);
        CubeDraft.fill(Drafts.begun("a.tsv", "geo\\time\t2020\nAT\t:\n"), issues);
        assertThat(issues.list()).singleElement().asString().contains("no value of the file is a number");
    }

    @Test
    void groupsAreNoAreasHoweverManyCodesTheyHave() {
        Draft draft = Drafts.cube("a,citizen\\time\t2020\nx,p\t1\nx,q\t2\ny,r\t3\n");
        assertThat(draft.axes).containsEntry("area", "a").containsEntry("group", "citizen");
    }
}
