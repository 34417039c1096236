package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import java.util.List;
import java.util.stream.Stream;

/** The methods of the library under their names in documents, with the defaults of their parameters. */
final class StandardMethods {
    private StandardMethods() {}

    static List<Method<?>> all() {
        return Stream.of(
                        StandardTreatments.all(),
                        StandardNormalisations.all(),
                        StandardWeightings.all(),
                        StandardAggregations.all(),
                        StandardRules.all())
                .<Method<?>>flatMap(List::stream)
                .toList();
    }
}
