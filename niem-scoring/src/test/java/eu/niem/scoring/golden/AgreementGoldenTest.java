package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.scoring.statistics.agreement.AgreementCoefficient;
import eu.niem.scoring.statistics.agreement.Ratings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Agreement of coders as {@code irr} 0.84.1 has it, and as printed; see the README beside the files. */
class AgreementGoldenTest {
    private static final double RELATIVE = 1e-12;
    private static final List<Double> SCALE = List.of(1.0, 2.0, 3.0, 4.0);
    private static final Map<String, AgreementCoefficient> COEFFICIENTS = Map.ofEntries(
            Map.entry("cohen_kappa_unweighted", AgreementCoefficient.kappa(SCALE)),
            Map.entry("cohen_kappa_linear", AgreementCoefficient.kappaLinear(SCALE)),
            Map.entry("cohen_kappa_quadratic", AgreementCoefficient.kappaQuadratic(SCALE)),
            Map.entry("percent_agreement", AgreementCoefficient.percent()),
            Map.entry("percent_agreement_within_1", AgreementCoefficient.percent(1)),
            Map.entry("percent_mean_of_pairs", AgreementCoefficient.percent()),
            Map.entry("krippendorff_alpha_nominal", AgreementCoefficient.alphaNominal()),
            Map.entry("krippendorff_alpha_ordinal", AgreementCoefficient.alphaOrdinal()),
            Map.entry("krippendorff_alpha_interval", AgreementCoefficient.alphaInterval()));

    private static Ratings ratings(String set, String... coders) throws IOException {
        GoldenTable table = GoldenTable.bundledOwn("agreement/input_" + set + ".csv");
        List<String> columns = coders.length > 0
                ? List.of(coders)
                : table.columns().subList(1, table.columns().size());
        List<List<Double>> answers = new ArrayList<>();
        for (String coder : columns) {
            List<Double> ofCoder = new ArrayList<>();
            for (NamedCsvRecord row : table.rows()) {
                double answer = GoldenTable.number(row, coder);
                ofCoder.add(Double.isNaN(answer) ? null : (Double) answer);
            }
            answers.add(ofCoder);
        }
        return Ratings.of(answers);
    }

    /** The full scale is 1 to 4 although nobody chose 2: there irr, which weighs the options seen, differs. */
    private static boolean isOnScaleSeen(NamedCsvRecord row) {
        return row.getField("set").equals("two_coders_gap")
                && row.getField("source").equals("irr::kappa2")
                && !row.getField("stat").equals("cohen_kappa_unweighted");
    }

    @Test
    void everyCoefficientOfEverySet() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row :
                GoldenTable.bundledOwn("agreement/statistics.csv").rows()) {
            AgreementCoefficient coefficient = COEFFICIENTS.get(row.getField("stat"));
            if (coefficient != null && !isOnScaleSeen(row)) {
                AgreementCoefficient.Estimate found = coefficient.estimate(ratings(row.getField("set")));
                double expected = GoldenTable.number(row, "value");
                boolean printed = row.getField("source").startsWith("published");
                assertThat(found.value())
                        .as(row.toString())
                        .isCloseTo(expected, within(printed ? 0.0005 : RELATIVE * expected));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(30);
    }

    @Test
    void kappaOfEveryPairOfFourCoders() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row :
                GoldenTable.bundledOwn("agreement/statistics.csv").rows("set", "four_coders")) {
            String[] words = row.getField("stat").split("_", -1);
            if (row.getField("stat").matches("cohen_kappa_unweighted_c._c.")) {
                AgreementCoefficient.Estimate found =
                        AgreementCoefficient.kappa(SCALE).estimate(ratings("four_coders", words[3], words[4]));
                assertThat(found.value())
                        .as(row.toString())
                        .isCloseTo(GoldenTable.number(row, "value"), within(RELATIVE));
                assertThat(found.units()).isEqualTo(Integer.parseInt(row.getField("n_units")));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(6);
    }

    /** Light's kappa in irr looks at the units that all have answered. */
    @Test
    void kappaOfFourCodersIsTheMeanOverTheirPairs() throws IOException {
        Ratings all = ratings("four_coders");
        List<List<Double>> complete =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int unit = 0; unit < all.units(); unit++) {
            int at = unit;
            if (IntStream.range(0, all.coders()).allMatch(coder -> all.get(coder, at) != null)) {
                for (int coder = 0; coder < all.coders(); coder++) {
                    complete.get(coder).add(all.get(coder, unit));
                }
            }
        }
        NamedCsvRecord expected = GoldenTable.bundledOwn("agreement/statistics.csv")
                .rows("stat", "light_kappa")
                .get(0);
        AgreementCoefficient.Estimate found = AgreementCoefficient.kappa(SCALE).estimate(Ratings.of(complete));
        assertThat(found.value()).isCloseTo(GoldenTable.number(expected, "value"), within(RELATIVE));
        assertThat(found.units()).isEqualTo(24);
    }
}
