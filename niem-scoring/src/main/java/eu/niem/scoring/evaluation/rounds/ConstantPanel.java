package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
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
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mean of a node over areas, period by period: over all areas with a score, and over the constant panel of areas
 * with one in every period. Where areas join or leave, only the second shows what changed.
 *
 * <ul>
 *   <li>Every area counts alike: <i>&Sigma; x<sub>a</sub> / n</i>.
 *   <li>An area joins in a period in which it has a score and had none the period before, and leaves in one in which it
 *       has none and had one before.
 *   <li>Where no area has a score in every period there is no constant panel, and no mean of it.
 *   <li>An area breaks in a period that does not compare with the last before it in which it has a score, by the flags
 *       of the observations ({@link SeriesBreaks}); a dimension breaks where the indicators with a break weigh more in
 *       it than {@value SeriesBreaks#STANDARD_LARGEST_WEIGHT}. It stays in both means, and is named: what the means
 *       gained or lost in that period may be due to it.
 *   <li>A mean has the marks of all scores in it.
 *   <li>A scorecard is of one version of a framework; for rounds of several see {@link Rounds#onLatestInstrument()}.
 *       One that has a yardstick for each period is refused, because its scores do not compare over periods.
 * </ul>
 *
 * @param title the title of the table
 * @param node the node's id
 * @param group the group
 * @param areas the constant panel, ordered by code
 * @param averages the means, period by period
 */
public record ConstantPanel(String title, String node, String group, List<String> areas, List<Average> averages)
        implements Tabular, Serializable {
    /** Copies the lists. */
    public ConstantPanel {
        Require.notNull("title", title);
        Require.notNull("node", node);
        Require.notNull("group", group);
        areas = Require.list("areas", areas);
        averages = Require.list("averages", averages);
    }

    /**
     * Computes the means of a node over all areas, for all people together.
     *
     * @throws NoSuchElementException if there is no such node, or no row of all people
     * @throws IllegalArgumentException if the scorecard has a yardstick for each period
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public static ConstantPanel of(Scorecard scorecard, String node) {
        Require.notNull("scorecard", scorecard);
        return of(scorecard, node, RowKey.TOTAL);
    }

    /**
     * Computes the means of a node over all areas, for a group.
     *
     * @throws NoSuchElementException if there is no such node, or no row of the group; the message names the known ones
     * @throws IllegalArgumentException if the scorecard has a yardstick for each period
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public static ConstantPanel of(Scorecard scorecard, String node, String group) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("group", group);
        return of(scorecard, node, group, "", area -> true);
    }

    /**
     * Computes the means of a node over the areas of one peer group.
     *
     * @param classification a classification of areas, such as {@code EU_MEMBER}
     * @param peerGroup the group in it, such as {@code yes}
     * @throws NoSuchElementException if there is no such node or row, or no area is in the peer group
     * @throws IllegalArgumentException if the scorecard has a yardstick for each period
     * @throws UnsupportedOperationException if the methodology refuses it
     */
    public static ConstantPanel of(
            Scorecard scorecard, String node, String group, String classification, String peerGroup) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("node", node);
        Require.notNull("group", group);
        List<String> peers = scorecard.panel().peers(classification, peerGroup);
        return of(scorecard, node, group, ", " + classification + " " + peerGroup, peers::contains);
    }

    /** Returns what titles say of a group in the last period that has it. */
    private static String ofGroup(Scorecard scorecard, String node, String group) {
        Slice last = scorecard.rows().stream()
                .map(RowKey::slice)
                .filter(slice -> slice.group().equals(group))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return scorecard.at(last).title(node).substring(last.timePeriod().length());
    }

    private static ConstantPanel of(
            Scorecard scorecard, String node, String group, String among, Predicate<String> isPeer) {
        requireOneYardstick(scorecard);
        if (scorecard.rows().stream().noneMatch(key -> key.group().equals(group))) {
            throw Refused.missing("there is no row of group '" + group + "'; there are "
                    + new TreeSet<>(scorecard.rows().stream().map(RowKey::group).toList()));
        }
        List<String> periods = scorecard.panel().timePeriods();
        List<TreeMap<String, Score>> scores = new ArrayList<>();
        for (String period : periods) {
            TreeMap<String, Score> ofPeriod = new TreeMap<>();
            scorecard.rows().stream()
                    .filter(key ->
                            key.timePeriod().equals(period) && key.group().equals(group) && isPeer.test(key.refArea()))
                    .filter(key -> !scorecard.panel().isAggregate(key))
                    .map(key -> scorecard.score(node, key))
                    .filter(Score::isPresent)
                    .forEach(score -> ofPeriod.put(score.key().refArea(), score));
            scores.add(ofPeriod);
        }
        TreeSet<String> constant = new TreeSet<>(scores.get(0).keySet());
        scores.forEach(each -> constant.retainAll(each.keySet()));
        Breaks breaks = new Breaks(scorecard, node);
        List<Average> averages = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            averages.add(average(
                    periods.get(i), scores.get(Math.max(0, i - 1)), scores.get(i), constant, breaks.in(scores.get(i))));
        }
        String title = "Means over areas: " + node + ofGroup(scorecard, node, group) + among;
        return new ConstantPanel(title, node, group, List.copyOf(constant), averages);
    }

    private static void requireOneYardstick(Scorecard scorecard) {
        if (scorecard.plan().yardsticks().stream()
                .anyMatch(yardstick -> !yardstick.timePeriod().isEmpty())) {
            throw Rounds.eachByItsOwn(scorecard.plan().methodology(), "means of different periods");
        }
    }

    private static Average average(
            String period,
            Map<String, Score> before,
            Map<String, Score> scores,
            TreeSet<String> constant,
            Map<String, List<SeriesBreaks.Break>> breaks) {
        List<Score> all = List.copyOf(scores.values());
        List<Score> common = all.stream()
                .filter(score -> constant.contains(score.key().refArea()))
                .toList();
        return new Average(
                period,
                List.copyOf(scores.keySet()),
                mean(all),
                mean(common),
                scores.keySet().stream()
                        .filter(area -> !before.containsKey(area))
                        .toList(),
                before.keySet().stream()
                        .filter(area -> !scores.containsKey(area))
                        .toList(),
                breaks,
                quality(all),
                quality(common));
    }

    private static @Nullable Double mean(List<Score> scores) {
        return scores.isEmpty()
                ? null
                : (Double) Mean.of(scores.stream().mapToDouble(score -> Objects.requireNonNull(score.value())));
    }

    private static Quality quality(List<Score> scores) {
        return Quality.ofMean(scores.stream().map(Score::quality).toList());
    }

    /** Finds the areas that do not compare with their last score before, period by period. */
    private static final class Breaks {
        private final SeriesBreaks series;
        private final Node node;
        private final Map<String, RowKey> last = new HashMap<>();

        Breaks(Scorecard scorecard, String node) {
            this.series = SeriesBreaks.of(scorecard);
            this.node = scorecard.plan().view().getNode(node);
        }

        Map<String, List<SeriesBreaks.Break>> in(Map<String, Score> scores) {
            Map<String, List<SeriesBreaks.Break>> breaks = new TreeMap<>();
            scores.forEach((area, score) -> {
                RowKey before = last.put(area, score.key());
                List<SeriesBreaks.Break> found = before == null
                        ? List.of()
                        : series.between(node, before, score.key(), SeriesBreaks.STANDARD_LARGEST_WEIGHT);
                if (!found.isEmpty()) {
                    breaks.put(area, found);
                }
            });
            return breaks;
        }
    }

    /**
     * Returns the means of a period.
     *
     * @throws NoSuchElementException if there is none; the message names the known periods
     */
    public Average get(String timePeriod) {
        Require.notNull("timePeriod", timePeriod);
        return averages.stream()
                .filter(each -> each.timePeriod().equals(timePeriod))
                .findFirst()
                .orElseThrow(() -> Refused.missing("there is no mean of period '" + timePeriod
                        + "'; there are "
                        + averages.stream().map(Average::timePeriod).toList()));
    }

    @Override
    public DataTable data() {
        return Columns.<Average>of("NODE", each -> node)
                .and("GROUP", each -> group)
                .and(columns())
                .data(title, averages);
    }

    private Columns<Average> columns() {
        return Columns.<Average>of("TIME_PERIOD", Average::timePeriod)
                .and("AREAS", each -> each.areas.size())
                .and("MEAN", each -> Cell.marked(each.mean, each.quality.mark()))
                .and("CONSTANT_AREAS", each -> areas.size())
                .and("CONSTANT_MEAN", each -> Cell.marked(each.constantMean, each.constantQuality.mark()))
                .and("JOINED", each -> String.join("+", each.joined))
                .and("LEFT", each -> String.join("+", each.left))
                .andText("BREAKS", Average::words);
    }

    /** Returns the table for print, without what is in the title; the key of the marks of means stands below. */
    @Override
    public Table table() {
        return columns().table(title, averages).compact().withKey();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The means of one period.
     *
     * @param timePeriod the period
     * @param areas the areas with a score, ordered by code
     * @param mean the mean over them; null where there is none
     * @param constantMean the mean over the constant panel; null where there is none
     * @param joined the areas with a score that had none the period before
     * @param left the areas without a score that had one the period before
     * @param breaks the flags because of which areas do not compare with their last score before, by their codes
     * @param quality what the mean rests on
     * @param constantQuality what the mean over the constant panel rests on
     */
    public record Average(
            String timePeriod,
            List<String> areas,
            @Nullable Double mean,
            @Nullable Double constantMean,
            List<String> joined,
            List<String> left,
            Map<String, List<SeriesBreaks.Break>> breaks,
            Quality quality,
            Quality constantQuality)
            implements Serializable {
        /** Copies the lists. */
        public Average {
            Require.notNull("timePeriod", timePeriod);
            areas = Require.list("areas", areas);
            joined = Require.list("joined", joined);
            left = Require.list("left", left);
            breaks = Require.map("breaks", breaks);
            Require.notNull("quality", quality);
            Require.notNull("constantQuality", constantQuality);
        }

        /** Returns the words for the breaks, area by area; empty where there is none. */
        private String words() {
            return breaks.entrySet().stream()
                    .map(area -> area.getKey() + " "
                            + area.getValue().stream()
                                    .map(SeriesBreaks.Break::toString)
                                    .collect(Collectors.joining(", ")))
                    .collect(Collectors.joining("; "));
        }
    }
}
