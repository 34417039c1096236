package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import java.util.Collection;
import java.util.List;

/** Makes observations of rows: the single place where text becomes an observation, for tables and JSON alike. */
public final class ObservationReader {
    private final Framework framework;
    private final Limits limits;

    /** A reader of observations of a framework's indicators. */
    public ObservationReader(Framework framework, Limits limits) {
        this.framework = framework;
        this.limits = limits;
    }

    /** The observations, in the order of the rows, with everything that is wrong with them. */
    public Checked<List<Observation>> read(Collection<ObservationRow> rows) {
        throw new UnsupportedOperationException(framework + " " + limits + rows);
    }
}
