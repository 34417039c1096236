package eu.niem.scoring;

import eu.niem.scoring.aggregation.ArithmeticMean;
import java.util.List;

/** The rules for groups and reference rows under their names in documents. */
final class StandardRules {
    private StandardRules() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(
                        Role.GROUPS,
                        "separate",
                        Groups.Separate.class,
                        with -> new Groups.Separate(with.flag("fallback", false))),
                Method.of(
                        Role.GROUPS,
                        "combine",
                        Groups.Combine.class,
                        with -> new Groups.Combine(
                                with.method("aggregation", Role.AGGREGATION, new ArithmeticMean()),
                                with.texts("of"),
                                with.numbersByName("weights"),
                                with.flag("fallback", false))),
                Method.of(Role.REFERENCE, "pooled", Reference.Pooled.class, with -> new Reference.Pooled()),
                Method.of(
                        Role.REFERENCE,
                        "base-period",
                        Reference.BasePeriod.class,
                        with -> new Reference.BasePeriod(with.text("period"))),
                Method.of(
                        Role.REFERENCE, "each-period", Reference.EachPeriod.class, with -> new Reference.EachPeriod()));
    }
}
