package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.json.JsonReading;
import eu.niem.io.mapping.Mapping;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationReader;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads every document, from the bytes of a file or from a tree; a tree with an error gives null. */
public final class DocumentReader {
    private static final int LARGE =
            1 << 22; // smaller files gain nothing by what is told of them faster if all is right

    private final Methods methods;
    private final Limits limits;

    /** Makes a reader of documents that may name the given methods. */
    public DocumentReader(Methods methods, Limits limits) {
        this.methods = methods;
        this.limits = limits;
    }

    /** Reads a framework. */
    public LocatedDocument<Framework> framework(String file, byte[] content) {
        return read(file, content, this::framework);
    }

    /** Reads a framework. */
    public @Nullable Framework framework(JsonReading reading) {
        return FrameworkReader.read(reading);
    }

    /** Reads the indicators of a framework, as far as they can be known of one with errors. */
    public KnownIndicators indicators(String file, byte[] content) {
        return FrameworkReader.indicators(JsonReading.of(file, content, limits));
    }

    /** Reads a methodology; whether it suits a framework is for {@link #suit} to say. */
    public LocatedDocument<Methodology> methodology(String file, byte[] content) {
        return read(file, content, this::methodology);
    }

    /** Reads a methodology. */
    public @Nullable Methodology methodology(JsonReading reading) {
        return new MethodologyReader(methods, reading).read();
    }

    /** Checks that a methodology suits a framework, and adds a problem where its cause stands. */
    public Checked<Methodology> suit(LocatedDocument<Methodology> methodology, Framework framework) {
        return methodology
                .checked()
                .then(value -> Checked.of(
                        value,
                        value.check(framework).stream().map(methodology::issue).toList()));
    }

    /** Reads observations of a framework's indicators. */
    public Checked<List<Observation>> observations(Framework framework, String file, byte[] content) {
        Issues issues = new Issues(limits.issues());
        List<ObservationRow> rows = rows(file, content, issues);
        Checked<List<Observation>> read = new ObservationReader(KnownIndicators.of(framework), limits).read(rows);
        issues.addAll(read.issues());
        return Checked.of(read.value(), issues.list());
    }

    /**
     * Reads those observations of which nothing is wrong so far, as rows. What else is wrong with them is found by
     * {@link ObservationReader}, in the same run.
     *
     * @param issues receives what is wrong with the document
     */
    public List<ObservationRow> rows(String file, byte[] content, Issues issues) {
        JsonReading reading = JsonReading.of(file, content, limits);
        List<ObservationRow> rows = ObservationDocumentReader.rows(reading);
        issues.addAll(reading.issues());
        return rows;
    }

    /** Reads a single observation, of an indicator that is not known. */
    public @Nullable Observation observation(JsonReading reading) {
        return ObservationDocumentReader.single(reading, limits);
    }

    /** Reads a crosswalk; whether it suits the versions it leads between is for {@link Crosswalk#check} to say. */
    public LocatedDocument<Crosswalk> crosswalk(String file, byte[] content) {
        return read(file, content, this::crosswalk);
    }

    /** Reads a crosswalk. */
    public @Nullable Crosswalk crosswalk(JsonReading reading) {
        return CrosswalkReader.read(reading);
    }

    /** Reads a mapping. */
    public LocatedDocument<Mapping> mapping(String file, byte[] content) {
        return read(file, content, MappingReader::read);
    }

    /** Reads a plan. */
    public Checked<Plan> plan(String file, byte[] content) {
        return read(file, content, this::plan).checked();
    }

    /** Reads a plan. */
    public @Nullable Plan plan(JsonReading reading) {
        return new PlanReader(methods, reading).read();
    }

    /** Reads a scorecard: scores its observations again and compares every score with what the document says. */
    public Checked<Scorecard> scorecard(String file, byte[] content) {
        Checked<Scorecard> asWritten =
                content.length < LARGE ? null : new WrittenScorecard(methods, limits).read(file, content);
        return asWritten != null
                ? asWritten
                : read(file, content, this::scorecard).checked();
    }

    /** Reads a scorecard. */
    public @Nullable Scorecard scorecard(JsonReading reading) {
        return new ScorecardReader(methods, limits, reading).read();
    }

    private <T> LocatedDocument<T> read(String file, byte[] content, Function<JsonReading, @Nullable T> reader) {
        JsonReading reading = JsonReading.of(file, content, limits);
        T value = reader.apply(reading);
        return new LocatedDocument<>(Checked.of(value, reading.issues()), reading::at);
    }
}
