package eu.niem.scoring.analysis;

import eu.niem.scoring.methodology.Methodology;
import java.util.Locale;

/** The steps from observations to scores, in the order in which they are taken. */
enum PipelineStep {
    TREATMENTS,
    GROUPS,
    REFERENCE,
    NORMALISATION,
    VIEW,
    EXCLUDE,
    WEIGHTING,
    COVERAGE,
    AGGREGATION,
    RESCALING;

    /** Returns a methodology in which this step is taken from another one. */
    Methodology taken(Methodology from, Methodology to) {
        return switch (this) {
            case TREATMENTS -> from.withTreatments(to.treatments());
            case GROUPS -> from.withGroups(to.groups());
            case REFERENCE -> from.withReference(to.reference());
            case NORMALISATION -> from.withNormalisation(to.normalisation());
            case VIEW -> from.withView(to.view());
            case EXCLUDE -> from.withExclude(to.exclude());
            case WEIGHTING -> from.withWeighting(to.weighting());
            case COVERAGE -> from.withCoverage(to.coverage());
            case AGGREGATION -> from.withAggregation(to.aggregation());
            case RESCALING -> from.withRescaling(to.rescaling());
        };
    }

    /** Returns the name in documents and results. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
