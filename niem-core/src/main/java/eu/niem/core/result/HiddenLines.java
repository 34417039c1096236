package eu.niem.core.result;

import eu.niem.core.evidence.RowKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a table with what is hidden taken out, see {@link Disclosure}. */
final class HiddenLines {
    static final String NODE = "NODE";
    static final String PERIOD = "TIME_PERIOD";
    static final String GROUP = "GROUP";

    private static final String RANK = "RANK";
    private static final String ABSENT = "ABSENT";

    /** What a line keeps: of whom and what it is, not what it says of them. */
    private static final Set<String> KEPT = Set.of(
            NODE,
            "INDICATOR",
            "INDICATORS",
            "NAME",
            "REF_AREA",
            "AREA",
            "AREA_NAME",
            "PEER",
            "PEER_NAME",
            PERIOD,
            "FROM",
            "TO",
            GROUP,
            "SCORED",
            "EXPECTED",
            "OBSERVED",
            "CONF_STATUS",
            "UNIT_MEASURE",
            "KIND",
            "SCORECARD",
            "STEP",
            "RECOMMENDATION",
            "ADDRESSEE",
            "TITLE",
            "DATE");

    private final Map<String, Set<RowKey>> hidden;
    private final List<String> columns;
    private final Map<String, String> known;
    private final int[] namedLikeNodes;
    private final Set<Place> places = new HashSet<>();
    private final Set<Place> forms = new HashSet<>();

    /** A node in a row, as far as a line says which; null for what it does not say. */
    private record Place(
            String node,
            @Nullable String refArea,
            @Nullable String timePeriod,
            @Nullable String group) {}

    /**
     * A line as others may see it.
     *
     * @param cells its cells
     * @param isWhole whether it is about something hidden as a whole
     * @param hides whether there is less in it than there was
     */
    record Line(List<@Nullable Object> cells, boolean isWhole, boolean hides) {}

    /**
     * Prepares to take out what is hidden.
     *
     * @param known the cells of columns that the table does not have
     */
    HiddenLines(Map<String, Set<RowKey>> hidden, List<String> columns, Map<String, String> known) {
        this.hidden = hidden;
        this.columns = columns;
        this.known = known;
        this.namedLikeNodes = IntStream.range(0, columns.size())
                .filter(column -> hidden.containsKey(columns.get(column)))
                .toArray();
    }

    /** Returns lines as others may see them; in a ranking, those about something hidden are the last. */
    List<Line> all(List<List<@Nullable Object>> rows) {
        List<Line> lines = rows.stream().map(this::line).toList();
        return columns.isEmpty() || !columns.get(0).equals(RANK)
                ? lines
                : Stream.concat(
                                lines.stream().filter(line -> !line.isWhole),
                                lines.stream().filter(line -> line.isWhole))
                        .toList();
    }

    private Line line(List<@Nullable Object> row) {
        List<@Nullable Object> shown = new ArrayList<>(row);
        boolean isWhole = nodes(row).stream().anyMatch(node -> isHidden(node, row));
        if (isWhole) {
            for (int i = 0; i < shown.size(); i++) {
                if (columns.get(i).equals(ABSENT)) {
                    shown.set(i, shown.get(i) == null ? AbsenceReason.SUPPRESSED.code() : shown.get(i));
                } else if (!KEPT.contains(columns.get(i))) {
                    shown.set(i, null);
                }
            }
        } else {
            for (int column : namedLikeNodes) {
                if (isHidden(columns.get(column), row)) {
                    shown.set(column, null);
                }
            }
        }
        return new Line(shown, isWhole, !shown.equals(row));
    }

    /** Returns the nodes that a line is about. */
    private List<String> nodes(List<@Nullable Object> row) {
        String indicator = cell("INDICATOR", row);
        String several = indicator == null ? cell("INDICATORS", row) : null;
        String node = indicator == null ? cell(NODE, row) : indicator;
        if (several != null) {
            return List.of(several.split("\\+", -1));
        }
        return node == null ? List.of() : List.of(node);
    }

    private boolean isHidden(String node, List<@Nullable Object> row) {
        if (!hidden.containsKey(node)) {
            return false;
        }
        String refArea = cell("REF_AREA", row);
        String peer = cell("PEER", row);
        return isHidden(node, refArea == null ? cell("AREA", row) : refArea, row)
                || (peer != null && isHidden(node, peer, row));
    }

    private boolean isHidden(String node, @Nullable String refArea, List<@Nullable Object> row) {
        Place place = new Place(node, refArea, cell(PERIOD, row), cell(GROUP, row));
        Place form = new Place(node, said(place.refArea), said(place.timePeriod), said(place.group));
        if (forms.add(form)) {
            for (RowKey key : hidden.getOrDefault(node, Set.of())) {
                places.add(new Place(
                        node,
                        refArea == null ? null : key.refArea(),
                        place.timePeriod == null ? null : key.timePeriod(),
                        place.group == null ? null : key.group()));
            }
        }
        return places.contains(place);
    }

    /** Returns a word in the place of any code; null for none. */
    private static @Nullable String said(@Nullable String code) {
        return code == null ? null : "";
    }

    private @Nullable String cell(String column, List<@Nullable Object> row) {
        int place = columns.indexOf(column);
        Object cell = place < 0 ? null : row.get(place);
        return cell == null ? known.get(column) : cell.toString();
    }
}
