package eu.niem.scoring.treatment;

import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What treatments make of columns. */
final class TreatedColumns {
    static final double NONE = Double.NaN;

    static Panel treat(Panel panel, Treatment treatment) {
        return treatment.fit(panel).apply(panel);
    }

    static Scorecard score(Panel panel, Treatment... treatments) {
        return Study.of(
                        Methodology.standard()
                                .withNormalisation(MinMax.standard())
                                .withTreatments(treatments),
                        panel)
                .score();
    }

    static double[] numbers(Column column) {
        return IntStream.range(0, column.size()).mapToDouble(column::get).toArray();
    }

    /** Numbers 1, 2, 3, ... and a tail of outliers that differ from each other. */
    static double[] tail(int count, int outliers) {
        return DoubleStream.concat(
                        IntStream.rangeClosed(1, count).mapToDouble(i -> i),
                        IntStream.range(0, outliers).mapToDouble(i -> 10_000 + i))
                .toArray();
    }

    private TreatedColumns() {}
}
