package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.answers.ScoredAnswer.Evidence;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The goal up to which an answer could be improved. */
public enum Target {
    /**
     * The standard that the indicator measures against.
     *
     * <ul>
     *   <li>Options: the fewest points of an option that meets or exceeds the standard; none where no option does.
     *   <li>A checklist meets its standard when all its items hold.
     *   <li>A quantity has a standard only if it has goalposts, and meets it at the best one.
     * </ul>
     */
    STANDARD,
    /**
     * The best possible answer: the option with most points, a checklist with all its items, the best goalpost. A
     * quantity without goalposts has no best.
     */
    BEST;

    /** Returns the name in tables: {@code standard} or {@code best}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the raw value at which the target is reached; empty where the scale has none. */
    public OptionalDouble of(Scale scale) {
        Require.notNull("scale", scale);
        if (scale instanceof Options options) {
            return this == BEST
                    ? options.options().stream().mapToDouble(Option::points).max()
                    : options.options().stream()
                            .filter(option ->
                                    option.standard() == Standard.MEETS || option.standard() == Standard.EXCEEDS)
                            .mapToDouble(Option::points)
                            .min();
        }
        if (scale instanceof Checklist checklist) {
            return OptionalDouble.of(checklist.points(
                    checklist.items().stream().map(Checklist.Item::id).toList()));
        }
        Quantity.Goalposts goalposts = ((Quantity) scale).goalposts();
        return goalposts == null ? OptionalDouble.empty() : OptionalDouble.of(goalposts.best());
    }

    /** Returns whether the observation, of at least one group, falls short of this target. */
    boolean isMissedBy(ScoredAnswer answer) {
        return answer.evidence().stream().anyMatch(each -> isMissedBy(answer.indicator(), each));
    }

    private boolean isMissedBy(Indicator indicator, Evidence each) {
        Standard said = said(indicator, each.observed());
        if (this == STANDARD && said != null) {
            return said == Standard.BELOW;
        }
        OptionalDouble goal = of(indicator.scale());
        Direction direction = indicator.scale().direction();
        return goal.isPresent() && direction.orient(each.number()) < direction.orient(goal.getAsDouble());
    }

    /** Returns what the framework says about the standard of the chosen option; null where it says nothing. */
    private static @Nullable Standard said(Indicator indicator, Explanation.Observed each) {
        return indicator.scale() instanceof Options options
                        && each.observation().value() instanceof Value.Answer answer
                ? options.findOption(answer.option()).orElseThrow().standard()
                : null;
    }

    /** Returns whether this target is set and the observations of all groups reach it. */
    boolean isReachedBy(ScoredAnswer answer) {
        return of(answer.indicator().scale()).isPresent() && !isMissedBy(answer);
    }

    /**
     * Returns the score if all observations that fall short reached this target; empty where it is not set or gives no
     * score.
     */
    OptionalDouble raise(ScoredAnswer answer) {
        Indicator indicator = answer.indicator();
        OptionalDouble goal = of(indicator.scale());
        if (goal.isEmpty() || !isMissedBy(answer)) {
            return goal.isEmpty() ? goal : OptionalDouble.of(answer.score());
        }
        Direction direction = indicator.scale().direction();
        Double raised = answer.row()
                .withRaw(
                        indicator.id(),
                        raw -> direction.orient(raw) < direction.orient(goal.getAsDouble()) ? goal.getAsDouble() : raw)
                .score(indicator.id())
                .value();
        return raised == null ? OptionalDouble.empty() : OptionalDouble.of(raised);
    }
}
