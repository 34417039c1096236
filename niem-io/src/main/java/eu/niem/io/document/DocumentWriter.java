package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.result.DataTable;
import eu.niem.io.json.Json;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.util.Collection;

/**
 * Makes the tree of every document. What uses a method that has no name, such as a lambda, is refused by an
 * {@link IllegalArgumentException}.
 */
public final class DocumentWriter {
    private final Methods methods;

    /** Makes a writer of documents that name the given methods. */
    public DocumentWriter(Methods methods) {
        this.methods = methods;
    }

    /** Writes a framework. */
    public Json tree(Framework framework) {
        return Json.of(FrameworkWriter.document(framework));
    }

    /** Writes a methodology. */
    public Json tree(Methodology methodology) {
        return Json.of(new MethodologyWriter(methods).document(methodology));
    }

    /** Writes a plan. */
    public Json tree(Plan plan) {
        return Json.of(PlanWriter.document(plan, new MethodologyWriter(methods)));
    }

    /**
     * Writes a scorecard: plan, observations, areas, sources and scores, these so far as the methodology gives them
     * out.
     */
    public Json tree(Scorecard scorecard) {
        return Json.of(ScorecardWriter.document(scorecard, new MethodologyWriter(methods)));
    }

    /** Writes a crosswalk. */
    public Json tree(Crosswalk crosswalk) {
        return Json.of(CrosswalkDocument.of(crosswalk));
    }

    /** Writes an observation. */
    public Json tree(Observation observation) {
        return Json.of(ObservationDocument.of(observation));
    }

    /** Writes observations, in the order given. */
    public Json tree(Collection<Observation> observations) {
        return Json.of(ObservationsDocument.of(observations));
    }

    /** Writes a result: its title, and each row as an object that leaves out cells without a value. */
    public Json tree(DataTable result) {
        return Json.of(TableDocument.of(result));
    }
}
