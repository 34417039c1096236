package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The goal up to which an answer could be improved. */
public enum Target {
    /**
     * The standard that the indicator measures against.
     *
     * <ul>
     *   <li>Options: the fewest points of an option that meets or exceeds the standard; none where no option does.
     *   <li>A checklist, and a quantity, has a standard only where it says what meets it: which items must hold, how
     *       many, or which number.
     *   <li>An indicator that names the texts its standard rests on has one only where and while at least one of them
     *       binds the area, or one that the area lies in.
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

    /**
     * Returns the raw value at which the target is reached, of a checklist the least; empty where the scale has none.
     */
    public OptionalDouble of(Scale scale) {
        Require.notNull("scale", scale);
        return this == BEST ? best(scale) : standard(scale);
    }

    private static OptionalDouble best(Scale scale) {
        if (scale instanceof Options options) {
            return options.options().stream().mapToDouble(Option::points).max();
        }
        if (scale instanceof Checklist checklist) {
            return OptionalDouble.of(checklist.points(
                    checklist.items().stream().map(Checklist.Item::id).toList()));
        }
        Quantity.Goalposts goalposts = ((Quantity) scale).goalposts();
        return goalposts == null ? OptionalDouble.empty() : OptionalDouble.of(goalposts.best());
    }

    private static OptionalDouble standard(Scale scale) {
        if (scale instanceof Options options) {
            return options.options().stream()
                    .filter(option -> option.standard() == Standard.MEETS || option.standard() == Standard.EXCEEDS)
                    .mapToDouble(Option::points)
                    .min();
        }
        if (scale instanceof Checklist checklist) {
            return checklist.standard() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(checklist.points(checklist.raisedToStandard(List.of())));
        }
        Double standard = ((Quantity) scale).standard();
        return standard == null ? OptionalDouble.empty() : OptionalDouble.of(standard);
    }

    /** Returns whether the observation, of at least one group, falls short of this target. */
    boolean isMissedBy(ScoredAnswer answer) {
        return binds(answer) && misses(answer);
    }

    /** Returns whether the target binds; a standard does not where no text does that it rests on. */
    private boolean binds(ScoredAnswer answer) {
        return this != STANDARD
                || BindingTexts.of(answer.row().scorecard().panel()).bind(answer.indicator(), answer.key());
    }

    private boolean misses(ScoredAnswer answer) {
        return answer.evidence().stream().anyMatch(each -> isMissedBy(answer, each));
    }

    private boolean isMissedBy(ScoredAnswer answer, Explanation.Observed each) {
        Indicator indicator = answer.indicator();
        Standard said = said(indicator, each);
        return (this == STANDARD && said != null)
                ? said == Standard.BELOW
                : goal(answer).isMissedBy(each.key(), Objects.requireNonNull(each.value()));
    }

    private RawGoal goal(ScoredAnswer answer) {
        return new RawGoal(answer.row().scorecard(), answer.indicator(), this);
    }

    /** Returns what the framework says about the standard of the chosen option; null where it says nothing. */
    private static @Nullable Standard said(Indicator indicator, Explanation.Observed each) {
        return indicator.scale() instanceof Options options
                        && each.observation().value() instanceof Value.Answer answer
                ? options.findOption(answer.option()).orElseThrow().standard()
                : null;
    }

    /** Returns whether the scale has this target and the observations of all groups reach it, whomever it binds. */
    boolean isReachedBy(ScoredAnswer answer) {
        return of(answer.indicator().scale()).isPresent() && !misses(answer);
    }

    /** Returns whether the scale of the answer has this target, and it binds. */
    boolean isSetFor(ScoredAnswer answer) {
        return of(answer.indicator().scale()).isPresent() && binds(answer);
    }

    /** Returns the row as if all observations of these answers that fall short reached this target, where it is set. */
    WhatIf raise(WhatIf row, Collection<ScoredAnswer> answers) {
        Map<String, RawGoal> goals = new TreeMap<>();
        for (ScoredAnswer answer : answers) {
            if (isSetFor(answer) && isMissedBy(answer)) {
                goals.put(answer.indicator().id(), goal(answer));
            }
        }
        return row.withRaw(
                goals.keySet(),
                (indicator, key, raw) ->
                        Objects.requireNonNull(goals.get(indicator)).raise(key, raw));
    }
}
