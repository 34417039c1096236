package eu.niem.scoring.weighting;

import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.description.Moments;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The points that experts gave to the children of a dimension, each 100 in all, and how far the experts agree.
 *
 * @param dimension the id of the dimension
 * @param experts the points of each expert, by name, for the children in their order
 * @param lines the lines, one for each child
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public record ExpertBudgets(String dimension, Map<String, List<Double>> experts, List<Line> lines)
        implements Tabular, Serializable {
    /** Copies the collections. */
    public ExpertBudgets {
        Require.notNull("dimension", dimension);
        experts = Require.map("experts", experts);
        lines = Require.list("lines", lines);
    }

    static ExpertBudgets of(String dimension, List<String> children, Map<String, List<Double>> experts) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            int child = i;
            double[] points = experts.values().stream()
                    .mapToDouble(each -> each.get(child))
                    .sorted()
                    .toArray();
            lines.add(Line.of(children.get(child), points));
        }
        return new ExpertBudgets(dimension, experts, lines);
    }

    /** Returns one line for each child: mean, spread, and the points of each expert. */
    @Override
    public DataTable data() {
        return Columns.<Integer, Line>of(
                        lines::get,
                        Columns.<Line>of("NODE", Line::child)
                                .and("MEAN", Line::mean)
                                .and("SD", Line::sd)
                                .and("MIN", Line::min)
                                .and("MAX", Line::max))
                .and("EXPERTS", place -> experts.size())
                .andEach(
                        experts.entrySet(),
                        expert -> "EXPERT " + expert.getKey(),
                        (place, expert) -> expert.getValue().get(place))
                .data(
                        "Points of experts for the children of " + dimension,
                        IntStream.range(0, lines.size()).boxed().toList());
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The points of a child.
     *
     * @param child its id
     * @param mean over the experts, which is the weight
     * @param sd the sample standard deviation over the experts; null where there is one only
     * @param min the fewest
     * @param max the most
     */
    public record Line(String child, double mean, @Nullable Double sd, double min, double max) implements Serializable {
        private static Line of(String child, double... sorted) {
            OptionalDouble sd = Moments.of(sorted).sd();
            return new Line(
                    child,
                    Mean.of(sorted),
                    sd.isPresent() ? (Double) sd.getAsDouble() : null,
                    sorted[0],
                    sorted[sorted.length - 1]);
        }
    }
}
