package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.scoring.comparison.GapEstimate;
import eu.niem.scoring.comparison.GapMeasure;
import eu.niem.scoring.comparison.GroupGap;
import eu.niem.scoring.comparison.Operand;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Gaps of a survey with clusters as the R package survey 4.5 has them; see the README beside the files. */
class GapGoldenTest {
    private static final double RELATIVE = 1e-9;
    private static final Map<String, GapMeasure> MEASURES =
            Map.of("diff", GapMeasure.DIFFERENCE, "ratio", GapMeasure.RATIO, "logratio", GapMeasure.LOG_RATIO);

    private static void assertClose(double found, NamedCsvRecord row, String column) {
        double expected = GoldenTable.number(row, column);
        assertThat(found).as(column + " of " + row).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }

    private static void assertGap(GroupGap gap, NamedCsvRecord row) {
        GapMeasure measure = Objects.requireNonNull(MEASURES.get(row.getField("kind")));
        GapEstimate estimate =
                gap.withDegreesOfFreedom(GoldenTable.number(row, "df")).estimate(measure, 0.95);
        assertClose(Objects.requireNonNull(estimate.value()), row, "estimate");
        assertClose(Objects.requireNonNull(estimate.stdError()), row, "se");
        assertClose(Objects.requireNonNull(estimate.interval()).lower(), row, "lower_t");
        assertClose(Objects.requireNonNull(estimate.interval()).upper(), row, "upper_t");
    }

    private static List<NamedCsvRecord> gaps(String variable, String domain) throws IOException {
        return GoldenTable.bundledOwn("survey/06_gaps/gaps.csv").rows("variable", variable).stream()
                .filter(row -> row.getField("domain").equals(domain))
                .toList();
    }

    @Test
    void gapsOfEmploymentWithTheirCovariance() throws IOException {
        GoldenTable covariances = GoldenTable.bundledOwn("survey/06_gaps/employed_group_vcov.csv");
        List<NamedCsvRecord> rows = gaps("employed", "_T");
        for (NamedCsvRecord row : rows) {
            NamedCsvRecord target =
                    covariances.rows("group", row.getField("target")).get(0);
            NamedCsvRecord reference =
                    covariances.rows("group", row.getField("reference")).get(0);
            GroupGap gap = GroupGap.of(operand(target), operand(reference))
                    .withCovariance(GoldenTable.number(target, row.getField("reference")));
            assertGap(gap, row);
        }
        assertThat(rows).hasSize(6);
    }

    private static Operand operand(NamedCsvRecord row) {
        double variance = GoldenTable.number(row, row.getField("group"));
        return Operand.of(GoldenTable.number(row, "estimate")).withStdError(Math.sqrt(variance));
    }

    /** The covariance of incomes is not given: it follows from the error of the difference, and the ratios from it. */
    @Test
    void ratiosOfIncomesWithTheCovarianceOfTheirDifference() throws IOException {
        GoldenTable incomes = GoldenTable.bundledOwn("survey/03_domains/income_by_group.csv");
        List<NamedCsvRecord> rows = gaps("income", "_T");
        double covariance = Double.NaN;
        for (NamedCsvRecord row : rows) {
            NamedCsvRecord target =
                    incomes.rows("group", row.getField("target")).get(0);
            NamedCsvRecord reference =
                    incomes.rows("group", row.getField("reference")).get(0);
            double one = GoldenTable.number(target, "se");
            double other = GoldenTable.number(reference, "se");
            if (row.getField("kind").equals("diff")) {
                double error = GoldenTable.number(row, "se");
                covariance = (one * one + other * other - error * error) / 2;
            }
            GroupGap gap = GroupGap.of(
                            Operand.of(GoldenTable.number(target, "estimate")).withStdError(one),
                            Operand.of(GoldenTable.number(reference, "estimate"))
                                    .withStdError(other))
                    .withCovariance(covariance);
            assertGap(gap, row);
        }
        assertThat(rows).hasSize(6);
    }

    @Test
    void gapsOfDistrictsWithTheCovarianceOfTheirDifference() throws IOException {
        GoldenTable employed = GoldenTable.bundledOwn("survey/03_domains/employed_by_district_group.csv");
        int compared = 0;
        for (NamedCsvRecord row :
                GoldenTable.bundledOwn("survey/06_gaps/gaps.csv").rows("kind", "diff")) {
            List<NamedCsvRecord> district = employed.rows("district", row.getField("domain"));
            if (!district.isEmpty()) {
                NamedCsvRecord target = of(district, row.getField("target"));
                NamedCsvRecord reference = of(district, row.getField("reference"));
                double one = GoldenTable.number(target, "se");
                double other = GoldenTable.number(reference, "se");
                double error = GoldenTable.number(row, "se");
                GroupGap gap = GroupGap.of(
                                Operand.of(GoldenTable.number(target, "estimate"))
                                        .withStdError(one),
                                Operand.of(GoldenTable.number(reference, "estimate"))
                                        .withStdError(other))
                        .withCovariance((one * one + other * other - error * error) / 2);
                assertGap(gap, row);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(24);
    }

    private static NamedCsvRecord of(List<NamedCsvRecord> district, String group) {
        return district.stream()
                .filter(row -> row.getField("group").equals(group))
                .findFirst()
                .orElseThrow();
    }
}
