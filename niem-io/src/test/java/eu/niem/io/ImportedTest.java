package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Limits;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is taken of memory in all, while files of others become a panel, grows with the number of observations, not with
 * its square: it is counted at a number of areas and at four times as many.
 */
class ImportedTest {
    private static final int FEW = 250;
    private static final int TIMES = 4;
    private static final double MOST = 5;
    private static final int YEARS = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "f", "version": "1", "title": "F", "root": {"id": "all", "name": "All",
             "children": [{"id": "rate", "name": "Rate", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]}}
            """;

    private enum Form {
        SDMX_CSV("sdmx-csv") {
            @Override
            void header(StringBuilder text) {
                text.append("DATAFLOW,geo,citizen,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n");
            }

            @Override
            void area(int area, StringBuilder text) {
                for (int year = 0; year < YEARS; year++) {
                    text.append("A:B(1.0),R").append(area).append(",FOR,").append(2000 + year);
                    text.append(',').append(value(area, year)).append(year % 5 == 0 ? ",b\n" : ",\n");
                }
            }
        },
        EUROSTAT_TSV("eurostat-tsv") {
            @Override
            void header(StringBuilder text) {
                text.append("citizen,geo\\TIME_PERIOD");
                for (int year = 0; year < YEARS; year++) {
                    text.append('\t').append(2000 + year).append(' ');
                }
                text.append('\n');
            }

            @Override
            void area(int area, StringBuilder text) {
                text.append("FOR,R").append(area);
                for (int year = 0; year < YEARS; year++) {
                    text.append('\t').append(value(area, year)).append(year % 5 == 0 ? " b" : " ");
                }
                text.append('\n');
            }
        };

        private final String form;

        Form(String form) {
            this.form = form;
        }

        abstract void header(StringBuilder text);

        abstract void area(int area, StringBuilder text);

        private static double value(int area, int year) {
            return (area * 31 + year * 17) % 1000 / 10.0;
        }

        private StudyDocuments study(int areas) {
            StringBuilder text = new StringBuilder();
            header(text);
            for (int area = 0; area < areas; area++) {
                area(area, text);
            }
            String mapping = "{\"format\": \"niem-mapping/1\", \"files\": [{\"file\": \"data.txt\", \"form\": \"" + form
                    + "\", \"area\": \"geo\", \"period\": \"TIME_PERIOD\", \"group\": \"citizen\","
                    + " \"indicator\": {\"is\": \"rate\"}}]}";
            return StudyDocuments.ofTexts(
                    Map.of("framework.json", FRAMEWORK, "mapping.json", mapping, "data.txt", text.toString()));
        }
    }

    private static Panel panel(StudyDocuments study) {
        return Niem.imported(Limits.STANDARD, study).study().orThrow().panel();
    }

    private static long allocated(StudyDocuments study, int observations) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        assertThat(panel(study).observations()).hasSize(observations);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void fourTimesAsManyObservationsTakeLessThanFiveTimesTheMemory(Form form) {
        StudyDocuments few = form.study(FEW);
        StudyDocuments many = form.study(TIMES * FEW);
        allocated(few, FEW * YEARS); // loads what is loaded once
        long ofFew = allocated(few, FEW * YEARS);
        assertThat((double) allocated(many, TIMES * FEW * YEARS) / ofFew)
                .as("growth from %d bytes", ofFew)
                .isLessThan(MOST);
    }

    @Test
    void bothFormsOfTheSameFiguresGiveTheSamePanel() {
        assertThat(panel(Form.SDMX_CSV.study(3))).isEqualTo(panel(Form.EUROSTAT_TSV.study(3)));
    }
}
