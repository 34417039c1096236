package eu.niem.io.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.foreign.ForeignColumn.Role;
import org.junit.jupiter.api.Test;

class SeenTableTest {
    @Test
    void rowsAndColumnsAreSeenWhole() {
        SeenTable table = Drafts.seen("area,year,n\nAT,2020,1\nBE,2020,2\n");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns).extracting(SeenColumn::name).containsExactly("area", "year", "n");
        assertThat(table.columns.get(0).counts).containsOnlyKeys("AT", "BE");
        assertThat(table.of(Role.FREE)).hasSize(3);
        assertThat(table.of(Role.DIMENSION)).isEmpty();
        assertThat(table.title()).isEmpty();
    }

    @Test
    void aTextThatStandsAloneInItsRowMayBeANote() {
        SeenTable table = Drafts.seen("area;year;n\nAT;2020;1\nSource: us;;\n;;5\n");
        assertThat(table.alone).containsExactly("Source: us", "5");
        assertThat(Drafts.seen("area;n\nAT;1\nSource: us;\n").alone).isEmpty();
    }

    @Test
    void theTitleIsWhatTheFileSaysOfItself() {
        assertThat(Drafts.seen("{\"label\": \"Jobs\", \"id\": [\"a\"], \"size\": [1], \"value\": [1], \"dimension\":"
                                + " {\"a\": {\"category\": {\"index\": [\"x\"]}}}}")
                        .title())
                .isEqualTo("Jobs");
        assertThat(Drafts.seen("""
                        STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,geo,Area,OBS_VALUE
                        dataflow,X:Y(1.0),Title,I,AT,Austria,1
                        """).title()).isEqualTo("Title");
    }

    @Test
    void aNameBehindACodeIsItsLabel() {
        SeenTable table = Drafts.seen("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,geo,Area,OBS_VALUE
                dataflow,X:Y(1.0),Title,I,AT,Austria,1
                dataflow,X:Y(1.0),Title,I,BE,,1
                """);
        SeenColumn geo = Drafts.column(table, "geo");
        assertThat(geo.label("AT")).isEqualTo("Austria");
        assertThat(geo.label("BE")).isEqualTo("BE");
    }
}
