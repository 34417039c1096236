package eu.niem.scoring.analysis;

import eu.niem.core.evidence.Slice;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.ScorecardSlice;
import eu.niem.scoring.statistics.numeric.Mean;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The effects of the steps that differ between two scorecards on scores and ranks. The steps are changed one at a time,
 * in the order of the pipeline, and the study is scored after each; the change of an area's score and rank is the
 * effect of the step.
 *
 * <ul>
 *   <li>The steps are {@code data}, {@code treatments}, {@code groups}, {@code reference}, {@code normalisation},
 *       {@code view}, {@code exclude}, {@code weighting}, {@code coverage}, {@code aggregation} and {@code rescaling};
 *       those that are the same in both are left out. The data are the panel with its framework.
 *   <li>{@code yardstick} is a step where a plan was fitted to other data than it scores. It replaces the plan of the
 *       first scorecard by one fitted to its own data, at the beginning; and at the end such a plan by that of the last
 *       scorecard.
 *   <li>Steps that can only be scored together, such as a framework and weights that name its nodes, count as one:
 *       {@code data and weighting}.
 *   <li>The effects of an area add up to its whole shift, in scores and in ranks. The order matters: another order
 *       would give other effects.
 *   <li>Ranks are 1 for the best, which is the least for distances as of {@code wroclaw}. They are ranks among the
 *       areas that have a score after every step. An area without a score after one of them has no effects, and the
 *       reason names that step.
 * </ul>
 *
 * @param title the title of the table
 * @param steps the steps that differ, in order; empty where the scorecards are the same
 * @param moves the effect of every step on every area, by area and then by step
 */
public record StepEffects(String title, List<String> steps, List<Move> moves) implements Tabular, Serializable {
    private static final Columns<Move> COLUMNS = Columns.<Move>of("REF_AREA", Move::refArea)
            .and("STEP", Move::step)
            .and("SCORE_BEFORE", Move::markedBefore)
            .and("SCORE_AFTER", Move::markedAfter)
            .and("SCORE_SHIFT", Move::scoreShift)
            .and("RANK_BEFORE", Move::rankBefore)
            .and("RANK_AFTER", Move::rankAfter)
            .and("RANK_SHIFT", Move::rankShift)
            .andText("ABSENT", Move::absent);

    /** Copies the lists. */
    public StepEffects {
        Require.notNull("title", title);
        steps = Require.list("steps", steps);
        moves = Require.list("moves", moves);
    }

    /**
     * Computes the effects on one node.
     *
     * @param first the scorecard before
     * @param last the scorecard after
     * @throws NoSuchElementException if either has no such node, or no row of the period and group
     * @throws UnsupportedOperationException if a methodology refuses the score
     * @throws IllegalArgumentException if the methodology of the first no longer suits its own data
     */
    public static StepEffects between(Scorecard first, Scorecard last, String node, Slice slice) {
        Require.notNull("first", first);
        Require.notNull("last", last);
        List<ScorecardSlice> ends = List.of(last.at(slice), first.at(slice));
        StepChain chain = new StepChain(first, last);
        List<Map<String, Score>> scores = new ArrayList<>();
        for (Scorecard state : chain.states()) {
            scores.add(scores(state, node, slice));
        }
        String title = "Effects of steps: " + SliceTitles.of(node, ends);
        List<Map<String, Double>> places = new ArrayList<>();
        for (int state = 0; state < scores.size(); state++) {
            places.add(places(chain.states().get(state).plan(), scores.get(state)));
        }
        return new StepEffects(title, chain.steps(), moves(chain.steps(), scores, places));
    }

    /** Returns the scores by area; empty where the node is not in the view of an intermediate step. */
    private static Map<String, Score> scores(Scorecard state, String node, Slice slice) {
        Map<String, Score> scores = new TreeMap<>();
        boolean known = state.plan().view().findNode(node).isPresent();
        if (known) {
            state.at(slice)
                    .scores(node)
                    .filter(score -> !state.panel().isAggregate(score.key()))
                    .forEach(score -> scores.put(score.key().refArea(), score));
        }
        return scores;
    }

    /** Returns the numbers by which the areas that have a score are ranked. */
    private static Map<String, Double> places(Plan plan, Map<String, Score> scores) {
        Map<String, Double> places = new TreeMap<>();
        scores.forEach((area, score) -> {
            Double value = score.value();
            if (value != null) {
                places.put(area, plan.place(score.node(), score.key().timePeriod(), value));
            }
        });
        return places;
    }

    private static List<Move> moves(
            List<String> steps, List<Map<String, Score>> scores, List<Map<String, Double>> places) {
        TreeSet<String> areas = new TreeSet<>();
        scores.forEach(each -> areas.addAll(each.keySet()));
        Map<String, String> reasons = new HashMap<>();
        for (String area : areas) {
            String reason = reason(area, steps, scores);
            if (!reason.isEmpty()) {
                reasons.put(area, reason);
            }
        }
        places.forEach(each -> each.keySet().removeAll(reasons.keySet()));
        List<Map<String, Integer>> ranks = places.stream().map(CommonRanks::of).toList();
        List<Move> moves = new ArrayList<>();
        for (String area : areas) {
            for (int step = 0; step < steps.size(); step++) {
                String reason = reasons.getOrDefault(area, "");
                moves.add(new Move(
                        area,
                        steps.get(step),
                        reason.isEmpty() ? value(scores.get(step).get(area)) : null,
                        reason.isEmpty() ? value(scores.get(step + 1).get(area)) : null,
                        ranks.get(step).get(area),
                        ranks.get(step + 1).get(area),
                        reason,
                        quality(scores.get(step).get(area)),
                        quality(scores.get(step + 1).get(area))));
            }
        }
        return moves;
    }

