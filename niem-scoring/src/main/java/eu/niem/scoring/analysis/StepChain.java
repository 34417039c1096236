package eu.niem.scoring.analysis;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scorecards on the way from one to another, with one step changed at a time. A step after which the study cannot
 * be scored is taken together with the next one.
 */
final class StepChain {
    static final String DATA = "data";
    static final String YARDSTICK = "yardstick";

    private final List<String> steps = new ArrayList<>();
    private final List<Scorecard> states = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();

    StepChain(Scorecard first, Scorecard last) {
        states.add(first);
        Methodology from = first.plan().methodology();
        Methodology to = last.plan().methodology();
        Plan own = Plan.fit(first.plan().framework(), from, first.panel());
        boolean moves = !first.plan().equals(last.plan());
        if (moves && !own.equals(first.plan())) {
            take(YARDSTICK, Optional.of(own.score(first.panel())));
        }
        Panel panel = last.panel();
        if (!first.panel().equals(panel)) {
            take(DATA, moves ? scored(from, panel) : Optional.of(last));
        }
        for (PipelineStep step : PipelineStep.values()) {
            Methodology next = step.taken(from, to);
            if (!next.equals(from)) {
                from = next;
                take(step.code(), scored(from, panel));
            }
        }
        arrive(last);
    }

    private static Optional<Scorecard> scored(Methodology methodology, Panel panel) {
        try {
            return Optional.of(Study.of(methodology, panel).score());
        } catch (IllegalArgumentException unsuitable) { // a part of the changes may not suit the rest
            return Optional.empty();
        }
    }

    private void take(String step, Optional<Scorecard> state) {
        pending.add(step);
        state.ifPresent(this::close);
    }

    private void close(Scorecard state) {
        steps.add(String.join(" and ", pending));
        states.add(state);
        pending.clear();
    }

    /** Ends at the last scorecard. A difference that remains is in parameters learned from other data than its own. */
    private void arrive(Scorecard last) {
        Scorecard state = states.get(states.size() - 1);
        boolean same = state.plan().yardsticks().equals(last.plan().yardsticks());
        if (!pending.isEmpty() || !same) {
            if (!same && pending.isEmpty()) {
                pending.add(YARDSTICK);
            }
            close(last);
        }
    }

    /** Returns the changes between each state and the next. */
    List<String> steps() {
        return steps;
    }

    /** Returns the scorecards, one more than there are steps. */
    List<Scorecard> states() {
        return states;
    }
}
