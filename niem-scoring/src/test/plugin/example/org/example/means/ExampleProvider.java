package org.example.means;

import eu.niem.scoring.Method;
import eu.niem.scoring.MethodProvider;
import eu.niem.scoring.Role;
import java.util.List;

/** Adds an aggregation, a normalisation, and the scaling that plans of the normalisation save. */
public final class ExampleProvider implements MethodProvider {
    @Override
    public List<Method<?>> methods() {
        return List.of(
                Method.of(
                        Role.AGGREGATION,
                        "zimmermann-zysno",
                        ZimmermannZysno.class,
                        with -> new ZimmermannZysno(with.number("gamma"))),
                Method.of(Role.NORMALISATION, "ratio-to-best", RatioToBest.class, with -> new RatioToBest()),
                Method.of(
                        Role.SCALING,
                        "share-of-best",
                        RatioToBest.Share.class,
                        with -> new RatioToBest.Share(with.number("best"), with.flag("inverse", false))));
    }
}
