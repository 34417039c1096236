package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Limits;
import eu.niem.scoring.methodology.Methods;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.rowset.CachedRowSet;
import javax.sql.rowset.RowSetMetaDataImpl;
import javax.sql.rowset.RowSetProvider;
import org.junit.jupiter.api.Test;

class ResultSetRowsTest {
    private static final int AREA = 2;
    private static final int PERIOD = 3;
    private static final int VALUE = 4;
    private static final Framework FRAMEWORK = new Documents(Methods.load(), Limits.STANDARD)
            .framework("framework.json", new DemoStudy().text("framework.json").getBytes(StandardCharsets.UTF_8))
            .orThrow();

    private static CachedRowSet answer() throws SQLException {
        RowSetMetaDataImpl columns = new RowSetMetaDataImpl();
        columns.setColumnCount(VALUE);
        int[] types = {Types.VARCHAR, Types.CHAR, Types.DATE, Types.DECIMAL};
        String[] labels = {"indicator", "ref_area", "time_period", "obs_value"};
        for (int i = 0; i < types.length; i++) {
            columns.setColumnType(i + 1, types[i]);
            columns.setColumnName(i + 1, "C" + i);
            columns.setColumnLabel(i + 1, labels[i]);
        }
        CachedRowSet rows = RowSetProvider.newFactory().createCachedRowSet();
        rows.setMetaData(columns);
        add(rows, "LV", new BigDecimal("41.500"));
        add(rows, "SE", null);
        rows.beforeFirst();
        return rows;
    }

    private static void add(CachedRowSet rows, String area, @org.jspecify.annotations.Nullable BigDecimal value)
            throws SQLException {
        rows.moveToInsertRow();
        rows.updateString(1, "RES3");
        rows.updateString(AREA, area);
        rows.updateDate(PERIOD, java.sql.Date.valueOf("2021-05-09"));
        if (value == null) {
            rows.updateNull(VALUE);
        } else {
            rows.updateBigDecimal(VALUE, value);
        }
        rows.insertRow();
        rows.moveToCurrentRow();
    }

    @Test
    void aNullOfADatabaseIsMissingAndADateAPeriod() throws SQLException {
        List<Observation> read = Niem.observations(FRAMEWORK, Rows.of(answer()));
        assertThat(read).extracting(each -> each.key() + " " + each.value()).hasSize(2);
        assertThat(read).allMatch(each -> each.key().timePeriod().equals("2021-05-09"));
        for (Observation each : read) {
            assertThat(each.value() instanceof Value.Missing)
                    .isEqualTo(each.key().refArea().equals("SE"));
        }
        assertThat(read).extracting(Observation::value).contains(Value.of(41.5));
    }

    @Test
    void anExceptionOfTheDriverSaysAfterHowManyRows() throws SQLException {
        CachedRowSet answer = answer();
        int[] count = {0};
        ResultSet broken = (ResultSet) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ResultSet.class}, (self, method, arguments) -> {
                    if (method.getName().equals("next") && ++count[0] > 1) {
                        throw new SQLException("connection\nreset");
                    }
                    return method.invoke(answer, arguments);
                });
        assertThat(Niem.check(FRAMEWORK, Rows.of(broken)).errors())
                .singleElement()
                .asString()
                .startsWith("error query:1: the database broke off after 1 rows: java.sql.SQLException: connection")
                .contains("reset; check that statement and connection are open", "[unreadable]")
                .doesNotContain("\n");
    }
}
