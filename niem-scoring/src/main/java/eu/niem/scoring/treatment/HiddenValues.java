package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.panel.Column;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.Mean;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of one indicator, dealt into folds; what was imputed for each while its fold was hidden. */
final class HiddenValues {
    private static final int NONE = -1;

    private final Column values;
    private final Column known;
    private final int[] foldOf;
    private final double[] imputed;
    private final int folds;

    /**
     * Deals values into folds.
     *
     * @param values the values to hide
     * @param known the values that treatments give where none are hidden
     */
    HiddenValues(Column values, Column known, int folds, long seed) {
        this.values = values;
        this.known = known;
        int[] rows = IntStream.range(0, values.size())
                .filter(row -> values.isPresent(row) && known.isPresent(row))
                .toArray();
        this.folds = Math.min(folds, rows.length);
        this.foldOf = new int[values.size()];
        Arrays.fill(foldOf, NONE);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < rows.length; i++) {
            int other = i + random.nextInt(rows.length - i);
            int row = rows[other];
            rows[other] = rows[i];
            foldOf[row] = i % this.folds;
        }
        this.imputed = new double[values.size()];
        Arrays.fill(imputed, Double.NaN);
    }

    String indicator() {
        return values.id();
    }

    int folds() {
        return folds;
    }

    Column without(int fold) {
        return values.with(row -> foldOf[row] == fold ? Double.NaN : values.get(row), MissingReason.MISSING);
    }

    void compare(int fold, Column treated) {
        for (int row = 0; row < foldOf.length; row++) {
            if (foldOf[row] == fold) {
                imputed[row] = treated.get(row);
            }
        }
    }

    ImputationQuality.OfIndicator quality() {
        int[] rows = IntStream.range(0, foldOf.length)
                .filter(row -> !Double.isNaN(imputed[row]))
                .toArray();
        int all = (int) Arrays.stream(foldOf).filter(fold -> fold != NONE).count();
        double[] differences = Arrays.stream(rows)
                .mapToDouble(row -> imputed[row] - known.get(row))
                .toArray();
        double[] squares = Arrays.stream(differences).map(each -> each * each).toArray();
        Double meanSquare = mean(squares);
        return new ImputationQuality.OfIndicator(
                indicator(),
                all,
                rows.length,
                meanSquare == null ? null : (Double) Math.sqrt(meanSquare),
                mean(Arrays.stream(differences).map(Math::abs).toArray()),
                mean(differences),
                meanSquare == null ? null : rSquared(meanSquare, known.select(rows)));
    }

    private static @Nullable Double mean(double[] numbers) {
        return numbers.length == 0 ? null : (Double) Mean.of(numbers);
    }

    private static @Nullable Double rSquared(double meanSquare, Column truth) {
        Moments moments = Moments.of(truth);
        double variance = moments.sd().orElse(0) * moments.sd().orElse(0) * (moments.n() - 1) / moments.n();
        return variance > 0 ? (Double) (1 - meanSquare / variance) : null;
    }
}
