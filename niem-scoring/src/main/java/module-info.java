/**
 * Scoring: a methodology is fitted to data and gives a plan, and a plan turns a panel into a scorecard. Start reading
 * at {@link eu.niem.scoring.Study}.
 */
@SuppressWarnings("requires-automatic") // Commons Math 3 has no descriptor, and never will
module eu.niem.scoring {
    requires transitive eu.niem.core;
    requires static transitive org.jspecify;
    requires commons.math3;

    exports eu.niem.scoring;
    exports eu.niem.scoring.methodology;
    exports eu.niem.scoring.method;
    exports eu.niem.scoring.treatment;
    exports eu.niem.scoring.normalisation;
    exports eu.niem.scoring.weighting;
    exports eu.niem.scoring.aggregation;
    exports eu.niem.scoring.statistics.description;
    exports eu.niem.scoring.statistics.correlation;
    exports eu.niem.scoring.statistics.multivariate;
    exports eu.niem.scoring.statistics.agreement;
    exports eu.niem.scoring.statistics.proportion;
    exports eu.niem.scoring.evaluation.standards;
    exports eu.niem.scoring.evaluation.change;
    exports eu.niem.scoring.evaluation.attribution;
    exports eu.niem.scoring.evaluation.rounds;
    exports eu.niem.scoring.evaluation.availability;
    exports eu.niem.scoring.evaluation.coding;
    exports eu.niem.scoring.evaluation.progress;
    exports eu.niem.scoring.analysis;
    exports eu.niem.scoring.comparison;
    exports eu.niem.scoring.contract;

    uses eu.niem.scoring.methodology.MethodProvider;
}
