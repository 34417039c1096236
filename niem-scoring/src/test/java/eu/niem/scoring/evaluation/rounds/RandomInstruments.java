package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.random.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Versions of a questionnaire made at random, each from the one before by a crosswalk of all kinds of mappings, and answers to
 * the first and the last.
 *
 * @param seed what it was made from
 * @param frameworks the versions 1, 2 and 3
 * @param crosswalks from 1 to 2 and from 2 to 3
 * @param first answers to version 1, in 2019
 * @param last answers to version 3, in 2021
 */
public record RandomInstruments(
        long seed, List<Framework> frameworks, List<Crosswalk> crosswalks, Panel first, Panel last) {

    public static Arbitrary<RandomInstruments> any() {
        return Arbitraries.longs().dontShrink().map(RandomInstruments::of);
    }

    public static RandomInstruments of(long seed) {
        Maker maker = new Maker(new Dice(seed));
        maker.begin();
        maker.next();
        maker.next();
        Framework last = maker.frameworks.get(2);
        return new RandomInstruments(
                seed,
                maker.frameworks,
                maker.crosswalks,
                maker.panel(maker.frameworks.get(0), "2019"),
                maker.panel(last, "2021"));
    }

    public Framework version(int number) {
        return frameworks.get(number - 1);
    }

    private static final class Maker {
        private final Dice dice;
        private final List<Framework> frameworks = new ArrayList<>();
        private final List<Crosswalk> crosswalks = new ArrayList<>();
        private int count;

        Maker(Dice dice) {
            this.dice = dice;
        }

        void begin() {
            List<Indicator> indicators = new ArrayList<>();
            for (int i = dice.between(3, 8); i > 0; i--) {
                indicators.add(indicator(scale()));
            }
            frameworks.add(framework(indicators));
        }

        private Framework framework(List<Indicator> indicators) {
            List<Node> some = new ArrayList<>(indicators);
            Collections.reverse(some);
            return Framework.of(
                    "random",
                    String.valueOf(frameworks.size() + 1),
                    Dimension.of(
                            "overall",
                            "Overall",
                            Dimension.of("d1", "First").withChildren(some.subList(0, some.size() / 2)),
                            Dimension.of("d2", "Second").withChildren(some.subList(some.size() / 2, some.size()))));
        }

        private Indicator indicator(Scale scale) {
            String id = "i" + ++count;
            return Indicator.of(id, "Question " + id, scale);
        }

        private Scale scale() {
            return switch (dice.between(0, 4)) {
                case 0 -> Quantity.of("PC", 0, 100);
                case 1 -> Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y"));
                default -> answers();
            };
        }

        private Options answers() {
            return Options.of(
                    Option.of("a", "Yes", 100), Option.of("b", "Half", dice.between(10, 90)), Option.of("c", "No", 0));
        }

        void next() {
            List<Indicator> before = frameworks.get(frameworks.size() - 1).indicators();
            List<Indicator> after = new ArrayList<>();
            List<CrosswalkEntry> mappings = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                boolean pair = i + 1 < before.size() && isAnswers(before.get(i)) && isAnswers(before.get(i + 1));
                if (pair && dice.chance(0.2)) {
                    mappings.add(merged(before.get(i), before.get(++i), after));
                } else {
                    mappings.add(mapping(before.get(i), after));
                }
            }
            Indicator added = indicator(scale());
            after.add(added);
            mappings.add(new CrosswalkEntry.New(added.id()));
            Framework later = framework(after);
            crosswalks.add(Crosswalk.of(
                    "random",
                    frameworks.get(frameworks.size() - 1).version(),
                    later.version(),
                    mappings.toArray(new CrosswalkEntry[0])));
            frameworks.add(later);
        }

        private static boolean isAnswers(Indicator indicator) {
            return indicator.scale() instanceof Options;
        }

        private CrosswalkEntry mapping(Indicator before, List<Indicator> after) {
            boolean answers = isAnswers(before);
            switch (dice.between(0, answers ? 4 : 2)) {
                case 0 -> {
                    return new CrosswalkEntry.Dropped(before.id());
                }
                case 1 -> {
                    after.add(before);
                    return new CrosswalkEntry.Same(before.id(), before.id());
                }
                case 2 -> {
                    Indicator renamed = indicator(answers ? answers() : before.scale());
                    after.add(renamed);
                    return before.scale() instanceof Checklist
                            ? new CrosswalkEntry.Recoded(before.id(), renamed.id(), Map.of("x", "y", "y", "x"))
                            : new CrosswalkEntry.Same(before.id(), renamed.id());
                }
                case 3 -> {
                    Indicator recoded = indicator(answers());
                    after.add(recoded);
                    return new CrosswalkEntry.Recoded(before.id(), recoded.id(), options());
                }
                default -> {
                    Indicator one = indicator(answers());
                    Indicator two = indicator(answers());
                    after.addAll(List.of(one, two));
                    return new CrosswalkEntry.Split(
                            before.id(),
                            List.of(one.id(), two.id()),
                            dice.chance(0.2) ? Map.of() : Map.of(one.id(), options(), two.id(), options()));
                }
            }
        }

        /** Later options by earlier ones; some are left out, but not all. */
        private Map<String, String> options() {
            Map<String, String> options = new LinkedHashMap<>();
            for (String option : List.of("a", "b", "c")) {
                if (dice.chance(0.85) || (option.equals("c") && options.isEmpty())) {
                    options.put(option, dice.one("a", "b", "c"));
                }
            }
            return options;
        }

        private CrosswalkEntry merged(Indicator one, Indicator two, List<Indicator> after) {
            Indicator both = indicator(answers());
            after.add(both);
            Map<List<String>, String> options = new LinkedHashMap<>();
            boolean mapped = dice.chance(0.8);
            for (String first : List.of("a", "b", "c")) {
                for (String second : List.of("a", "b", "c")) {
                    if (mapped && dice.chance(0.85)) {
                        options.put(List.of(first, second), dice.one("a", "b", "c"));
                    }
                }
            }
            return new CrosswalkEntry.Merged(List.of(one.id(), two.id()), both.id(), options);
        }

        Panel panel(Framework framework, String period) {
            List<Observation> observations = new ArrayList<>();
            for (String area : List.of("AT", "BE", "CZ")) {
                for (Indicator indicator : framework.indicators()) {
                    if (dice.chance(0.9) || observations.isEmpty()) {
                        Value value =
                                dice.chance(0.9) ? value(indicator) : Value.missing(dice.one(MissingReason.values()));
                        observations.add(Observation.of(indicator.id(), RowKey.of(area, period), value));
                    }
                }
            }
            return Panel.of(framework, observations);
        }

        private Value value(Indicator indicator) {
            if (indicator.scale() instanceof Checklist) {
                return new Value.Checks(dice.some(List.of("x", "y")));
            }
            return isAnswers(indicator) ? Value.answer(dice.one("a", "b", "c")) : Value.of(dice.number(0, 100));
        }
    }
}
