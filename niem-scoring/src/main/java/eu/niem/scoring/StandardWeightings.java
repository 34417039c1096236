package eu.niem.scoring;

import eu.niem.scoring.weighting.EqualWeighting;
import eu.niem.scoring.weighting.FrameworkWeighting;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.List;

/** The weightings of the library under their names in documents. */
final class StandardWeightings {
    private StandardWeightings() {}

    static List<Method<?>> all() {
        return List.of(
                Method.of(Role.WEIGHTING, "equal", EqualWeighting.class, with -> new EqualWeighting()),
                Method.of(Role.WEIGHTING, "framework", FrameworkWeighting.class, with -> new FrameworkWeighting()),
                Method.of(
                        Role.WEIGHTING,
                        "given",
                        GivenWeighting.class,
                        with -> new GivenWeighting(with.require("weights").numbersByName("weights"))));
    }
}
