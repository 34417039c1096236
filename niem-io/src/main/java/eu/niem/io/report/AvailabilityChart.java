package eu.niem.io.report;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Axis;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Matrix;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.availability.AvailabilityIndex;
import eu.niem.scoring.evaluation.availability.DataAvailability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of what was asked for was collected, by area and dimension. */
final class AvailabilityChart {
    private static final double ALL = 100;

    private AvailabilityChart() {}

    static Chart.Content of(DataAvailability availability, String period, Words words) {
        return of(availability, availability.framework(), period, words);
    }

    static Chart.Content of(DataAvailability availability, Framework framework, String period, Words words) {
        List<Node> nodes = new ArrayList<>(framework.root().children().stream()
                .filter(Dimension.class::isInstance)
                .toList());
        nodes.add(0, framework.root());
        checkPeriod(availability, period);
        Map<String, Map<String, AvailabilityIndex.Line>> lines = new HashMap<>();
        availability.index().lines().stream()
                .filter(line -> line.timePeriod().equals(period))
                .forEach(line -> lines.computeIfAbsent(line.refArea(), area -> new HashMap<>())
                        .put(line.node(), line));
        Map<String, String> names = availability.areaNames();
        List<String> areas = lines.keySet().stream()
                .sorted(words.byName(area -> names.getOrDefault(area, area)))
                .toList();
        List<Matrix.Line> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (String area : areas) {
            String name = names.getOrDefault(area, area);
            List<AvailabilityIndex.@Nullable Line> found = new ArrayList<>();
            nodes.forEach(node -> found.add(lines.getOrDefault(area, Map.of()).get(node.id())));
            rows.add(new Matrix.Line(
                    name, found.stream().map(line -> figure(line, words)).toList()));
            List<String> row = new ArrayList<>(List.of(name));
            found.forEach(line -> row.add(counts(line, words)));
            cells.add(row);
        }
        List<String> header = nodes.stream().map(Shown::name).toList();
        String title = words.say("availability.title", period);
        Axis axis = Axis.over(List.of(0.0, ALL), words::number);
        Key key = new Key().andShades(axis, words.say("availability.dark"));
        if (rows.stream().flatMap(row -> row.figures().stream()).anyMatch(figure -> figure.value() == null)) {
            key.andMissing(words.say("availability.none"));
        }
        return new Chart.Content(
                title,
                words.say("availability.description"),
                new Matrix(header, rows, key, axis),
                new Table(
                        title,
                        Stream.concat(Stream.of(words.say("column.area")), header.stream())
                                .toList(),
                        cells));
    }

    private static void checkPeriod(DataAvailability availability, String period) {
        Set<String> periods = new TreeSet<>();
        availability.index().lines().forEach(line -> periods.add(line.timePeriod()));
        if (!periods.contains(period)) {
            throw Refused.missing("nothing was asked for in period '" + period + "'; there are " + periods);
        }
    }

    private static Figure figure(AvailabilityIndex.@Nullable Line line, Words words) {
        Double share = line == null ? null : line.byItems();
        return share == null
                ? Figure.absent(Shown.reason(AbsenceReason.NOT_APPLICABLE, words))
                : Figure.of(share, words.number(share < ALL ? Math.min(ALL - 1, share) : share, 0), "", true);
    }

    private static String counts(AvailabilityIndex.@Nullable Line line, Words words) {
        return line == null || line.byItems() == null
                ? Shown.reason(AbsenceReason.NOT_APPLICABLE, words)
                : words.say("count.of", line.count().collected(), line.count().expected());
    }
}
