package eu.niem.scoring.methodology;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.method.Method;
import java.util.List;

/** The rules for groups and reference rows under their names in documents. */
final class StandardRules {
    private StandardRules() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(
                        Groups.ROLE,
                        "separate",
                        Groups.Separate.class,
                        with -> new Groups.Separate(with.flag("fallback", false))),
                Method.of(
                        Groups.ROLE,
                        "combine",
                        Groups.Combine.class,
                        with -> new Groups.Combine(
                                with.method("aggregation", Aggregator.ROLE, new ArithmeticMean()),
                                with.texts("of"),
                                with.numbersByName("weights"),
                                with.flag("fallback", false))),
                Method.of(Reference.ROLE, "pooled", Reference.Pooled.class, with -> new Reference.Pooled()),
                Method.of(
                        Reference.ROLE,
                        "base-period",
                        Reference.BasePeriod.class,
                        with -> new Reference.BasePeriod(with.text("period"))),
                Method.of(
                        Reference.ROLE, "each-period", Reference.EachPeriod.class, with -> new Reference.EachPeriod()));
    }
}
