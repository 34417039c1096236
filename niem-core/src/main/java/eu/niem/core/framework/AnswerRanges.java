package eu.niem.core.framework;

import eu.niem.core.internal.Require;

/** The range of points that all answers of a framework share. */
final class AnswerRanges {
    private AnswerRanges() {}

    /** Returns the range of the first answers; the standard where there are none. */
    static PointsRange of(Dimension root) {
        return Require.notNull("root", root).indicators().stream()
                .flatMap(indicator -> indicator.scale().findRange().stream())
                .findFirst()
                .orElse(PointsRange.standard());
    }

    /** Refuses an indicator whose answers have another range. */
    static void require(PointsRange range, Indicator indicator) {
        PointsRange own = indicator.scale().findRange().orElse(range);
        Require.that(
                own.equals(range),
                "the points of '" + indicator.id() + "'",
                "have the range of the framework, " + range,
                own);
    }

    /** Returns a tree whose answers have the same points, in another range. */
    static Dimension in(PointsRange range, Dimension root) {
        return root.withChildren(root.children().stream()
                .map(child ->
                        child instanceof Dimension dimension ? in(range, dimension) : in(range, (Indicator) child))
                .toList());
    }

    private static Node in(PointsRange range, Indicator indicator) {
        Scale scale = indicator.scale();
        return scale instanceof Options options
                ? indicator.withScale(options.withRange(range))
                : scale instanceof Checklist checklist ? indicator.withScale(checklist.withRange(range)) : indicator;
    }
}
