package eu.niem.io.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Files as strangers, careless programs and enemies write them, each with what must become of it. */
public final class HostileFiles {
    private static final String TSV = "unit,geo\\TIME_PERIOD\t2020 \t2021 \n";
    private static final String SDMX = "STRUCTURE,STRUCTURE_ID,ACTION,geo,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n";
    private static final String SERIES = "dataflow,X:Y(1.0),I,";
    private static final String HEADER = row(text("geo"), text("year"), text("n"));

    private final List<Hostile> files = new ArrayList<>();

    private HostileFiles() {}

    /** A file. */
    public static final class Hostile {
        private final String name;
        private final ForeignForm form;
        private final byte[] content;
        private final String outcome;

        private Hostile(String name, ForeignForm form, byte[] content, String outcome) {
            this.name = name;
            this.form = form;
            this.content = content;
            this.outcome = outcome;
        }

        ForeignForm form() {
            return form;
        }

        /** Returns its bytes. */
        public byte[] content() {
            return content.clone();
        }

        /** Returns a part of what is said last, or of the last row that is read, joined by bars. */
        String outcome() {
            return outcome;
        }

        @Override
        public String toString() {
            return form.id() + ": " + name;
        }
    }

    /** Returns all files. */
    public static List<Hostile> all() {
        HostileFiles all = new HostileFiles();
        all.cubes();
        all.tablesWithTabs();
        all.observations();
        all.workbooks();
        all.sheets();
        return all.files;
    }

    private void add(ForeignForm form, String name, byte[] content, String outcome) {
        files.add(new Hostile(name, form, content, outcome));
    }

    private void cube(String name, String json, String outcome) {
        add(ForeignForm.JSON_STAT, name, json.replace('\'', '"').getBytes(UTF_8), outcome);
    }

    /** A cube of one dimension. */
    private void dimension(String name, int size, String category, String rest, String outcome) {
        cube(
                name,
                "{'id': ['geo'], 'size': [" + size + "], 'dimension': {'geo': {'category': {" + category + "}}}, "
                        + rest + "}",
                outcome);
    }

    private void cubes() {
        String two = "'index': ['AT', 'BE']";
        dimension("a dimension without categories", 0, "'index': []", "'value': []", "the file has no cells");
        dimension("fewer values than cells", 2, two, "'value': [1]", "has 1 elements, but the cube 2 cells");
        dimension("more values than cells", 2, two, "'value': [1, 2, 3]", "has 3 elements, but the cube 2 cells");
        dimension("values of null", 2, two, "'value': [null, null]", "BE||");
        dimension("no values", 2, two, "'value': {}", "BE||");
        dimension("numbers as texts", 2, two, "'value': ['1', '2.5']", "BE|2.5|");
        dimension("lists as values", 2, two, "'value': [[1], [2]]", "a value must be a number, a text or null");
        dimension("numbers beyond numbers", 2, two, "'value': [1e999, 0]", "no number that can be computed with");
        dimension("a category twice", 2, "'index': ['AT', 'AT']", "'value': {}", "'AT' is listed twice");
        dimension("a gap between positions", 2, "'index': {'AT': 0, 'BE': 2}", "'value': {}", "only 2, from 0");
        dimension("a part of itself", 2, two + ", 'child': {'AT': ['AT']}", "'value': [1, 2]", "BE|2|");
        dimension("a control in a code", 1, "'index': ['A\\u0000T']", "'value': [1]", "A\u0000T|1|");
        dimension("half a character", 1, "'index': ['A\\ud800T']", "'value': [1]", "A\ud800T|1|");
        dimension(
                "a role of nobody", 1, "'index': ['AT']", "'value': [1], 'role': {'geo': ['x']}", "it is passed over");
        cube("no dimension", "{'id': [], 'size': [], 'dimension': {}, 'value': [1]}", "the dataset has no 'size'");
        cube(
                "a dimension that is not told",
                "{'id': ['a'], 'size': [1], 'dimension': {}, 'value': [1]}",
                "says nothing");
        cube("an id that is null", "{'id': [null], 'size': [1], 'dimension': {}, 'value': [1]}", "but is null");
        cube("only a link", "{'class': 'dataset', 'href': 'https://example.org'}", "save what the link leads to");
        cube("a deep nest", "{'a': ".repeat(999) + "1" + "}".repeat(999), "more than 100 levels");
        cube("an answer of a server", "{'error': [{'status': 400}]}", "it has 'error'; ask its source");
        cube("a call around it", "cb({'id': []});", "the JSON is broken here");
        cube("a cut", "{'id': ['geo'], 'si", "the JSON is broken here");
        add(ForeignForm.JSON_STAT, "packed", packed("{}"), "packed (gzip); unpack it");
    }

