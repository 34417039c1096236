package eu.niem.core.result;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.ShortestDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of an explanation as a table.
 *
 * @param depth how deep the part stands below that which was asked for, which has 0
 * @param share what the part gives to the one above it; null where that is no combination
 * @param part the part
 */
record ExplanationLine(int depth, @Nullable Contribution share, Explanation part) {
    private static final Columns<ExplanationLine> COLUMNS = Columns.<ExplanationLine>of("DEPTH", ExplanationLine::depth)
            .and("NODE", line -> line.part.node())
            .and("NAME", line -> line.part.name())
            .andKey(line -> line.part.key())
            .and("PART", line -> line.part.getClass().getSimpleName().toLowerCase(Locale.ROOT))
            .and("WEIGHT", ExplanationLine::weight)
            .and("POINTS", ExplanationLine::share, Contribution::points)
            .and("VALUE", line -> line.part.value())
            .andText("METHOD", ExplanationLine::method)
            .and("ABSENT", ExplanationLine::absent)
            .andText("MESSAGE", line -> line.part instanceof Explanation.Absent absent ? absent.message() : "")
            .and(ExplanationLine::observation, ofObservation());

    private static Columns<Observation> ofObservation() {
        return Columns.<Observation>of("OBS_VALUE", ExplanationLine::written)
                .andText("OBS_STATUS", Observation::statusLetters)
                .and("CONF_STATUS", each -> String.valueOf(each.conf().letter()))
                .and("SAMPLE_SIZE", Observation::sampleSize)
                .and("STD_ERROR", Observation::stdError)
                .andText("SOURCE", each -> String.join("+", each.sources()))
                .andText("COMMENT", Observation::comment);
    }

    /** Lays an explanation out as a table. */
    static DataTable data(Explanation explanation) {
        List<ExplanationLine> lines = new ArrayList<>();
        add(new ExplanationLine(0, null, explanation), lines);
        return COLUMNS.data("Explanation: " + explanation.node() + ", " + explanation.key(), lines);
    }

    private static void add(ExplanationLine line, List<ExplanationLine> lines) {
        lines.add(line);
        for (Contribution share : line.shares()) {
            add(new ExplanationLine(line.depth + 1, share, share.of()), lines);
        }
        if (line.shares().isEmpty()) {
            line.part.parts().forEach(part -> add(new ExplanationLine(line.depth + 1, null, part), lines));
        }
    }

    private List<Contribution> shares() {
        if (part instanceof Explanation.Aggregated aggregated) {
            return aggregated.contributions();
        }
        return part instanceof Explanation.Combined combined ? combined.contributions() : List.of();
    }

    private @Nullable Double weight() {
        return share == null ? null : (Double) share.weight();
    }

    private String method() {
        if (part instanceof Explanation.Aggregated aggregated) {
            Explanation.Rescaling rescaling = aggregated.rescaling();
            return aggregated.method()
                    + (rescaling == null
                            ? ""
                            : ", rescaled from " + ShortestDecimal.of(rescaling.aggregated()) + ": "
                                    + rescaling.method());
        }
        if (part instanceof Explanation.Combined combined) {
            return combined.method();
        }
        if (part instanceof Explanation.Normalised normalised) {
            return normalised.method();
        }
        if (part instanceof Explanation.Treated treated) {
            return treated.method();
        }
        return part instanceof Explanation.Imputed imputed ? imputed.method() : "";
    }

    private @Nullable String absent() {
        if (part instanceof Explanation.Absent absent) {
            return absent.reason().code();
        }
        return observation() != null && observation().value() instanceof Value.Missing missing
                ? missing.reason().code()
                : null;
    }

    private @Nullable Observation observation() {
        return part instanceof Explanation.Observed observed ? observed.observation() : null;
    }

    private static @Nullable String written(Observation observation) {
        return observation.value() instanceof Value.Missing
                ? null
                : observation.value().toString();
    }
}