    private static @Nullable Double value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private static Quality quality(@Nullable Score score) {
        return score == null ? Quality.UNKNOWN : score.quality();
    }

    private static String reason(String area, List<String> steps, List<Map<String, Score>> scores) {
        for (int state = 0; state < scores.size(); state++) {
            if (value(scores.get(state).get(area)) == null) {
                return "no score " + (state == 0 ? "before" : "after '" + steps.get(state - 1) + "'");
            }
        }
        return "";
    }

    /** Returns the effects of the steps on one area, in their order. */
    public List<Move> of(String refArea) {
        Require.notNull("refArea", refArea);
        return moves.stream().filter(move -> move.refArea.equals(refArea)).toList();
    }

    /** Finds the step that moved an area's rank most, the first of several; there is none where no step moved it. */
    public Optional<Move> mover(String refArea) {
        Require.notNull("refArea", refArea);
        Move most = null;
        for (Move move : of(refArea)) {
            int shift = Math.abs(move.rankShiftOrZero());
            if (shift > 0 && (most == null || shift > Math.abs(most.rankShiftOrZero()))) {
                most = move;
            }
        }
        return Optional.ofNullable(most);
    }

    /** Returns the mean of the absolute shifts of ranks by a step; empty where no area has effects. */
    public Optional<Double> meanRankShift(String step) {
        Require.notNull("step", step);
        List<Integer> shifts = moves.stream()
                .filter(move -> move.step.equals(step) && move.absent.isEmpty())
                .map(move -> Math.abs(move.rankShiftOrZero()))
                .toList();
        return shifts.isEmpty()
                ? Optional.empty()
                : Optional.of(Mean.of(shifts.stream().mapToDouble(shift -> shift)));
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, moves);
    }

    /**
     * Returns the table for print: a line for every area, with the places that each step won it, or lost it where below
     * 0. The key of the marks of scores stands below.
     */
    @Override
    public Table table() {
        List<List<Move>> areas = new ArrayList<>();
        for (int first = 0; first < moves.size(); first += steps.size()) {
            areas.add(moves.subList(first, first + steps.size()));
        }
        int last = steps.size() - 1;
        List<Integer> places = IntStream.rangeClosed(0, last).boxed().toList();
        return Columns.<List<Move>>of("AREA", area -> area.get(0).refArea)
                .and("SCORE_BEFORE", area -> area.get(0).markedBefore())
                .and("SCORE_AFTER", area -> area.get(last).markedAfter())
                .and("RANK_BEFORE", area -> area.get(0).rankBefore)
                .andEach(places, steps::get, (area, step) -> area.get(step).rankShift())
                .and("RANK_AFTER", area -> area.get(last).rankAfter)
                .andText("ABSENT", area -> area.get(0).absent)
                .table(title, areas)
                .withoutEmptyColumns()
                .withKey();
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The effect of a step on an area.
     *
     * @param refArea the area's code
     * @param step the step that was changed
     * @param scoreBefore the score before; null where there is a reason
     * @param scoreAfter the score after; null where there is a reason
     * @param rankBefore the rank before among areas with effects; null where there is a reason
     * @param rankAfter the rank after among areas with effects; null where there is a reason
     * @param absent why there are no effects; empty where there are
     * @param qualityBefore what the score before rests on
     * @param qualityAfter what the score after rests on
     */
    public record Move(
            String refArea,
            String step,
            @Nullable Double scoreBefore,
            @Nullable Double scoreAfter,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter,
            String absent,
            Quality qualityBefore,
            Quality qualityAfter)
            implements Serializable {
        /** Refuses null, except for numbers. */
        public Move {
            Require.notNull("refArea", refArea);
            Require.notNull("step", step);
            Require.notNull("absent", absent);
            Require.notNull("qualityBefore", qualityBefore);
            Require.notNull("qualityAfter", qualityAfter);
        }

        private Cell markedBefore() {
            return Cell.marked(scoreBefore, qualityBefore.mark());
        }

        private Cell markedAfter() {
            return Cell.marked(scoreAfter, qualityAfter.mark());
        }

        /** Returns the score after less the score before; null where there is a reason. */
        public @Nullable Double scoreShift() {
            return scoreBefore == null || scoreAfter == null ? null : (Double) (scoreAfter - scoreBefore);
        }

        /** Returns the places won, or lost where below 0; null where there is a reason. */
        public @Nullable Integer rankShift() {
            return rankBefore == null || rankAfter == null ? null : (Integer) (rankBefore - rankAfter);
        }

        private int rankShiftOrZero() {
            Integer shift = rankShift();
            return shift == null ? 0 : shift;
        }
    }
}
