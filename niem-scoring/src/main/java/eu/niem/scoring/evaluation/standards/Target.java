package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.StandardReference;
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
import java.util.function.Predicate;
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
     *       binds the area, or one that the area lies in, and only for groups for which one does. Where groups are
     *       combined, that is asked of each group's answer.
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

    /** Returns whether an observation that the target binds, of at least one group, falls short of it. */
    boolean isMissedBy(ScoredAnswer answer) {
        Predicate<Explanation.Observed> bound = bound(answer);
        return answer.evidence().stream().anyMatch(each -> bound.test(each) && isMissedBy(answer, each));
    }

    /** Returns whether an observation that a text binds, on which the standard rests, falls short of this target. */
    boolean isMissedBy(ScoredAnswer answer, StandardReference text) {
        return answer.evidence().stream().anyMatch(each -> binds(answer, text, each) && isMissedBy(answer, each));
    }

    private static boolean binds(ScoredAnswer answer, StandardReference text, Explanation.Observed each) {
        return texts(answer)
                .binds(answer.indicator(), text, answer.key(), each.key().group());
    }

    /** Returns which observations the target binds; a standard those that a text does on which it rests. */
    private Predicate<Explanation.Observed> bound(ScoredAnswer answer) {
        return each -> binds(answer, each.key().group());
    }

    private boolean binds(ScoredAnswer answer, String group) {
        return this != STANDARD || texts(answer).bind(answer.indicator(), answer.key(), group);
    }

    private static BindingTexts texts(ScoredAnswer answer) {
        return BindingTexts.of(answer.row().scorecard());
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
        return of(answer.indicator().scale()).isPresent()
                && answer.evidence().stream().noneMatch(each -> isMissedBy(answer, each));
    }

    /** Returns whether the scale of the answer has this target, and it binds an observation. */
    boolean isSetFor(ScoredAnswer answer) {
        return of(answer.indicator().scale()).isPresent()
                && answer.evidence().stream().anyMatch(bound(answer));
    }

    /** Returns whether the scale of the answer has this target, and a text on which it rests binds an observation. */
    boolean isSetFor(ScoredAnswer answer, StandardReference text) {
        return of(answer.indicator().scale()).isPresent()
                && answer.evidence().stream().anyMatch(each -> binds(answer, text, each));
    }

    /** Returns the row as if all observations of these answers that fall short reached this target, where it binds. */
    WhatIf raise(WhatIf row, Collection<ScoredAnswer> answers) {
        Map<String, ScoredAnswer> missing = new TreeMap<>();
        for (ScoredAnswer answer : answers) {
            if (isSetFor(answer) && isMissedBy(answer)) {
                missing.put(answer.indicator().id(), answer);
            }
        }
        return row.withRaw(missing.keySet(), (indicator, key, raw) -> {
            ScoredAnswer answer = Objects.requireNonNull(missing.get(indicator));
            return binds(answer, key.group()) ? goal(answer).raise(key, raw) : raw;
        });
    }
}
