package eu.niem.io.document;

import static java.util.Objects.requireNonNull;

import eu.niem.core.framework.Framework;
import eu.niem.io.document.PlanDocument.YardstickDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.scoring.Plan;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Problem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the document of a plan: framework and methodology, then what was learned for each period. */
final class PlanReader {
    private final Methods methods;
    private final JsonReading reading;

    PlanReader(Methods methods, JsonReading reading) {
        this.methods = methods;
        this.reading = reading;
    }

    /** Reads the plan; null if there is an error. */
    @Nullable
    Plan read() {
        PlanDocument document = Constraints.document(reading, PlanDocument.class);
        return document == null ? null : make(document);
    }

    /** Makes the plan of a document whose constraints were checked; null if there is an error. */
    @Nullable
    Plan make(PlanDocument document) {
        JsonReading frameworkReading = reading.in("/framework");
        if (document.framework() != null) {
            new FrameworkCheck(frameworkReading).check(document.framework());
        }
        Methodology methodology = document.methodology() == null
                ? null
                : new MethodologyReader(methods, reading.in("/methodology")).make(document.methodology());
        List<YardstickDocument> documents = OptionalFields.orEmpty(document.yardsticks());
        DistinctNames periods = new DistinctNames(reading);
        List<YardstickReader> yardsticks = IntStream.range(0, documents.size())
                .mapToObj(i -> new YardstickReader(documents.get(i), JsonPointer.to("/yardsticks", i), reading))
                .toList();
        yardsticks.forEach(yardstick -> yardstick.read(methods, periods));
        Framework framework = reading.make(
                "invalid-framework",
                "/framework",
                () -> FrameworkMaker.framework(requireNonNull(document.framework())));
        if (framework == null || methodology == null) {
            return null;
        }
        suits(methodology, framework);
        yardsticks.forEach(yardstick -> yardstick.check(framework, methodology));
        return reading.make(
                "invalid-plan",
                "/yardsticks",
                () -> Plan.of(
                        framework,
                        methodology,
                        yardsticks.stream().map(YardstickReader::yardstick).toList()));
    }

    private void suits(Methodology methodology, Framework framework) {
        for (Problem problem : methodology.check(framework)) {
            reading.add(LocatedDocument.issue(problem, reading.at("/methodology" + problem.path())));
        }
    }
}
