/**
 * Scoring: a methodology is fitted to data and gives a plan, a plan turns a panel into a scorecard. Entry type:
 * {@link eu.niem.scoring.Study}.
 */
module eu.niem.scoring {
    requires transitive eu.niem.core;
    requires static transitive org.jspecify;

    exports eu.niem.scoring;
    exports eu.niem.scoring.normalisation;
    exports eu.niem.scoring.weighting;
    exports eu.niem.scoring.aggregation;
    exports eu.niem.scoring.contract;

    uses eu.niem.scoring.MethodProvider;
}
