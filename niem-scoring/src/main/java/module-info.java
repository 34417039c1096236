/**
 * Scoring: a methodology is fitted to data and gives a plan, a plan turns a panel into a scorecard. Entry type:
 * {@link eu.niem.scoring.Study}.
 */
@SuppressWarnings("requires-automatic") // Commons Math 3 has no descriptor, and never will
module eu.niem.scoring {
    requires transitive eu.niem.core;
    requires static transitive org.jspecify;
    requires commons.math3;

    exports eu.niem.scoring;
    exports eu.niem.scoring.treatment;
    exports eu.niem.scoring.normalisation;
    exports eu.niem.scoring.weighting;
    exports eu.niem.scoring.aggregation;
    exports eu.niem.scoring.statistics;
    exports eu.niem.scoring.evaluation;
    exports eu.niem.scoring.analysis;
    exports eu.niem.scoring.contract;

    uses eu.niem.scoring.MethodProvider;
}
