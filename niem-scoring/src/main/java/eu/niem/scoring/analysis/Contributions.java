package eu.niem.scoring.analysis;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The points that each child gives to the score of a dimension, for all areas of a period and group. They are
 * <i>w<sub>i</sub> x<sub>i</sub></i> with the weights behind the score: those of the children that have a score,
 * rescaled so that they add up to 1, or under {@code sum} as they are given. A child that has another better end than
 * the dimension enters mirrored: <i>x<sub>i</sub></i> is <i>lower + upper &minus; its score</i>.
 *
 * <ul>
 *   <li>The points of an area add up to its score, but for rounding. The share of a child is its points divided by the
 *       score; a score of 0 has no shares.
 *   <li>Only an additive aggregation is a sum of such points; any other is refused. For these see the Shapley values of
 *       {@code eu.niem.scoring.evaluation.attribution.Attribution}.
 *   <li>A child without a score gives nothing, and its weight is distributed over the others; an area without a score
 *       has its reason.
 * </ul>
 *
 * <p>Source: Handbook on Constructing Composite Indicators (OECD/JRC, 2008), step 8.
 *
 * @param title the title of the table
 * @param children the ids of the scored children, in their order
 * @param areas the areas, in the order of the scorecard's rows
 */
public record Contributions(String title, List<String> children, List<Area> areas) implements Tabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("REF_AREA", line -> line.area.refArea())
            .and("SCORE", line -> line.area.score.value())
            .and("CHILD", line -> line.part.score.node())
            .and("CHILD_SCORE", line -> line.part.score.value())
            .and("ENTERS_AS", line -> line.part.mirrored)
            .and("WEIGHT", line -> line.part.weight)
            .and("POINTS", line -> line.area.points(line.part))
            .and("SHARE", line -> line.area.share(line.part))
            .and("ABSENT", line -> line.area.score.absent(), AbsenceReason::cell)
            .andText("KIND", line -> line.area.kind());

    /** Copies the lists. */
    public Contributions {
        Require.notNull("title", title);
        children = Require.list("children", children);
        areas = Require.list("areas", areas);
    }

    /**
     * Computes the points that the children of a dimension give.
     *
     * @throws java.util.NoSuchElementException if there is no such dimension, or no row of the period and group
     * @throws UnsupportedOperationException if the methodology refuses the score
     * @throws IllegalArgumentException if the aggregation of the dimension is not additive; the message says what to do
     */
    public static Contributions of(Scorecard scorecard, String dimension, Slice slice) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("dimension", dimension);
        List<Area> areas = new ArrayList<>();
        List<String> children = new ArrayList<>();
        for (RowKey key : scorecard.at(slice).rows()) {
            WhatIf row = WhatIf.of(scorecard, key);
            if (!row.isAdditive(dimension)) {
                throw new IllegalArgumentException(
                        "the aggregation of '" + dimension + "' must be additive to be split into"
                                + " what each child gives, but it is not, or its scores are rescaled: take Attribution or StandardsShortfalls of"
                                + " eu.niem.scoring.evaluation");
            }
            if (children.isEmpty()) {
                row.children(dimension).stream().map(Node::id).forEach(children::add);
            }
            areas.add(new Area(
                    scorecard.panel().areaName(key.refArea()),
                    scorecard.score(dimension, key),
                    parts(row, dimension),
                    scorecard.panel().isAggregate(key)));
        }
        return new Contributions(
                "Contributions: " + scorecard.name(dimension) + ", "
                        + scorecard.at(slice).title(dimension),
                children,
                areas);
    }

    private static List<Part> parts(WhatIf row, String dimension) {
        List<Node> children = row.children(dimension);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            OptionalDouble entering =
                    row.isMirrored(dimension, i) ? row.entering(dimension, i) : OptionalDouble.empty();
            parts.add(new Part(
                    row.score(children.get(i).id()),
                    row.factor(dimension, i),
                    entering.isPresent() ? (Double) entering.getAsDouble() : null));
        }
        return parts;
    }

    /** Finds an area. */
    public Optional<Area> find(String refArea) {
        Require.notNull("refArea", refArea);
        return areas.stream()
                .filter(area -> area.score.key().refArea().equals(refArea))
                .findFirst();
    }

    /** Returns a line for every area and child. */
    @Override
    public DataTable data() {
        Stream<Line> lines = areas.stream().flatMap(area -> area.parts.stream().map(part -> new Line(area, part)));
        return COLUMNS.data(title, lines.toList());
    }

    /** What one child gives an area. */
    private record Line(Area area, Part part) {}

    /**
     * Returns the table for print: a line for every area, from the highest score down, with the points of each child,
     * and the key of the marks of scores below.
     */
    @Override
    public Table table() {
        Comparator<Area> highest = Comparator.comparing(
                area -> Optional.ofNullable(area.score.value()).orElse(Double.NEGATIVE_INFINITY));
        List<Integer> places = IntStream.range(0, children.size()).boxed().toList();
        return Columns.<Area>of("AREA", Area::refArea)
                .and("SCORE", area -> area.score.marked())
                .andEach(places, children::get, (area, child) -> area.points(area.parts.get(child)))
                .and("ABSENT", area -> area.score.absent(), AbsenceReason::cell)
                .andText("KIND", Area::kind)
                .table(title, areas.stream().sorted(highest.reversed()).toList())
                .withoutEmptyColumns()
                .withKey();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The points of one area.
     *
     * @param name the area's name
     * @param score its score on the dimension, or the reason why there is none
     * @param parts the children, in their order
     * @param aggregate whether it is an aggregate of areas, which is marked as such
     */
    public record Area(String name, Score score, List<Part> parts, boolean aggregate) implements Serializable {
        /** Copies the list. */
        public Area {
            Require.notNull("name", name);
            Require.notNull("score", score);
            parts = Require.list("parts", parts);
        }

        /** Returns the points that a child gives; null where the area or the child has no score. */
        public @Nullable Double points(Part part) {
            Require.notNull("part", part);
            Double entering = part.mirrored != null ? part.mirrored : part.score.value();
            return score.value() == null || entering == null ? null : (Double) (part.weight * entering);
        }

        /** Returns the points of a child divided by the score; null where there are none, or the score is 0. */
        public @Nullable Double share(Part part) {
            Require.notNull("part", part);
            Double points = points(part);
            Double whole = score.value();
            return points == null || whole == null || whole == 0 ? null : (Double) (points / whole);
        }

        private String refArea() {
            return score.key().refArea();
        }

        private String kind() {
            return aggregate ? RefArea.Kind.AGGREGATE.code() : "";
        }
    }

    /**
     * A child of the dimension in one area.
     *
     * @param score its score, or the reason why there is none
     * @param weight the factor of its score: its share in the weights of the children that have a score, or its weight
     *     as it is given; 0 without a score
     * @param mirrored the mirror image of its score where that enters; null where the score enters as it is
     */
    public record Part(Score score, double weight, @Nullable Double mirrored) implements Serializable {
        /** Refuses nulls. */
        public Part {
            Require.notNull("score", score);
        }
    }
}
