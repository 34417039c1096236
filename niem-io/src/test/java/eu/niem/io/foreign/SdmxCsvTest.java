package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxCsvTest {
    private final Foreign sdmx = Foreign.of(SdmxCsv::open);

    @Test
    void theFirstVersionBeginsWithTheDataflow() {
        sdmx.open("""
                DATAFLOW,LAST UPDATE,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
                ESTAT:X(1.0),27/04/23 03:08:00,A,AT11,2018,,u
                ESTAT:X(1.0),27/04/23 03:08:00,A,AT12,2018,4.9,bu
                """);
        assertThat(sdmx.columns())
                .containsExactly(
                        "A:DATAFLOW", "A:LAST UPDATE", "D:freq", "D:geo", "D:TIME_PERIOD", "V:OBS_VALUE", "S:OBS_FLAG");
        assertThat(sdmx.rows())
                .containsExactly(
                        "ESTAT:X(1.0)|27/04/23 03:08:00|A|AT11|2018||u",
                        "ESTAT:X(1.0)|27/04/23 03:08:00|A|AT12|2018|4.9|bu");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void theSecondVersionBeginsWithStructureAndAction() {
        sdmx.open("""
                STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,DIM_1,DIM_2,OBS_VALUE,ATTR_1[],TITLE[en;fr],\
                CONF_STATUS
                dataflow,ESTAT:NA(1.6.0),I,A.B,A,2014-01,12.4,X;Y,"en:One, two;fr:Un",F
                dataflow,ESTAT:NA(1.6.0),R,A.B,A,2014-02,NaN,,,C
                dataflow,ESTAT:NA(1.6.0),,A.B,A,2014-03,#N/A,,,
                """);
        assertThat(sdmx.columns())
                .containsExactly(
                        "A:STRUCTURE",
                        "A:STRUCTURE_ID",
                        "A:ACTION",
                        "A:SERIES_KEY",
                        "D:DIM_1",
                        "D:DIM_2",
                        "V:OBS_VALUE",
                        "A:ATTR_1",
                        "A:TITLE",
                        "C:CONF_STATUS");
        assertThat(sdmx.rows())
                .containsExactly(
                        "dataflow|ESTAT:NA(1.6.0)|I|A.B|A|2014-01|12.4|X;Y|en:One, two;fr:Un|F",
                        "dataflow|ESTAT:NA(1.6.0)|R|A.B|A|2014-02||||C",
                        "dataflow|ESTAT:NA(1.6.0)||A.B|A|2014-03||||");
        assertThat(sdmx.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STRUCTURE[|];STRUCTURE_ID;ACTION;DIM_1: Dimension: 1;DIM_2: Two;OBS_VALUE: Value;ATTR_2: Attribut 2;OBS_STATUS"
                        + ": S\ndataflow;X:Y(1): Principaux;I;A: Value A;2014-01: 2014-01;12,4;Y: Oui;B: break\n",
                """
                STRUCTURE,STRUCTURE_ID,ACTION,DIM_1:Dimension,DIM_2:Two,OBS_VALUE:Value,ATTR_2:A,OBS_STATUS:S
                dataflow,X:Y(1),M,A:Value: A,2014-01:2014,"12,4",Y: Oui,B
                """
            })
    void namesBehindCodesAreNoPartOfThem(String text) {
        sdmx.open(text);
        assertThat(sdmx.columns().subList(3, 8))
                .containsExactly("D:DIM_1", "D:DIM_2", "V:OBS_VALUE", "D:ATTR_2", "S:OBS_STATUS");
        assertThat(sdmx.rows()).singleElement().asString().endsWith("|A|2014-01|12,4|Y|B");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void timesWithColonsAreWhole() {
        sdmx.open("""
                DATAFLOW,GEO:Area,TIME_PERIOD:Time,OBS_VALUE
                X,AT:Austria,2014-01-01T00:30:00,1
                X,AT:Austria,2014-01-01T00:30:00: half past,1
                """);
        assertThat(sdmx.rows()).containsExactly("X|AT|2014-01-01T00:30:00|1", "X|AT|2014-01-01T00:30:00|1");
    }

    @Test
    void namesInColumnsBehindCodesAreAttributes() {
        sdmx.open("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,Time frequency,geo,Area,TIME_PERIOD,Time,\
                OBS_VALUE,Observation value,OBS_FLAG,Flag,CONF_STATUS,Confidentiality,UPDATED
                dataflow,E:L(1.0),"Rates, by sex",I,A,Annual,AT,Austria,2021,,12.3,,b,break,,,2021-01-22
                """);
        assertThat(sdmx.columns().stream().filter(column -> !column.startsWith("A:")))
                .containsExactly("D:freq", "D:geo", "D:TIME_PERIOD", "V:OBS_VALUE", "S:OBS_FLAG", "C:CONF_STATUS");
        assertThat(sdmx.columns()).contains("A:Area", "A:Time frequency", "A:UPDATED");
        assertThat(sdmx.rows())
                .containsExactly(
                        "dataflow|E:L(1.0)|Rates, by sex|I|A|Annual|AT|Austria|2021||12.3||b|break|||2021-01-22");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void ourOwnFormIsRead() {
        sdmx.open("""
                STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,\
                CONF_STATUS,SAMPLE_SIZE,STD_ERROR,SOURCE,COMMENT
                datastructure,NIEM:labour(1),I,EMP,AT,2021,_T,70.4,b,F,1000,0.5,S1+S2,"two
                lines"
                """);
        assertThat(sdmx.columns().subList(3, 14))
                .containsExactly(
                        "D:INDICATOR",
                        "D:REF_AREA",
                        "D:TIME_PERIOD",
                        "D:GROUP",
                        "V:OBS_VALUE",
                        "S:OBS_STATUS",
                        "C:CONF_STATUS",
                        "A:SAMPLE_SIZE",
                        "A:STD_ERROR",
                        "A:SOURCE",
                        "A:COMMENT");
        assertThat(sdmx.rows())
                .containsExactly("datastructure|NIEM:labour(1)|I|EMP|AT|2021|_T|70.4|b|F|1000|0.5|S1+S2|two\nlines");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void aRowThatDeletesIsNoObservation() {
        sdmx.open("""
                STRUCTURE,STRUCTURE_ID,ACTION,GEO,OBS_VALUE
                dataflow,X,D,AT,-
                dataflow,X,I,BE,1
                dataflow,X,D,BG,-
                dataflow,X,Q,BG,2
                """);
        assertThat(sdmx.rows()).containsExactly("dataflow|X|I|BE|1");
        assertThat(sdmx.issues())
                .containsExactly(
                        "error x:2:12 ACTION: the row says that data are to be deleted (D), not what they are; take such"
                                + " rows out (2 of these in the column: also in line 4) [deleted-row]",
                        "error x:5:12 ACTION: there is no action 'Q'; a row that gives data has I, A, R or M"
                                + " [unknown-action]");
    }

    @Test
    void aRowOfAttributesOfAGroupIsPassedOver() {
        sdmx.open("""
                STRUCTURE,STRUCTURE_ID,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE
                dataflow,X,AT,,,,of all years
                dataflow,X,AT,2021,,,
                dataflow,X,AT,,,b,
                dataflow,X,AT,,1,,
                """);
        assertThat(sdmx.rows()).containsExactly("dataflow|X|AT|2021|||", "dataflow|X|AT|||b|", "dataflow|X|AT||1||");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void onlyRowsThatAreWantedAreShown() {
        sdmx.open("DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE\nX,AT,2021,1\nX,BE,2021,2\nX,AT,2022,3\n");
        assertThat(sdmx.rows((column, code) -> column == 1 ? code.equals("AT") : code.equals("2022")))
                .containsExactly("X|AT|2022|3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'REF_AREA,VALUE\nAT,1\n' | no-header x:1:1",
                "'DATAFLOW,GEO,GEO,OBS_VALUE\n' | duplicate-column x:1:14 GEO",
                "'DATAFLOW,GEO,,OBS_VALUE\n' | unknown-column x:1:14",
                "'DATAFLOW,OBS_VALUE,GEO,OBS_VALUE\n' | duplicate-column x:1:24 OBS_VALUE",
                "'DATAFLOW,GEO,OBS_VALUE\nX,AT\n' | wrong-cell-count x:2:5",
                "'DATAFLOW,GEO,OBS_VALUE\nX,AT,1,2\n' | wrong-cell-count x:2:8",
                "'DATAFLOW,GEO,OBS_VALUE\n\nX,\"A\n\"\"T,1\n' | syntax x:3:3",
                "'DATAFLOW,GEO,OBS_VALUE\nX,\"AT\"x,1\n' | syntax x:2:3",
                "'DATAFLOW,\"GEO,OBS_VALUE\n' | syntax x:1:10",
                "'\n' | no-header x"
            })
    void faultsHaveTheirPlace(String text, String fault) {
        assertThat(sdmx.open(text).faults()).containsExactly(fault);
    }

    @Test
    void emptyCellsBeyondTheHeaderAreNoFault() {
        assertThat(sdmx.open("\n\nDATAFLOW;GEO;OBS_VALUE;;\r\n\r\nX;AT;1;;\r\nX;BE;2; ; \r\n")
                        .rows())
                .containsExactly("X|AT|1", "X|BE|2");
        assertThat(sdmx.issues()).isEmpty();
    }

    @Test
    void aCellIsFoundAgainWhileItsRowIsLookedAt() {
        ForeignTable table = sdmx.open("OBS_VALUE,\"GE\"\"O\"\n\"1\",\uD83D\uDE00\n\"a\nbc\",2\n")
                .table();
        List<String> places = new ArrayList<>();
        table.read(
                ForeignTable.Selection.ALL,
                row -> places.add(table.place(row.index(), 0) + ", " + table.place(row.index(), 1)),
                new Issues(1));
        assertThat(places).containsExactly("x:2:1 OBS_VALUE, x:2:5 GE\"O", "x:3:1 OBS_VALUE, x:4:5 GE\"O");
        assertThat(table.place(3, 1)).hasToString("x:3 GE\"O");
    }

    @Test
    void bytesOfAnotherEncodingAreNamedWithTheLineToAdd() {
        byte[] text = "DATAFLOW,GEO,OBS_VALUE\nX,AT,1\nX,K\u00F6ln,2\n".getBytes(ISO_8859_1);
        assertThat(sdmx.open(Foreign.file(text)).rows()).containsExactly("X|AT|1");
        assertThat(sdmx.issues())
                .containsExactly("error x:3:4: the bytes from here on are not UTF-8; say in the mapping how the file is"
                        + " encoded, for example \"encoding\": \"windows-1252\", or save it as UTF-8 [wrong-encoding]");
    }

    @Test
    void aByteOrderMarkSaysTheEncoding() {
        byte[] text = "\uFEFFDATAFLOW,GEO,OBS_VALUE\nX,K\u00F6ln,2\n".getBytes(UTF_16LE);
        assertThat(sdmx.open(Foreign.file(text)).rows()).containsExactly("X|K\u00F6ln|2");
    }

    @Test
    void eurostatsFilesAreRead() {
        List<String> rows = sdmx.open(Foreign.real("eurostat/lfst_r_lfur2gac_AT_BE_DE_ES_IT_SE_2018_2022.csv"))
                .rows();
        assertThat(rows).hasSize(2_120);
        assertThat(rows.stream().filter(row -> !row.split("\\|", -1)[9].isEmpty()))
                .hasSize(1_522);
        assertThat(sdmx.columns().stream().filter(column -> !column.startsWith("A:")))
                .containsExactly(
                        "D:freq",
                        "D:unit",
                        "D:c_birth",
                        "D:sex",
                        "D:age",
                        "D:geo",
                        "D:TIME_PERIOD",
                        "V:OBS_VALUE",
                        "S:OBS_FLAG");
    }

    @Test
    void eurostatsFilesWithNamesAreRead() {
        List<String> rows = sdmx.open(Foreign.real("eurostat/lfsa_urgan_2021_2024_sdmx.csv"))
                .rows();
        assertThat(rows).hasSize(1_164);
        assertThat(rows.get(0))
                .isEqualTo(
                        "dataflow|ESTAT:LFSA_URGAN(1.0)|Unemployment rates by sex, age and citizenship (%)|A|Annual|PC|"
                                + "Percentage|F|Females|Y15-64|From 15 to 64 years|FOR|Foreign country|AT|Austria|2021||12.3||b|"
                                + "break in time series||");
        assertThat(sdmx.columns().stream().filter(column -> !column.startsWith("A:")))
                .containsExactly(
                        "D:freq",
                        "D:unit",
                        "D:sex",
                        "D:age",
                        "D:citizen",
                        "D:geo",
                        "D:TIME_PERIOD",
                        "V:OBS_VALUE",
                        "S:OBS_FLAG",
                        "C:CONF_STATUS");
        assertThat(sdmx.issues()).isEmpty();
    }
}
