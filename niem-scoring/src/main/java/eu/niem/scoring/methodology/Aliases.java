package eu.niem.scoring.methodology;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.Map;
import java.util.Optional;

/**
 * Names that other tools give to the same methods. Source: the manuals of COINr 1.1.14 and Compind 3.4, and the
 * handbook's abbreviations.
 */
final class Aliases {
    private static final Map<Role<?>, Map<String, String>> ALIASES = Map.of(
            Normaliser.ROLE,
            Map.of(
                    "n_minmax", "min-max",
                    "n_zscore", "z-score",
                    "n_rank", "rank",
                    "n_goalposts", "goalposts",
                    "n_prank", "percentile-rank",
                    "n_borda", "borda",
                    "n_dist2targ", "distance-to-target",
                    "n_dist2ref", "distance-to-reference",
                    "n_dist2max", "distance-to-best",
                    "n_fracmax", "fraction-of-best"),
            Treatment.ROLE,
            Map.of(
                    "i_mean", "impute-mean",
                    "i_median", "impute-median",
                    "i_mean_grp", "impute-group-mean",
                    "i_median_grp", "impute-group-median",
                    "impute_panel", "carry-forward",
                    "log_CT", "log",
                    "boxcox", "box-cox"),
            Weighting.ROLE,
            Map.of(
                    "get_PCA", "principal-component",
                    "get_opt_weights", "correlation-balance",
                    "EW", "equal",
                    "BAP", "budget-allocation",
                    "AHP", "analytic-hierarchy",
                    "PCA", "principal-component",
                    "FA", "factor-analysis"),
            Aggregator.ROLE,
            Map.ofEntries(
                    Map.entry("a_amean", "arithmetic-mean"),
                    Map.entry("a_gmean", "geometric-mean"),
                    Map.entry("a_hmean", "harmonic-mean"),
                    Map.entry("a_genmean", "power-mean"),
                    Map.entry("a_copeland", "copeland"),
                    Map.entry("linear", "arithmetic-mean"),
                    Map.entry("geometric", "geometric-mean"),
                    Map.entry("ci_owa", "owa"),
                    Map.entry("ci_mean_min", "mean-min"),
                    Map.entry("ci_mpi", "mazziotta-pareto"),
                    Map.entry("ci_wroclaw", "wroclaw"),
                    Map.entry("ci_bod", "benefit-of-the-doubt")));

    private Aliases() {}

    /** The name that an alias stands for. */
    static Optional<String> of(Role<?> role, String alias) {
        return Optional.ofNullable(ALIASES.getOrDefault(role, Map.of()).get(alias));
    }
}