    private void table(String name, String text, String outcome) {
        add(ForeignForm.EUROSTAT_TSV, name, text.getBytes(UTF_8), outcome);
    }

    private void tablesWithTabs() {
        table("blanks", TSV + "PC,AT\t \t : \n", "PC|AT|2021||");
        table("flags without value", TSV + "PC,AT\t: c\t:bu \n", "PC|AT|2021||bu");
        table("a flag alone", TSV + "PC,AT\tb\tu\n", "PC|AT|2021|u|");
        table("the last period first", "geo\\time\t2021\t2020M05\nAT\t1\t2 p\n", "AT|2020M05|2|p");
        table("a mark and line ends", "\uFEFF" + TSV.replace("\n", "\r\n") + "PC,AT\t1\t2\r\n", "PC|AT|2021|2|");
        table("a short line", TSV + "PC,AT\t1\n", "the row has 2 cells, the header 3");
        table("a dimension too much", TSV + "A,PC,AT\t1\t2\n", "has 3 dimensions in its first cell, the header 2");
        table("a period twice", "geo\\time\t2020\t2020\nAT\t1\t2\n", "the period '2020' is there twice");
        table("a dimension without name", "a,,geo\\time\t2020\n", "a dimension has no name");
        table("no period", "geo\\time\n", "the header names no period");
        table("commas for tabs", "geo,2020\nAT,1\n", "read a table of another form with that form");
        add(ForeignForm.EUROSTAT_TSV, "sixteen bits", (TSV + "PC,AT\t1\t2\n").getBytes(UTF_16), "PC|AT|2021|2|");
        byte[] unmarked = (TSV + "PC,AT\t1\t2\n").getBytes(UTF_16LE);
        add(ForeignForm.EUROSTAT_TSV, "sixteen bits without mark", unmarked, "\"encoding\": \"UTF-16LE\"");
        byte[] latin = (TSV + "PC,K\u00F6ln\t1\t2\n").getBytes(ISO_8859_1);
        add(ForeignForm.EUROSTAT_TSV, "another encoding", latin, "\"encoding\": \"windows-1252\"");
        add(ForeignForm.EUROSTAT_TSV, "packed", packed(TSV), "packed (gzip); unpack it");
    }

    private void observation(String name, String text, String outcome) {
        add(ForeignForm.SDMX_CSV, name, text.getBytes(UTF_8), outcome);
    }

    private void observations() {
        observation("no value but a status", SDMX + SERIES + "AT,2020,,M\n", "dataflow|X:Y(1.0)|I|AT|2020||M");
        observation("semicolons", (SDMX + SERIES + "AT,2020,1.5,\n").replace(',', ';'), "I|AT|2020|1.5|");
        observation(
                "names behind codes",
                "DATAFLOW,geo: Area,INDIC: Figure,OBS_VALUE: Value\nX:Y(1.0): T,AT: Austria,EMP: Employment,5\n",
                "X:Y(1.0): T|AT|EMP|5");
        observation(
                "attributes that few have", "DATAFLOW,geo,ODD[],OBS_VALUE,NOTE\nX,AT,\"a;b\",1,n\n", "X|AT|a;b|1|n");
        observation("line breaks in a cell", "DATAFLOW,geo,OBS_VALUE,NOTE\nX,AT,1,\"a\n,\"\"b\"\"\"\n", "1|a\n,\"b\"");
        observation("a quote that stays open", "DATAFLOW,geo,OBS_VALUE\nX,\"AT,1\n", "is never closed; close it");
        observation("a row that deletes", SDMX + SERIES.replace('I', 'D') + "AT,2020,,\n", "take such rows out");
        observation("a column without name", "DATAFLOW,,OBS_VALUE\nX,AT,1\n", "the column has no name");
        observation("a column twice", "DATAFLOW,geo,geo,OBS_VALUE\nX,AT,AT,1\n", "the column 'geo' is there twice");
        observation("a short row", "DATAFLOW,geo,OBS_VALUE\nX,AT\n", "the row has 2 cells, the header 3");
        observation("bars", "DATAFLOW|geo|OBS_VALUE\nX|AT|1\n", "read a table of another form with \"form\": \"csv\"");
    }

