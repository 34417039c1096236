package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.InvalidInputException;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {
    private static final String TSV = """
            freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t2020\t2021
            A,PC,F,Y1,TOTAL,AT\t1.5\t2.5 b
            A,PC,T,Y1,TOTAL,AT\t3.5\t:
            A,PC,T,Y2,TOTAL,AT\t4.5\t5.5
            A,PC,T,Y1,FOR,BE\t6.5\t7.5
            """;
    private static final String RATES = "Land;Jahr;Quote\nLV;2021;61,5\nEE;2021;58,5\n";

    @TempDir
    private Path folder;

    private Proposal proposal(String name, String text) throws IOException {
        return Niem.proposal(Files.writeString(folder.resolve(name), text));
    }

    private Study saved(Proposal proposal) {
        Path study = folder.resolve("study");
        Niem.save(proposal, study);
        assertThat(Niem.imported(study).report().values()).isPositive();
        return Niem.open(study);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"class\":\"dataset\",\"id\":[\"geo\",\"time\"],\"size\":[1,1],\"dimension\":{\"geo\":{\"category\":"
                        + "{\"index\":[\"AT\"]}},\"time\":{\"category\":{\"index\":[\"2020\"]}}},\"value\":[5]} | json-stat",
                "'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),AT,2020,5' | sdmx-csv",
                "'STRUCTURE;STRUCTURE_ID;ACTION;geo;TIME_PERIOD;OBS_VALUE\ndataflow;X:Y(1.0);I;AT;2020;5' | sdmx-csv",
                "'unit,geo\\time\t2020\nPC,AT\t5' | eurostat-tsv",
                "'geo,year,rate\nAT,2020,5' | csv",
            })
    void theFormIsFoundByWhatTheFileHolds(String text, String form) throws IOException {
        Proposal proposal = proposal("file.txt", text);
        assertThat(proposal.form()).isEqualTo(form);
        assertThat(saved(proposal).panel().observations()).hasSize(1);
    }

    @Test
    void otherDimensionsAreKeptAtTheirTotalOrTheirFirstCode() throws IOException {
        Proposal proposal = proposal("rates.tsv", TSV);
        assertThat(proposal.mapping())
                .contains("\"keep\": {\"sex\": \"T\", \"age\": \"Y1\"}")
                .contains("\"area\": \"geo\"", "\"period\": \"TIME_PERIOD\"", "\"group\": \"citizen\"")
                .contains("\"indicator\": {\"is\": \"rates\"}", "\"citizen\": {\"TOTAL\": \"_T\"}");
        assertThat(proposal.data().rows())
                .contains(Arrays.asList("sex", "keep", null, null, 8.0, "only 'T', the total"))
                .contains(Arrays.asList("sex", null, "F", null, 2.0, null));
        assertThat(saved(proposal).panel().observations()).hasSize(4);
    }

    @Test
    void figuresHaveTheirUnitAndANoteToCheckTheirDirection() throws IOException {
        Indicator indicator = (Indicator) proposal("rates.tsv", TSV).framework().getNode("rates");
        assertThat(((Quantity) indicator.scale()).unitMeasure()).isEqualTo("PC");
        assertThat(indicator.note()).contains("check the name, the unit, and whether more is better");
    }

    @Test
    void theStudyScoresBetweenTheLeastAndTheGreatestValue() throws IOException {
        Study study = saved(proposal("rates.csv", RATES));
        assertThat(study.score().data().rows().stream()
                        .filter(row -> "overall".equals(row.get(0)))
                        .map(row -> row.get(4)))
                .containsExactlyInAnyOrder(100.0, 0.0);
    }

    @Test
    void signsOfNumbersAreProposedWhereAllCellsAgree() throws IOException {
        String text = """
                Title;;;;
                ;;;;
                Bezirk;Jahr;Quote;Personen;Index
                Mitte;2023;61,5 %;1.234;1
                Nord;2023;-;12.345;2
                """;
        Proposal proposal = proposal("a.csv", text);
        assertThat(proposal.mapping())
                .contains("\"header\": 3", "\"decimal\": \",\"", "\"thousands\": \".\"", "\"percent\": true")
                .contains("\"missing\": [\"-\"]");
        assertThat(saved(proposal).panel().observations().toString()).contains("1234", "12345", "61.5");
    }

    @Test
    void whatCanBeReadInTwoWaysIsLeftOutAndTold() throws IOException {
        Proposal proposal = proposal("a.csv", "country,year,rate,pop\nA,2020,\"1,234\",5\nB,2020,\"2,500\",6\n");
        assertThat(proposal.mapping())
                .contains("\"indicators\": {\"pop\": \"pop\"}")
                .doesNotContain("decimal");
        assertThat(proposal.toString()).contains("its numbers may be read in two ways: state \"decimal\"");
        assertThatThrownBy(() -> proposal("b.csv", "country,year,rate\nA,2020,\"1,234\"\nB,2020,\"2,500\"\n"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no-numbers");
    }

    @Test
    void namesOfAreasAreLookedUpAndCodesAreNamedByTheColumnBesides() throws IOException {
        Proposal byName = proposal("a.csv", "Bezirk;Jahr;Quote\nMitte;2023;1\nAlt Nord;2023;2\n");
        assertThat(byName.mapping()).contains("\"area\": {\"column\": \"Bezirk\", \"by\": \"name\"}");
        Proposal coded = proposal("b.csv", "nuts3,county,year,n\nSE1,Upper land,2020,1\nSE2,Lower land,2020,2\n");
        assertThat(coded.mapping()).contains("\"area\": \"nuts3\"");
        assertThat(saved(coded).panel().areas().toString()).contains("SE1", "Upper land");
    }

    @Test
    void columnsThatTellRowsOfACellApartAreKeptAtOneCode() throws IOException {
        Proposal proposal =
                proposal("a.csv", "area,region,year,age,n\nX,R,2020,old,1\nX,R,2020,total,2\nY,R,2020,old,3\n");
        assertThat(proposal.mapping())
                .contains("\"keep\": {\"age\": \"total\"}")
                .doesNotContain("region");
    }

    @Test
    void yearsAcrossColumnsAreThePeriod() throws IOException {
        Proposal proposal = proposal("a.csv", "area;2019;2020\nX;1;2\nY;3;4\nSource: us;;\n");
        assertThat(proposal.mapping())
                .contains("\"period\": {\"across\": \"[0-9]{4}\"}", "\"skip\": {\"area\": [\"Source: us\"]}");
        assertThat(saved(proposal).panel().observations()).hasSize(4);
    }

    @Test
    void whatNothingSaysHasAPlaceholderToBeReplaced() throws IOException {
        Proposal proposal = proposal("a.csv", "x,n\n1.5,2.5\n3.5,4.5\n");
        assertThat(proposal.toString())
                .contains("no periods: replace '0000' in mapping.json")
                .contains("no areas: replace 'all' in mapping.json");
    }

    @Test
    void anEncodingThatIsAssumedIsToldWithAWord() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, "Bezirk;Jahr;n\nK\u00F6penick;2020;1\n".getBytes(Charset.forName("windows-1252")));
        Proposal proposal = Niem.proposal(file);
        assertThat(proposal.mapping()).contains("\"encoding\": \"windows-1252\"");
        assertThat(proposal.toString()).contains("assumed: is 'K\u00F6penick' read as it was written?");
        assertThat(saved(proposal).panel().areas().toString()).contains("K\u00F6penick");
    }

    @Test
    void ofManyCodesTheFirstAreShownAndTheOthersCounted() throws IOException {
        StringBuilder text = new StringBuilder("area,year,n\n");
        for (int i = 0; i < 20; i++) {
            text.append("A").append(i).append(",2020,").append(i).append('\n');
        }
        assertThat(proposal("a.csv", text.toString()).data().rows())
                .contains(Arrays.asList("area", null, null, null, 8.0, "8 other codes"));
    }

    @Test
    void aFileNamedLikeAPartOfAStudyIsCopiedUnderAnotherName() throws IOException {
        Proposal proposal = proposal("observations.csv", RATES);
        assertThat(proposal.mapping()).contains("\"file\": \"file-observations.csv\"");
        assertThat(saved(proposal).panel().observations()).hasSize(2);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Proposal proposal = proposal("rates.csv", RATES);
        assertThatThrownBy(() -> Niem.save(proposal, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[rates.csv] already, and a proposal overwrites nothing");
        assertThat(folder.resolve("mapping.json")).doesNotExist();
        assertThat(Files.readString(folder.resolve("rates.csv"))).isEqualTo(RATES);
    }
}
