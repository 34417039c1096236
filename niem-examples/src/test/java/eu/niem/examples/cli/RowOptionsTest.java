package eu.niem.examples.cli;

import static eu.niem.examples.cli.Called.ROUND;
import static eu.niem.examples.cli.Called.niem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"--area=XX", "--period=1999", "--group=REF"})
    void rowsThatAreNotThereAreAnsweredWithThoseThatAre(String option) {
        Called called = niem("standards", ROUND, option);
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("the areas are EE, LT, LV, the periods 2021, the groups _T");
    }

    @Test
    void areaPeriodAndGroupNarrowTheRows() {
        assertThat(niem("standards", ROUND, "--area=LV", "--period=2021", "--group=_T", "--csv")
                        .out())
                .contains("LV,2021,_T,")
                .doesNotContain("LT,2021,_T,");
    }
}