    private void workbook(String name, Xlsx workbook, String outcome) {
        add(ForeignForm.EXCEL, name, workbook.bytes(), outcome);
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String number) {
        return "<c s=\"1\"><v>" + number + "</v></c>";
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static Xlsx third(String cell) {
        return Xlsx.of(HEADER + row(text("AT"), text("2020"), cell));
    }

    private void workbooks() {
        workbook("a formula with its value", third("<c><f>1+1</f><v>2</v></c>"), "AT|2020|2");
        workbook("a formula without value", third("<c><f>1+1</f></c>"), "the formula has no value");
        workbook("an error", third("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"), "AT|2020|#DIV/0!");
        workbook("a day", third(number("44196")).styles("#14"), "AT|2020|2020-12-31");
        workbook("a day since 1904", third(number("42734")).styles("#14").from1904(), "AT|2020|2020-12-31");
        workbook("a day in words", third("<c t=\"d\"><v>2020-12-31T00:00:00.000</v></c>"), "AT|2020|2020-12-31");
        workbook("a day before all days", third(number("-5")).styles("#14"), "AT|2020|-5");
        workbook("a text for a number", third("<c><v>abc</v></c>"), "AT|2020|abc");
        workbook("a control in a text", third(text("A_x000D_T")), "AT|2020|A\rT");
        workbook(
                "a shared text that is not there",
                third("<c t=\"s\"><v>9</v></c>").shared("<t>x</t>"),
                "is not there");
        workbook(
                "a rich text and how it is spoken",
                third("<c t=\"s\"><v>0</v></c>").shared("<r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh>"),
                "AT|2020|ab");
        workbook("a hidden row", Xlsx.of(HEADER + "<row hidden=\"1\">" + text("BE") + "</row>"), "BE||");
        workbook(
                "merged rows",
                Xlsx.book().sheet("S", HEADER + row(text("AT")) + row("<c/>", text("1")), MERGED),
                "merged");
        workbook(
                "two sheets",
                Xlsx.of(HEADER).sheet("&lt;'&amp;'[\u00E4]", HEADER),
                "known are 'Daten', '<'&'[\u00E4]'");
        workbook("no sheet", Xlsx.book(), "the workbook has no sheet with cells");
        workbook("cells out of order", Xlsx.of("<row><c r=\"B1\"/><c r=\"A1\"/></row>"), "out of their order");
        workbook("a row beyond all rows", Xlsx.of(HEADER + "<row r=\"99999999\"/>"), "save it anew as .xlsx");
        workbook("a sheet that is no XML", Xlsx.of("").part("xl/worksheets/sheet1.xml", "x"), "cannot be read");
        add(ForeignForm.EXCEL, "another archive", Xlsx.zip(Map.of("mimetype", "x")), "save it anew as .xlsx");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        add(ForeignForm.EXCEL, "of before 2007", old, "save it as .xlsx, without a password");
        add(ForeignForm.EXCEL, "a text", "a,b".getBytes(UTF_8), "read a table of text with \"form\": \"csv\"");
    }

    private static final String MERGED = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";

    private void sheets() {
        add(ForeignForm.CSV, "nothing", new byte[0], "there is nothing in the file");
        byte[] controls = "geo\tyear\tn\n\"A\tT\"\t2020\t1\n".getBytes(UTF_8);
        add(ForeignForm.CSV, "a control in a text", controls, "A\tT|2020|1");
        byte[] lines = ("_".repeat(400_000) + "x,geo,year\n1,AT,2020\n").getBytes(UTF_8);
        add(ForeignForm.CSV, "a name of lines", lines, "1|AT|2020");
        byte[] wide = ("n,".repeat(20_000) + "geo\n" + "1,".repeat(20_000) + "AT\n").getBytes(UTF_8);
        add(ForeignForm.CSV, "a name many times", wide, "|AT");
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
