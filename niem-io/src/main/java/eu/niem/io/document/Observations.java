package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Issues;
import eu.niem.io.check.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes documents of observations. */
final class Observations {
    private static final String LIST = "/observations";

    private Observations() {}

    /** The rows of those observations of a document of which nothing is wrong so far. */
    static List<ObservationRow> rows(Reading reading) {
        ObservationsDocument document = Binder.document(reading, ObservationsDocument.class);
        if (document == null) {
            return List.of();
        }
        Constraints.check(document, reading);
        List<ObservationDocument> observations = FrameworkCheck.orEmpty(document.observations());
        new ObservationCheck(reading).checkAll(observations, LIST);
        return rows(observations, LIST, reading);
    }

    /** The observations of checked documents that stand in a list; null if there is an error. */
    static @Nullable List<Observation> read(
            List<ObservationDocument> observations, String list, Reading reading, Framework framework, Limits limits) {
        List<ObservationRow> rows = rows(observations, list, reading);
        var checked = new ObservationReader(framework, limits).read(rows);
        checked.issues().forEach(reading::add);
        return checked.value();
    }

    /** The rows of those documents of which nothing is wrong so far. */
    private static List<ObservationRow> rows(List<ObservationDocument> observations, String list, Reading reading) {
        Set<String> wrong = new HashSet<>();
        for (Issue issue : reading.issues()) {
            for (String place = issue.where().path(); !place.isEmpty(); place = Pointer.around(place)) {
                wrong.add(place);
            }
        }
        List<ObservationRow> rows = new ArrayList<>(observations.size());
        for (int i = 0; i < observations.size(); i++) {
            String pointer = Pointer.to(list, i);
            if (wrong.isEmpty() || !wrong.contains(reading.at(pointer).path())) {
                rows.add(observations.get(i).row(pointer, reading));
            }
        }
        return rows;
    }

    /** The observation that a document is, of an indicator that is not known here; null if there is an error. */
    static @Nullable Observation single(Reading reading, Issues issues) {
        ObservationDocument document = Binder.document(reading, ObservationDocument.class);
        if (document == null) {
            return null;
        }
        Constraints.check(document, reading);
        new ObservationCheck(reading).check(document, "");
        if (document.indicator() != null && !document.indicator().matches(Constraints.ID)) {
            reading.error("invalid-id", "/indicator", "'" + document.indicator() + "' is no id of an indicator");
        }
        if (reading.hasErrors()) {
            return null;
        }
        RowReader reader = new RowReader(issues);
        ObservationRow row = document.row("", reading);
        return reader.read(row, reader.key(row, null), null);
    }

    static ObservationsDocument document(Collection<Observation> observations) {
        return new ObservationsDocument(
                ObservationsDocument.FORMAT,
                observations.stream().map(ObservationDocument::of).toList());
    }
}
