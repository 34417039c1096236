package eu.niem.io;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.DataTable;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.document.DocumentWriter;
import eu.niem.io.json.JsonWriter;
import eu.niem.io.reading.KnownNames;
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

/**
 * Reads and writes JSON documents in memory, as {@link Niem} does with files: for services that keep them elsewhere.
 *
 * <p>What is read names its file only so that issues can say where they are. What is written as a text reads back
 * equal; a methodology, plan or scorecard with a method that has no name, such as a lambda, is refused by an
 * {@link IllegalArgumentException}.
 */
public final class Documents {
    private static final List<String> SCHEMAS =
            List.of("framework", "methodology", "observations", "plan", "scorecard", "crosswalk", "mapping");

    private final DocumentReader reader;
    private final DocumentWriter writer;

    /** Makes a reader and writer of documents that may name the given methods. */
    public Documents(Methods methods, Limits limits) {
        this.reader = new DocumentReader(Require.notNull("methods", methods), Require.notNull("limits", limits));
        this.writer = new DocumentWriter(methods);
    }

    /** Reads a framework. */
    public Checked<Framework> framework(String file, byte[] content) {
        return reader.framework(file, content).checked();
    }

    /** Reads a methodology; whether it suits a framework is for {@link Methodology#check} to say. */
    public Checked<Methodology> methodology(String file, byte[] content) {
        return reader.methodology(file, content).checked();
    }

    /** Reads observations of a framework's indicators. */
    public Checked<List<Observation>> observations(Framework framework, String file, byte[] content) {
        return reader.observations(Require.notNull("framework", framework), file, content);
    }

    /** Reads a crosswalk; whether it suits the versions it leads between is for {@link Crosswalk#check} to say. */
    public Checked<Crosswalk> crosswalk(String file, byte[] content) {
        return reader.crosswalk(file, content).checked();
    }

    /** Reads a plan. */
    public Checked<Plan> plan(String file, byte[] content) {
        return reader.plan(file, content);
    }

    /** Reads a scorecard: scores its observations again and compares every score with what the document says. */
    public Checked<Scorecard> scorecard(String file, byte[] content) {
        return reader.scorecard(Require.notNull("file", file), Require.notNull("content", content));
    }

    /** Writes a framework. */
    public String write(Framework framework) {
        return JsonWriter.text(writer.tree(Require.notNull("framework", framework)));
    }

    /** Writes a methodology. */
    public String write(Methodology methodology) {
        return JsonWriter.text(writer.tree(Require.notNull("methodology", methodology)));
    }

    /** Writes a plan. */
    public String write(Plan plan) {
        return JsonWriter.text(writer.tree(Require.notNull("plan", plan)));
    }

    /**
     * Writes a scorecard: plan, observations, areas, sources and scores, these so far as the methodology gives them
     * out.
     */
    public String write(Scorecard scorecard) {
        return JsonWriter.text(writer.tree(Require.notNull("scorecard", scorecard)));
    }

    /** Writes a crosswalk. */
    public String write(Crosswalk crosswalk) {
        return JsonWriter.text(writer.tree(Require.notNull("crosswalk", crosswalk)));
    }

    /** Writes observations, in the order given. */
    public String write(Collection<Observation> observations) {
        return JsonWriter.text(writer.tree(Require.list("observations", observations)));
    }

    /** Writes a result: its title, and each row as an object that leaves out cells without a value. */
    public String write(DataTable result) {
        return JsonWriter.text(writer.tree(Require.notNull("result", result)));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of a document, for editors and other languages. What a schema takes the
     * reader takes too and the reverse, except where no schema can tell: names that must exist or differ (of nodes,
     * facets, codes, methods and their parameters, indicators, options, groups), numbers that must be different or in
     * order (goalposts, bands), sums (points of a checklist, weights that are all 0), a status that contradicts the
     * value, days that do not exist, how many options a combination has, and scores that are not what plan and
     * observations give.
     *
     * @param name {@code framework}, {@code methodology}, {@code observations}, {@code plan}, {@code scorecard},
     *     {@code crosswalk} or {@code mapping}
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String schema(String name) {
        if (!SCHEMAS.contains(Require.notNull("name", name))) {
            throw Refused.argument("there is no schema '" + name + "': " + KnownNames.instead(name, SCHEMAS));
        }
        try (InputStream text = Documents.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
