package org.example.means;

import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.methodology.MethodProvider;
import eu.niem.scoring.method.Role;
import java.util.List;

/** Adds an aggregation, a normalisation, and the scaling that plans of the normalisation save. */
public final class ExampleProvider implements MethodProvider {
    @Override
    public List<Method<?>> methods() {
        return List.of(
                Method.of(
                        Aggregator.ROLE,
                        "zimmermann-zysno",
                        ZimmermannZysno.class,
                        with -> new ZimmermannZysno(with.number("gamma"))),
                Method.of(Normaliser.ROLE, "ratio-to-best", RatioToBest.class, with -> new RatioToBest()),
                Method.of(
                        Scaling.ROLE,
                        "share-of-best",
                        RatioToBest.Share.class,
                        with -> new RatioToBest.Share(with.number("best"), with.flag("inverse", false))));
    }
}
