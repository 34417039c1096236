package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.result.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvStyleTest {
    private static final DataTable TABLE = new DataTable(
            "numbers",
            List.of("NAME", "VALUE", "COUNT", "HOLDS"),
            List.of(
                    DataTable.row("a;b,c", -0.1, 3, true),
                    DataTable.row("=1+1", 1.5e-30, null, null),
                    DataTable.row("-1,5", null, -2, false)));

    @Test
    void germansGetSemicolonsDecimalCommasAndTheMark() {
        assertThat(CsvStyle.of(Locale.GERMAN).write(TABLE)).isEqualTo("""
                \uFEFFNAME;VALUE;COUNT;HOLDS
                "a;b,c";-0,1;3;true
                '=1+1;1,5E-30;;
                '-1,5;;-2;false
                """);
    }

    @Test
    void programsGetCommasPointsAndNoMark() {
        assertThat(CsvStyle.STANDARD.write(TABLE)).isEqualTo("""
                NAME,VALUE,COUNT,HOLDS
                "a;b,c",-0.1,3,true
                '=1+1,1.5E-30,,
                "'-1,5",,-2,false
                """);
    }

    @ParameterizedTest
    @CsvSource({"fr, ;", "de-AT, ;", "pl, ;", "en, ','", "de-CH, ','", "ja, ','"})
    void theSeparatorIsNeverTheDecimalSign(String language, char separator) {
        CsvStyle style = CsvStyle.of(Locale.forLanguageTag(language));
        assertThat(style.separator()).isEqualTo(separator);
        assertThat(style.decimalSign()).isEqualTo(separator == ';' ? ',' : '.');
        assertThat(style.byteOrderMark()).isTrue();
    }

    @Test
    void theSameCharacterForBothIsRefused() {
        assertThatThrownBy(() -> new CsvStyle(',', ',', false)).hasMessageContaining("another sign, '.' or ','");
        assertThatThrownBy(() -> new CsvStyle('x', ',', false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultIsSavedInAStyle(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        Niem.save(TABLE, file, CsvStyle.of(Locale.GERMAN));
        assertThat(Files.readString(file)).isEqualTo(CsvStyle.of(Locale.GERMAN).write(TABLE));
        assertThatThrownBy(() -> Niem.save(TABLE, folder.resolve("table.json"), CsvStyle.STANDARD))
                .hasMessageContaining("must end in .csv");
    }
}
