package eu.niem.io;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chooses a value on a scale; for panels in which everything is answered. */
interface Answers {
    /** The most favourable value of every scale. */
    Answers BEST = scale -> at(scale, 0);
    /** The least favourable value of every scale. */
    Answers WORST = scale -> at(scale, 1);

    /** The areas of a panel. */
    List<String> AREAS = List.of("AA", "BB", "CC");
    /** The period of a panel. */
    String PERIOD = "2021";

    Value on(Scale scale);

    /** Values drawn anew for each scale. */
    static Answers drawn(long seed) {
        Random random = new Random(seed);
        return scale -> at(scale, random.nextDouble());
    }

    /** Answers to all that is asked, for each group that it is asked for. */
    default Panel panel(Framework framework) {
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            List<String> groups = indicator.groups().isEmpty() ? List.of(RowKey.TOTAL) : indicator.groups();
            for (String area : AREAS) {
                for (String group : groups) {
                    observations.add(
                            Observation.of(indicator.id(), RowKey.of(area, PERIOD, group), on(indicator.scale())));
                }
            }
        }
        return Panel.of(framework, observations);
    }

    /** The value at a share of the way from the best to the worst. */
    private static Value at(Scale scale, double share) {
        if (scale instanceof Options options) {
            int last = options.options().size() - 1;
            return new Value.Answer(
                    options.options().get((int) Math.round(share * last)).id());
        }
        if (scale instanceof Checklist checklist) {
            long held = Math.round((1 - share) * checklist.items().size());
            return new Value.Checks(checklist.items().stream()
                    .limit(held)
                    .map(Checklist.Item::id)
                    .toList());
        }
        Quantity.Goalposts goalposts = ((Quantity) scale).goalposts();
        return new Value.Numeric(
                goalposts == null ? 1 : goalposts.best() + share * (goalposts.worst() - goalposts.best()));
    }
}
