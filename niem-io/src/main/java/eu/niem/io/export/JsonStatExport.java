package eu.niem.io.export;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-stat 2.0: a cube of the indicators, or of the nodes that have scores, by area, period and group, with
 * names, units and what each status means. A cell has a value and a status and nothing else: sample sizes, standard
 * errors, sources and comments are left out, of scores the ranks, classes and coverage.
 */
public final class JsonStatExport {
    private JsonStatExport() {}

    /**
     * Writes the observations of a panel without what is confidential: numbers, ids of options and checklist items as
     * texts; the status is that of {@code observations.csv}.
     *
     * @throws IllegalArgumentException if there are no observations, or the cube has too many cells to count
     */
    public static String observations(Panel panel) {
        List<Observation> observations =
                panel.observations().stream().map(Disclosure::shown).toList();
        Set<String> observed = observations.stream().map(Observation::indicator).collect(Collectors.toSet());
        Map<String, Node> nodes = nodes(panel.framework(), observed);
        JsonStatCube cube =
                cube(panel, panel.framework(), new JsonStatCube.Axis("INDICATOR", "indicator", names(nodes)));
        for (Observation each : observations) {
            cube.put(codes(each.indicator(), each.key()), value(each.value()), each.statusLetters());
        }
        return cube.write(code -> unit(nodes.get(code)));
    }

    /**
     * Writes scores; the status of a score is its flags, that of a missing one the reason: a letter where there is one,
     * else the word.
     *
     * @param scores the table of {@code scores.csv}, without what is hidden
     * @param panel what they were computed of
     * @param framework the tree they are in
     * @throws IllegalArgumentException if there are no scores, or the cube has too many cells to count
     */
    public static String scores(DataTable scores, Panel panel, Framework framework) {
        JsonStatCube cube = new JsonStatCube(framework, axes(scores, panel, framework));
        for (List<@Nullable Object> row : scores.rows()) {
            ScoreLine line = new ScoreLine(scores.columns(), row);
            String absent = line.text("ABSENT");
            cube.put(
                    codes(line.node(), line.key()),
                    line.cell("SCORE"),
                    absent.isEmpty() ? line.text("STATUS") : reason(absent));
        }
        return cube.write(code -> "");
    }

    /** Returns the axes of the codes that the lines have: groups may be combined, and nodes those of a view. */
    private static List<JsonStatCube.Axis> axes(DataTable scores, Panel panel, Framework framework) {
        Map<String, String> nodes = new LinkedHashMap<>();
        Map<String, String> areas = new LinkedHashMap<>();
        Map<String, String> periods = new LinkedHashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        for (List<@Nullable Object> row : scores.rows()) {
            ScoreLine line = new ScoreLine(scores.columns(), row);
            nodes.computeIfAbsent(
                    line.node(), id -> framework.findNode(id).map(Node::name).orElse(id));
            areas.computeIfAbsent(line.key().refArea(), panel::areaName);
            periods.putIfAbsent(line.key().timePeriod(), line.key().timePeriod());
            groups.computeIfAbsent(line.key().group(), JsonStatExport::group);
        }
        return List.of(
                new JsonStatCube.Axis("NODE", "node", nodes),
                new JsonStatCube.Axis("REF_AREA", "reference area", areas),
                new JsonStatCube.Axis("TIME_PERIOD", "time period", periods),
                new JsonStatCube.Axis("GROUP", "group", groups));
    }

    private static JsonStatCube cube(Panel panel, Framework framework, JsonStatCube.Axis first) {
        return new JsonStatCube(
                framework,
                List.of(
                        first,
                        new JsonStatCube.Axis("REF_AREA", "reference area", named(panel.refAreas(), panel::areaName)),
                        new JsonStatCube.Axis("TIME_PERIOD", "time period", named(panel.timePeriods(), code -> code)),
                        new JsonStatCube.Axis("GROUP", "group", named(panel.groups(), JsonStatExport::group))));
    }

    private static List<String> codes(String first, RowKey key) {
        return List.of(first, key.refArea(), key.timePeriod(), key.group());
    }

    private static Map<String, Node> nodes(Framework framework, Set<String> wanted) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        framework.nodes().stream()
                .filter(node -> wanted.contains(node.id()))
                .forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    private static Map<String, String> names(Map<String, Node> nodes) {
        Map<String, String> names = new LinkedHashMap<>();
        nodes.forEach((id, node) -> names.put(id, node.name()));
        return names;
    }

    private static Map<String, String> named(List<String> codes, Function<String, String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        codes.forEach(code -> names.put(code, name.apply(code)));
        return names;
    }

    private static String group(String code) {
        return code.equals(RowKey.TOTAL) ? "total" : code;
    }

    private static @Nullable Object value(Value value) {
        if (value instanceof Value.Numeric numeric) {
            return numeric.number();
        }
        return value instanceof Value.Missing ? null : value.toString();
    }

    /** Returns the unit of an indicator's numbers; empty where it has none. */
    private static String unit(@Nullable Node node) {
        return node instanceof Indicator indicator && indicator.scale() instanceof Quantity quantity
                ? quantity.unitMeasure()
                : "";
    }

    private static String reason(String absent) {
        return Arrays.stream(MissingReason.values())
                .filter(reason -> AbsenceReason.of(reason).code().equals(absent))
                .map(reason -> String.valueOf(reason.letter()))
                .findFirst()
                .orElse(absent);
    }
}
