package eu.niem.io.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkbookTextTest {
    @Test
    void whatXmlHasNoSignForIsWrittenByItsNumber() {
        assertThat(WorkbookText.escaped("a\u0001b\r\uFFFF")).isEqualTo("a_x0001_b_x000D__xFFFF_");
        assertThat(WorkbookText.escaped("tab\tline\n")).isEqualTo("tab\tline\n");
    }

    @Test
    void whatWouldBeReadAsSuchASignIsNot() {
        assertThat(WorkbookText.escaped("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(WorkbookText.escaped("_x_ and _xyz")).isEqualTo("_x_ and _xyz");
    }

    @Test
    void aTextThatIsTooLongEndsInAnEllipsis() {
        String longest = "x".repeat(WorkbookText.LONGEST);
        assertThat(WorkbookText.fitting(longest)).isEqualTo(longest);
        assertThat(WorkbookText.fitting(longest + "y"))
                .hasSize(WorkbookText.LONGEST)
                .endsWith("x\u2026");
    }
}
