package eu.niem.io.document;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Methodology;
import eu.niem.scoring.Methods;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import java.util.Collection;
import java.util.List;

/** Reads and writes the JSON documents of a study. */
public final class Documents {
    private final Methods methods;
    private final Limits limits;

    /** Documents that may name the given methods. */
    public Documents(Methods methods, Limits limits) {
        this.methods = methods;
        this.limits = limits;
    }

    /** Reads {@code framework.json}. */
    public Document<Framework> framework(String file, byte[] content) {
        throw todo(file);
    }

    /** Reads {@code methodology.json}; whether it suits a framework is for {@link #suit} to say. */
    public Document<Methodology> methodology(String file, byte[] content) {
        throw todo(file);
    }

    /** A methodology with whatever in it does not suit a framework, where that stands. */
    public Checked<Methodology> suit(Document<Methodology> methodology, Framework framework) {
        throw todo(framework.id());
    }

    /** Reads {@code observations.json} as rows for {@link ObservationReader}. */
    public Document<List<ObservationRow>> observations(String file, byte[] content) {
        throw todo(file);
    }

    /** Reads a plan. */
    public Checked<Plan> plan(String file, byte[] content) {
        throw todo(file);
    }

    /** Reads a scorecard: scores its observations again and compares every score with what the document says. */
    public Checked<Scorecard> scorecard(String file, byte[] content) {
        throw todo(file);
    }

    /** Writes a framework. */
    public String write(Framework framework) {
        throw todo(framework.id());
    }

    /** Writes a methodology. */
    public String write(Methodology methodology) {
        throw todo(methodology.id());
    }

    /** Writes a plan. */
    public String write(Plan plan) {
        throw todo(plan.toString());
    }

    /** Writes a scorecard. */
    public String write(Scorecard scorecard) {
        throw todo(scorecard.toString());
    }

    /** Writes observations. */
    public String writeObservations(Collection<Observation> observations) {
        throw todo(observations.toString());
    }

    private UnsupportedOperationException todo(String what) {
        return new UnsupportedOperationException(what + methods + limits);
    }
}
