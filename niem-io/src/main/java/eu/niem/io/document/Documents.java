package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.result.DataTable;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Issues;
import eu.niem.io.check.Known;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes the JSON documents of a study. */
public final class Documents {
    private static final List<String> SCHEMAS =
            List.of("framework", "methodology", "observations", "plan", "scorecard", "crosswalk");

    private final Methods methods;
    private final Limits limits;

    /** Documents that may name the given methods. */
    public Documents(Methods methods, Limits limits) {
        this.methods = methods;
        this.limits = limits;
    }

    /** Reads {@code framework.json}. */
    public Document<Framework> framework(String file, byte[] content) {
        return read(file, content, Frameworks::read);
    }

    /** The indicators that {@code framework.json} names, as far as they are known whatever is wrong with it. */
    public Indicators indicators(String file, byte[] content) {
        return Frameworks.indicators(Reading.of(file, content, limits));
    }

    /** Reads {@code methodology.json}; whether it suits a framework is for {@link #suit} to say. */
    public Document<Methodology> methodology(String file, byte[] content) {
        return read(file, content, reading -> new Methodologies(methods, reading).read());
    }

    /** A methodology with whatever in it does not suit a framework, where that stands. */
    public Checked<Methodology> suit(Document<Methodology> methodology, Framework framework) {
        return methodology.checked().then(value -> {
            List<Issue> issues = value.check(framework).stream()
                    .map(problem -> Plans.issue(problem, methodology.locations(), ""))
                    .toList();
            return Checked.of(value, issues);
        });
    }

    /** Reads {@code observations.json} as rows for an {@link ObservationReader}. */
    public Document<List<ObservationRow>> observations(String file, byte[] content) {
        return read(file, content, reading -> {
            List<ObservationRow> rows = Observations.rows(reading);
            return reading.hasErrors() ? null : rows;
        });
    }

    /**
     * Reads {@code observations.json} as far as possible: those rows of which nothing is wrong so far, so that an
     * {@link ObservationReader} finds what is wrong with them in the same run.
     *
     * @param issues receives what is wrong with the document
     */
    public List<ObservationRow> rows(String file, byte[] content, Issues issues) {
        Reading reading = Reading.of(file, content, limits);
        List<ObservationRow> rows = Observations.rows(reading);
        issues.addAll(reading.issues());
        return rows;
    }

    /** Reads a crosswalk; whether it suits the versions it leads between is for {@link Crosswalk#check} to say. */
    public Document<Crosswalk> crosswalk(String file, byte[] content) {
        return read(file, content, Crosswalks::read);
    }

    /** Reads a plan. */
    public Checked<Plan> plan(String file, byte[] content) {
        return read(file, content, reading -> new Plans(methods, reading).read())
                .checked();
    }

    /** Reads a scorecard: scores its observations again and compares every score with what the document says. */
    public Checked<Scorecard> scorecard(String file, byte[] content) {
        return read(file, content, reading -> new Scorecards(methods, limits, reading).read())
                .checked();
    }

    private <T> Document<T> read(String file, byte[] content, Function<Reading, @Nullable T> reader) {
        Reading reading = Reading.of(file, content, limits);
        T value = reader.apply(reading);
        return new Document<>(Checked.of(value, reading.issues()), reading.locations());
    }

    /** Writes a framework. */
    public String write(Framework framework) {
        return text(FrameworkWriting.document(framework));
    }

    /**
     * Writes a methodology.
     *
     * @throws IllegalArgumentException if it uses a method that has no name, such as a lambda
     */
    public String write(Methodology methodology) {
        return text(new MethodologyWriting(methods).document(methodology));
    }

    /**
     * Writes a plan.
     *
     * @throws IllegalArgumentException if it uses a method that has no name, such as a lambda
     */
    public String write(Plan plan) {
        return text(Plans.document(plan, new MethodologyWriting(methods)));
    }

    /**
     * Writes a scorecard: plan, observations, areas, sources and scores, these so far as the methodology gives them out.
     *
     * @throws IllegalArgumentException if it uses a method that has no name, such as a lambda
     */
    public String write(Scorecard scorecard) {
        return text(Scorecards.document(scorecard, new MethodologyWriting(methods)));
    }

    /** Writes a result: its title, and each row as an object that leaves out cells without a value. */
    public String write(DataTable result) {
        return text(TableDocument.of(result));
    }

    /** Writes a crosswalk. */
    public String write(Crosswalk crosswalk) {
        return text(CrosswalkDocument.of(crosswalk));
    }

    /** Writes observations, in the order given. */
    public String writeObservations(Collection<Observation> observations) {
        return text(Observations.document(observations));
    }

    /**
     * The JSON Schema (draft 2020-12) of a document, for editors and other languages. What a schema takes the reader takes
     * too and the reverse, except where no schema can tell: names that must exist or differ (of nodes, facets, codes,
     * methods and their parameters, indicators, options, groups), numbers that must be different or in order (goalposts,
     * bands), sums (points of a checklist, weights that are all 0), a status that contradicts the value, days that do not
     * exist, how many options a combination has, and scores that are not what plan and observations give.
     *
     * @param name {@code framework}, {@code methodology}, {@code observations}, {@code plan}, {@code scorecard} or
     *     {@code crosswalk}
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String schema(String name) {
        if (!SCHEMAS.contains(name)) {
            throw new IllegalArgumentException("there is no schema '" + name + "': " + Known.instead(name, SCHEMAS));
        }
        try (InputStream text = Documents.class.getResourceAsStream("/eu/niem/io/schema/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Record document) {
        return JsonWriter.text(JsonTree.of(document));
    }
}
