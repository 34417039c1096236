package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.IdPatterns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads documents of observations: as rows, of which {@link ObservationReader} makes observations. */
final class ObservationDocumentReader {
    private static final String LIST = "/observations";

    private ObservationDocumentReader() {}

    /** Reads the rows of those observations of a document of which nothing is wrong so far. */
    static List<ObservationRow> rows(JsonReading reading) {
        ObservationsDocument document = Constraints.document(reading, ObservationsDocument.class);
        if (document == null) {
            return List.of();
        }
        List<ObservationDocument> observations = OptionalFields.orEmpty(document.observations());
        new ObservationCheck(reading).checkAll(observations, LIST);
        return rows(observations, LIST, reading);
    }

    /** Reads the observations of checked documents that stand in a list; null if there is an error. */
    static @Nullable List<Observation> read(
            List<ObservationDocument> observations,
            String list,
            JsonReading reading,
            Framework framework,
            Limits limits) {
        List<ObservationRow> rows = rows(observations, list, reading);
        return reading.accept(new ObservationReader(KnownIndicators.of(framework), limits).read(rows));
    }

    /** Reads the rows of those documents of which nothing is wrong so far. */
    private static List<ObservationRow> rows(List<ObservationDocument> observations, String list, JsonReading reading) {
        Set<String> wrong = new HashSet<>();
        for (Issue issue : reading.issues()) {
            for (String place = issue.where().path(); !place.isEmpty(); place = JsonPointer.around(place)) {
                wrong.add(place);
            }
        }
        List<ObservationRow> rows = new ArrayList<>(observations.size());
        for (int i = 0; i < observations.size(); i++) {
            String pointer = JsonPointer.to(list, i);
            if (wrong.isEmpty() || !wrong.contains(reading.at(pointer).path())) {
                rows.add(observations.get(i).row(pointer, reading));
            }
        }
        return rows;
    }

    /**
     * Reads the observation that a document is, of an indicator that is not known here; null if there is an error.
     */
    static @Nullable Observation single(JsonReading reading, Limits limits) {
        ObservationDocument document = Constraints.document(reading, ObservationDocument.class);
        if (document == null) {
            return null;
        }
        new ObservationCheck(reading).check(document, "");
        if (document.indicator() != null && !document.indicator().matches(IdPatterns.ID)) {
            reading.error("invalid-id", "/indicator", "'" + document.indicator() + "' is no id of an indicator");
        }
        if (reading.hasErrors()) {
            return null;
        }
        return reading.accept(ObservationReader.single(document.row("", reading), limits));
    }
}
