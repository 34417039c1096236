package eu.niem.scoring;

import eu.niem.core.result.Resolution;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was learned of the same panel under another methodology, as far as the two methodologies share it. */
final class Relearned {
    private static final Relearned NOTHING = new Relearned(null, false);

    private final @Nullable Scorecard before;
    private final boolean indicators;

    private Relearned(@Nullable Scorecard before, boolean indicators) {
        this.before = before;
        this.indicators = indicators;
    }

    /**
     * Finds what is shared.
     *
     * @param before the panel scored by a plan that was fitted to it; null where there is none
     * @param methodology the other methodology, with its groups named
     */
    static Relearned from(@Nullable Scorecard before, Methodology methodology) {
        if (before == null) {
            return NOTHING;
        }
        Methodology other = before.plan().methodology();
        boolean treatments = other.treatments().equals(methodology.treatments())
                && other.reference().equals(methodology.reference());
        boolean indicators = treatments
                && other.normalisation().equals(methodology.normalisation())
                && other.groups().equals(methodology.groups())
                && other.view().equals(methodology.view());
        return treatments ? new Relearned(before, indicators) : NOTHING;
    }

    /** Returns the panel as the same treatments changed it; null where that is not known. */
    @Nullable
    Treated treated() {
        return before == null ? null : before.treated();
    }

    /** Returns the adjustments of each yardstick. */
    List<List<Adjustment>> adjustments() {
        return before == null
                ? List.of()
                : before.plan().yardsticks().stream()
                        .map(Yardstick::adjustments)
                        .toList();
    }

    /** Returns the scores of the same indicators; null where they are not known. */
    @Nullable
    Scoring scoring() {
        return before == null || !indicators ? null : before.scoring();
    }

    /** Returns the yardsticks without what they learned of dimensions. */
    List<Yardstick> yardsticks(Tree tree) {
        return before == null
                ? List.of()
                : before.plan().yardsticks().stream()
                        .map(yardstick -> ofIndicators(yardstick, tree))
                        .toList();
    }

    private static Yardstick ofIndicators(Yardstick yardstick, Tree tree) {
        Map<String, Scaling> scalings = new LinkedHashMap<>();
        Map<String, Map<String, Scaling>> byGroup = new LinkedHashMap<>();
        Map<String, Resolution> rounded = new LinkedHashMap<>();
        tree.scored().forEach(indicator -> {
            String id = indicator.id();
            copy(yardstick.scalings(), id, scalings);
            copy(yardstick.scalingsByGroup(), id, byGroup);
            copy(yardstick.rawResolutions(), id, rounded);
        });
        return new Yardstick(
                yardstick.timePeriod(), yardstick.adjustments(), scalings, byGroup, Map.of(), Map.of(), rounded);
    }

    private static <T> void copy(Map<String, T> from, String id, Map<String, T> to) {
        T found = from.get(id);
        if (found != null) {
            to.put(id, found);
        }
    }
}
