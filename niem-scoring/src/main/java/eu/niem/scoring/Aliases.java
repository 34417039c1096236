package eu.niem.scoring;

import java.util.Map;
import java.util.Optional;

/** Names that other tools give to the same methods. Source: the manual of COINr 1.1.14, and the handbook's abbreviations. */
final class Aliases {
    private static final Map<Role<?>, Map<String, String>> ALIASES = Map.of(
            Role.NORMALISATION,
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
            Role.WEIGHTING,
            Map.of(
                    "get_PCA", "principal-component",
                    "get_opt_weights", "correlation-balance",
                    "EW", "equal",
                    "BAP", "budget-allocation",
                    "AHP", "analytic-hierarchy",
                    "PCA", "principal-component",
                    "FA", "factor-analysis"),
            Role.AGGREGATION,
            Map.of(
                    "a_amean", "arithmetic-mean",
                    "a_gmean", "geometric-mean",
                    "a_hmean", "harmonic-mean",
                    "linear", "arithmetic-mean",
                    "geometric", "geometric-mean"));

    private Aliases() {}

    /** The name that an alias stands for. */
    static Optional<String> of(Role<?> role, String alias) {
        return Optional.ofNullable(ALIASES.getOrDefault(role, Map.of()).get(alias));
    }
}
