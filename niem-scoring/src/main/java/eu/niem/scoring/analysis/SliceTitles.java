package eu.niem.scoring.analysis;

import eu.niem.scoring.ScorecardSlice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for what a result of one scorecard or several is about: a node, and the periods and groups. */
final class SliceTitles {
    private SliceTitles() {}

    /**
     * Returns the name of a node with periods and groups, each as {@link ScorecardSlice#title} names it. What is said
     * of the group is said once where it is the same in all.
     *
     * @param slices the slices that a result is made of, of which the first names the node
     */
    static String of(String node, List<ScorecardSlice> slices) {
        List<String> groups =
                slices.stream().map(slice -> ofGroup(node, slice)).distinct().toList();
        String titles = groups.size() == 1
                ? joined(slices.stream().map(SliceTitles::period)) + groups.get(0)
                : joined(slices.stream().map(slice -> slice.title(node)));
        return slices.get(0).scorecard().name(node) + ", " + titles;
    }

    private static String joined(Stream<String> parts) {
        return parts.distinct().collect(Collectors.joining(" and "));
    }

    private static String period(ScorecardSlice slice) {
        return slice.slice().timePeriod();
    }

    /** Returns what a title says after the period. */
    private static String ofGroup(String node, ScorecardSlice slice) {
        return slice.title(node).substring(period(slice).length());
    }
}
