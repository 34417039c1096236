package eu.niem.scoring.random;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Scale;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Observations of all kinds, for some areas, periods and groups, with every reason why one is missing. */
final class RandomPanel {
    private final Dice dice;
    private final Framework framework;

    RandomPanel(Dice dice, Framework framework) {
        this.dice = dice;
        this.framework = framework;
    }

    Panel panel() {
        List<String> areas = List.of("AT", "BE", "CZ", "DE", "EE").subList(0, dice.between(1, 5));
        List<String> periods =
                dice.one(List.of("2019"), List.of("2019", "2021"), List.of("2021", "2021-Q3", "2019-05"));
        List<String> groups = dice.one(List.of("_T"), List.of("REF", "BSP"), RandomFramework.GROUPS);
        double answered = dice.one(0.5, 0.8, 1.0);
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : framework.indicators()) {
            for (String area : areas) {
                for (String period : periods) {
                    for (String group : groups) {
                        if (dice.chance(answered)) {
                            observations.add(observation(indicator, RowKey.of(area, period, group), answered));
                        }
                    }
                }
            }
        }
        return Panel.of(framework, observations, areas(areas), sources());
    }

    private static List<RefArea> areas(List<String> codes) {
        return codes.stream()
                .map(code -> new RefArea(code, "Land " + code, "", Map.of("EU", code.equals("BE") ? "no" : "yes")))
                .toList();
    }

    private static List<EvidenceSource> sources() {
        return List.of(
                EvidenceSource.of("law", EvidenceKind.LEGAL_TEXT, "A law").withCoding("a coder", "a reviewer"));
    }

    private Observation observation(Indicator indicator, RowKey key, double answered) {
        Value value =
                dice.chance(answered) ? value(indicator.scale()) : Value.missing(dice.one(MissingReason.values()));
        return Observation.of(indicator.id(), key, value)
                .withStatus(dice.chance(0.1) ? Set.of(ObsStatus.ESTIMATED, ObsStatus.BREAK) : Set.of())
                .withSampleSize(dice.chance(0.1) ? 120.0 : null)
                .withStdError(dice.chance(0.1) ? 1.5 : null)
                .withSources(dice.chance(0.3) ? List.of("law", "unknown") : List.of())
                .withComment(dice.chance(0.1) ? "a remark" : "");
    }

    private Value value(Scale scale) {
        if (scale instanceof Options options) {
            return Value.answer(
                    dice.one(options.options().stream().map(Option::id).toList()));
        }
        if (scale instanceof Checklist checklist) {
            return new Value.Checks(dice.shuffled(
                    dice.some(checklist.items().stream().map(Checklist.Item::id).toList())));
        }
        return Value.of(dice.chance(0.4) ? dice.between(-1, 3) : dice.number(-20, 120));
    }
}
