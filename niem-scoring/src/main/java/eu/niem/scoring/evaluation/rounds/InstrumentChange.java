package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.change.Change;
import eu.niem.scoring.evaluation.change.NodeChange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The change between two published scores, split into the parts of the instrument, the composition and policy.
 *
 * <p>A score of the earlier round was <i>published</i> on its own instrument: its version of the framework, its
 * methodology. <i>Recalculated</i>, it is scored on the latest instrument. The difference between the published score
 * and the score <i>after</i> is the sum of three parts:
 *
 * <ul>
 *   <li>instrument: recalculated &minus; published. These are the same answers on another instrument; no policy
 *       changed.
 *   <li>composition: the effect of indicators that have a score in only one of the two rounds, such as questions that
 *       are new and not comparable, or were not answered. It is due neither to policy nor to the old questions.
 *   <li>policy: the change over the indicators that have a score in both rounds, on the latest instrument; see
 *       {@link Change}.
 * </ul>
 *
 * <p>Where {@link Change} says that a node is not comparable, because of breaks in the series of indicators that weigh
 * too much in it, that change cannot be told from one of the figures: it is called {@code broken}, and there is no part
 * of policy. So after &minus; recalculated = composition + policy, or composition + broken. {@link Line#breaks} names
 * the flags, also where they weigh little. A node that is on one instrument only has no parts; {@link Line#onlyIn}
 * names the instrument.
 *
 * @param from the earlier period
 * @param to the later period
 * @param lines the nodes, by group and area; those of the latest instrument, each before its children, then those that
 *     are gone
 */
public record InstrumentChange(String from, String to, List<Line> lines) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("REF_AREA", Line::refArea)
            .and("GROUP", Line::group)
            .and("NODE", Line::node)
            .and("PUBLISHED", line -> Cell.marked(line.published, line.qualities.published.mark()))
            .and("RECALCULATED", line -> Cell.marked(line.recalculated, line.qualities.recalculated.mark()))
            .and("SCORE_AFTER", line -> Cell.marked(line.after, line.qualities.after.mark()))
            .and("DIFFERENCE", Line::difference)
            .and("INSTRUMENT", Line::instrument)
            .and("COMPOSITION", Line::composition)
            .and("POLICY", Line::policy)
            .and("BROKEN", Line::broken)
            .andText("BREAKS", Line::words)
            .and("ONLY_IN", Line::onlyIn);

    /** Copies the list. */
    public InstrumentChange {
        Require.notNull("from", from);
        Require.notNull("to", to);
        lines = Require.list("lines", lines);
    }

    /**
     * Splits the change between two rounds.
     *
     * @param rounds the rounds, of which {@code to} was observed with the latest version; to ask for earlier ones,
     *     leave the later studies out
     * @throws java.util.NoSuchElementException if there is no such period; the message names the known ones
     * @throws IllegalArgumentException if {@code to} is not of the latest study
     * @throws MissingCrosswalkException if no crosswalk leads from a version to the latest
     * @throws UnsupportedOperationException if a methodology refuses scores
     */
    public static InstrumentChange between(Rounds rounds, String from, String to) {
        Require.notNull("rounds", rounds);
        Require.notNull("from", from);
        Require.notNull("to", to);
        if (!rounds.study(to).equals(rounds.latest())) {
            throw Refused.argument("the round " + to + " is not of the latest study, on whose instrument rounds"
                    + " are compared: make rounds of the studies up to that one");
        }
        return new InstrumentChanges(rounds, from, to).change();
    }

    /** Finds a node for all people of an area together. */
    public Optional<Line> find(String node, String refArea) {
        return find(node, refArea, RowKey.TOTAL);
    }

    /** Finds a node for an area and group; there is none where neither round has a row of them. */
    public Optional<Line> find(String node, String refArea, String group) {
        Require.notNull("node", node);
        Require.notNull("refArea", refArea);
        Require.notNull("group", group);
        return lines.stream().filter(each -> each.isOf(node, refArea, group)).findFirst();
    }

    /** Returns one line for each area, group and node. */
    @Override
    public DataTable data() {
        return RoundColumns.between(from, to, COLUMNS).data(title(), lines);
    }

    /** Returns the table for print, with the dimensions only; the key of the marks of scores stands below. */
    @Override
    public Table table() {
        return COLUMNS.table(
                        title(),
                        lines.stream().filter(line -> !line.indicator()).toList())
                .compact()
                .withKey();
    }

    private String title() {
        return "Instrument and policy from " + from + " to " + to;
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A node of one area and group. Every number is null where there is none.
     *
     * @param refArea the area's code
     * @param group the group
     * @param node the node's id
     * @param indicator whether the node is an indicator, not a dimension
     * @param published the earlier score as it was published
     * @param recalculated the earlier score on the latest instrument
     * @param after the later score
     * @param policy the change over the indicators that have a score in both rounds; null where it is broken
     * @param onlyIn the version of the only instrument that has the node; empty where both have it
     * @param broken the same change where breaks weigh too much for it to be one of policy
     * @param breaks the flags of the indicators with a break that weigh something in the node
     * @param qualities what the three scores rest on
     */
    public record Line(
            String refArea,
            String group,
            String node,
            boolean indicator,
            @Nullable Double published,
            @Nullable Double recalculated,
            @Nullable Double after,
            @Nullable Double policy,
            String onlyIn,
            @Nullable Double broken,
            List<SeriesBreaks.Break> breaks,
            Qualities qualities)
            implements Serializable {
        /** Refuses null, except for numbers. */
        public Line {
            Require.notNull("refArea", refArea);
            Require.notNull("group", group);
            Require.notNull("node", node);
            Require.notNull("onlyIn", onlyIn);
            breaks = Require.list("breaks", breaks);
            Require.notNull("qualities", qualities);
        }

        /** Makes a line without breaks, of whose scores nothing more is known. */
        public Line(
                String refArea,
                String group,
                String node,
                boolean indicator,
                @Nullable Double published,
                @Nullable Double recalculated,
                @Nullable Double after,
                @Nullable Double policy,
                String onlyIn) {
            this(
                    refArea,
                    group,
                    node,
                    indicator,
                    published,
                    recalculated,
                    after,
                    policy,
                    onlyIn,
                    null,
                    List.of(),
                    Qualities.UNKNOWN);
        }

        private String words() {
            return breaks.stream().map(SeriesBreaks.Break::toString).collect(Collectors.joining("; "));
        }

        private boolean isOf(String otherNode, String area, String otherGroup) {
            return node.equals(otherNode) && refArea.equals(area) && group.equals(otherGroup);
        }

        /** Returns the whole difference between the two published scores; null where they do not compare. */
        public @Nullable Double difference() {
            return recalculated == null ? null : minus(after, published);
        }

        /** Returns the part of the instrument: the same answers on another. */
        public @Nullable Double instrument() {
            return minus(recalculated, published);
        }

        /** Returns the part of indicators that have a score in only one of the rounds. */
        public @Nullable Double composition() {
            Double rest = minus(after, recalculated);
            Double common = policy == null ? broken : policy;
            return rest == null || common == null ? rest : (Double) (rest - common);
        }

        private static @Nullable Double minus(@Nullable Double one, @Nullable Double other) {
            return one == null || other == null ? null : (Double) (one - other);
        }
    }

    /**
     * What the scores of a line rest on.
     *
     * @param published what the earlier score as it was published rests on
     * @param recalculated what the earlier score on the latest instrument rests on
     * @param after what the later score rests on
     */
    public record Qualities(Quality published, Quality recalculated, Quality after) implements Serializable {
        static final Qualities UNKNOWN = new Qualities(Quality.UNKNOWN, Quality.UNKNOWN, Quality.UNKNOWN);

        /** Refuses null. */
        public Qualities {
            Require.notNull("published", published);
            Require.notNull("recalculated", recalculated);
            Require.notNull("after", after);
        }
    }

    /** Computes the scores of two rounds on both instruments. */
    private static final class InstrumentChanges {
        private final String from;
        private final String to;
        private final Scorecard published;
        private final Scorecard today;
        private final Map<List<String>, NodeChange> changes = new LinkedHashMap<>();
        private final Set<String> oldNodes;
        private final Set<String> newNodes;
        private final Set<RowKey> publishedRows;
        private final Set<RowKey> todaysRows;

        InstrumentChanges(Rounds rounds, String from, String to) {
            this.from = from;
            this.to = to;
            this.today = rounds.onLatestInstrument();
            this.published = rounds.scorecard(from);
            this.oldNodes = published.nodes().stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
            this.newNodes = today.nodes().stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
            this.publishedRows = new HashSet<>(published.rows());
            this.todaysRows = new HashSet<>(today.rows());
            for (NodeChange each : Change.between(today, from, to).nodes()) {
                changes.put(List.of(each.refArea(), each.group(), each.node()), each);
            }
        }

        InstrumentChange change() {
            TreeSet<RowKey> rows = new TreeSet<>();
            Stream.concat(published.rows().stream(), today.rows().stream())
                    .filter(key ->
                            key.timePeriod().equals(from) || key.timePeriod().equals(to))
                    .forEach(key -> rows.add(new RowKey(key.refArea(), to, key.group())));
            Map<String, Node> nodes = new LinkedHashMap<>();
            Stream.concat(today.nodes().stream(), published.nodes().stream())
                    .filter(Node::isScored)
                    .forEach(node -> nodes.putIfAbsent(node.id(), node));
            List<Line> lines = new ArrayList<>();
            rows.forEach(key -> nodes.values().forEach(node -> lines.add(line(key, node))));
            return new InstrumentChange(from, to, lines);
        }

        private Line line(RowKey key, Node node) {
            RowKey before = new RowKey(key.refArea(), from, key.group());
            boolean old = oldNodes.contains(node.id());
            boolean now = newNodes.contains(node.id());
            Score first = old && publishedRows.contains(before) ? published.score(node.id(), before) : null;
            Score recalculated = now && todaysRows.contains(before) ? today.score(node.id(), before) : null;
            Score later = now && todaysRows.contains(key) ? today.score(node.id(), key) : null;
            NodeChange change = changes.get(List.of(key.refArea(), key.group(), node.id()));
            boolean broken = change != null && change.trend() == NodeChange.Trend.NOT_COMPARABLE;
            Double common = change == null ? null : change.difference();
            return new Line(
                    key.refArea(),
                    key.group(),
                    node.id(),
                    node instanceof Indicator,
                    value(first),
                    value(recalculated),
                    value(later),
                    broken ? null : common,
                    old && now
                            ? ""
                            : (old ? published : today).plan().framework().version(),
                    broken ? common : null,
                    change == null ? List.of() : change.breaks(),
                    new Qualities(quality(first), quality(recalculated), quality(later)));
        }

        private static @Nullable Double value(@Nullable Score score) {
            return score == null ? null : score.value();
        }

        private static Quality quality(@Nullable Score score) {
            return score == null ? Quality.UNKNOWN : score.quality();
        }
    }
}
