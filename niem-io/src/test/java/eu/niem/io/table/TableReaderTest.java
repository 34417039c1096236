package eu.niem.io.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final List<RefArea> TWO = List.of(
            new RefArea("LV", "Latvia", "EU", Map.of("EU_MEMBER", "yes")),
            new RefArea("NO", "Norway", "", Map.of("EU_MEMBER", "no")));

    private final Issues issues = new Issues(100);

    private List<RefArea> areas(String text) {
        return areas(text.getBytes(UTF_8), Limits.STANDARD);
    }

    private List<RefArea> areas(byte[] content, Limits limits) {
        return AreaTable.read(new TableReader(limits), "areas.csv", content, issues).stream()
                .map(TableEntry::value)
                .toList();
    }

    private List<String> found() {
        return issues.list().stream()
                .filter(issue -> !issue.code().equals("unknown-area"))
                .map(issue -> issue.code() + " " + issue.where())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REF_AREA,NAME,PARENT,EU_MEMBER\nLV,Latvia,EU,yes\nNO,Norway,,no\n",
                "\uFEFFREF_AREA,NAME,PARENT,EU_MEMBER\r\nLV,Latvia,EU,yes\r\nNO,Norway,,no",
                "REF_AREA;NAME;PARENT;EU_MEMBER\rLV;Latvia;EU;yes\rNO;Norway;;no\r",
                "sep=;\nREF_AREA;NAME;PARENT;EU_MEMBER\nLV;Latvia;EU;yes\nNO;Norway;;no\n",
                "\n\nref_area,Name,\"parent\",EU_MEMBER\n\n\"LV\",\"Latvia\",EU,yes\n\n\nNO,Norway,\"\",no\n\n",
                "PARENT,EU_MEMBER,NAME,REF_AREA\nEU,yes,Latvia,LV\n,no,Norway,NO\n"
            })
    void theSameTableMayBeWrittenInManyWays(String text) {
        assertThat(areas(text)).isEqualTo(TWO);
        assertThat(found()).isEmpty();
    }

    @Test
    void aTableWithOnlyAHeaderIsEmpty() {
        assertThat(areas("REF_AREA,NAME\n")).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLineBreaks() {
        assertThat(areas("REF_AREA,NAME\nA,\"one, \"\"two\"\"\nthree\"\n"))
                .containsExactly(RefArea.of("A", "one, \"two\"\nthree"));
    }

    @Test
    void linesAndColumnsAreCountedAsAnEditorShowsThem() {
        areas("REF_AREA,NAME,GROUP\nA,\"one\ntwo \uD83D\uDE00\", x\nA,y,z\n");
        assertThat(found())
                .containsExactly("space-around-code areas.csv:3:8 GROUP", "duplicate-id areas.csv:4:1 REF_AREA");
    }

    @Test
    void spaceAroundACodeIsStrippedAndSaid() {
        assertThat(areas("REF_AREA,NAME\n  LV ,  Latvia \n")).containsExactly(RefArea.of("LV", "  Latvia "));
        assertThat(found()).containsExactly("space-around-code areas.csv:2:1 REF_AREA");
    }

    @Test
    void bytesThatAreNotUtf8AreSaidWhereTheyStand() {
        areas("REF_AREA,NAME\nLV,Lettl\u00E4nder\n".getBytes(ISO_8859_1), Limits.STANDARD);
        assertThat(found()).containsExactly("not-utf-8 areas.csv:2:9");
    }

    @Test
    void aCutOffCharacterAtTheEndIsNotUtf8() {
        areas(new byte[] {'R', 'E', (byte) 0xC3}, Limits.STANDARD);
        assertThat(found()).containsExactly("not-utf-8 areas.csv:1:3");
    }

    @Test
    void aByteOrderMarkMayStandAtTheStartOnly() {
        assertThat(areas("REF_AREA,NAME\nLV,Lat\uFEFFvia\n\uFEFFNO,Norway\n")).hasSize(2);
        assertThat(found()).containsExactly("misplaced-bom areas.csv:2:7", "misplaced-bom areas.csv:3:1");
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWhereItOpens() {
        assertThat(areas("REF_AREA,NAME\nLV,Latvia\n\nNO,\"Norway\nSE,Sweden\n"))
                .containsExactly(RefArea.of("LV", "Latvia"));
        assertThat(found()).containsExactly("syntax areas.csv:4:4");
    }

    @Test
    void nothingMayFollowTheQuoteThatClosesACell() {
        areas("REF_AREA,NAME\nLV,\"Latvia\"x\nNO,Norway\n");
        assertThat(found()).containsExactly("syntax areas.csv:2");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeader() {
        areas("REF_AREA,NAME\nLV,Latvia,x\nNO\nSE,Sweden\n");
        assertThat(found()).containsExactly("wrong-cell-count areas.csv:2:11");
        assertThat(issues.list().get(0).message()).contains("(2 of these in the table: also 1 cells in line 3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\n", "sep=,\n"})
    void aFileWithoutHeaderIsEmpty(String text) {
        areas(text);
        assertThat(found()).containsExactly("empty-file areas.csv");
    }

    @Test
    void columnsAreCheckedAgainstThoseThereMayBe() {
        Issues own = new Issues(100);
        byte[] content = "SOURCE,KIND,TITEL,title,TITLE\n".getBytes(UTF_8);
        SourceTable.read(new TableReader(Limits.STANDARD), "sources.csv", content, own);
        assertThat(own.list()).extracting(Issue::code).containsExactly("duplicate-column", "unknown-column");
        assertThat(own.list().get(1).message()).contains("did you mean 'TITLE'?");
    }

    @Test
    void everyMissingColumnIsSaid() {
        Issues own = new Issues(100);
        ChangeTable.read(new TableReader(Limits.STANDARD), "changes.csv", "KIND\n".getBytes(UTF_8), own);
        assertThat(own.list())
                .extracting(Issue::code, Issue::message)
                .allSatisfy(each -> assertThat(each.toList().get(0)).isEqualTo("missing-column"))
                .hasSize(3);
    }

    @Test
    void anotherColumnOfAreasIsAClassification() {
        areas("REF_AREA,Size,SIZE\n");
        assertThat(found()).containsExactly("duplicate-column areas.csv:1:15 SIZE");
    }

    @Test
    void aLineLongerThanTheLimitIsRefused() {
        byte[] content =
                ("REF_AREA,NAME\nA," + "\u00E4".repeat(18) + "\nB," + "\u00E4".repeat(19) + "\n").getBytes(UTF_8);
        areas(content, Limits.STANDARD.withLineLength(20));
        assertThat(found()).containsExactly("line-too-long areas.csv:3");
    }

    @Test
    void moreCellsThanTheLimitAreRefused() {
        areas("A,B\n1,2\n3,4\n".getBytes(UTF_8), Limits.STANDARD.withElements(5));
        assertThat(found()).contains("too-many-values areas.csv:3");
    }

    @Test
    void aVeryWideTableIsRead() {
        assertThat(areas("REF_AREA" + ",C".repeat(1) + "\n")).isEmpty();
        StringBuilder header = new StringBuilder("REF_AREA");
        StringBuilder row = new StringBuilder("A");
        for (int i = 0; i < 20_000; i++) {
            header.append(",C").append(i);
            row.append(",x");
        }
        assertThat(areas(header + "\n" + row + "\n").get(0).peerGroups()).hasSize(20_000);
        assertThat(found()).isEmpty();
    }

    @Test
    void aCellLongerThanTheParsersBufferIsRead() {
        byte[] content = ("REF_AREA,NAME\nA," + "x".repeat(20_000_000) + "\n").getBytes(UTF_8);
        List<RefArea> areas = areas(content, Limits.STANDARD.withLineLength(30_000_000));
        assertThat(areas.get(0).name()).hasSize(20_000_000);
    }

    @Test
    void readingStopsWhereThereAreTooManyIssues() {
        Issues few = new Issues(10);
        byte[] content = ("SOURCE,KIND\n" + "S,poll\n".repeat(1_000_000)).getBytes(UTF_8);
        assertThat(SourceTable.read(new TableReader(Limits.STANDARD), "sources.csv", content, few))
                .isEmpty();
        assertThat(few.list())
                .extracting(Issue::code)
                .containsExactly("unknown-kind", "duplicate-id", "too-many-issues");
        assertThat(few.list().get(0).message())
                .contains("(502 of these in the column: also in lines 3, 4, 5 and 498 more)");
    }

    @Test
    void aHeaderOfNothingButUnknownNamesIsRefusedSoon() {
        Issues few = new Issues(10);
        byte[] content = ("SOURCE,KIND" + ",x".repeat(400_000) + "\n").getBytes(UTF_8);
        SourceTable.read(new TableReader(Limits.STANDARD), "sources.csv", content, few);
        assertThat(few.list())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).hasSizeLessThan(500));
    }
}
