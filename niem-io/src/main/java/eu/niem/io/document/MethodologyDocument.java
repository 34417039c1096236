package eu.niem.io.document;

import eu.niem.io.json.RecordBinder;
import eu.niem.io.reading.IdPatterns;
import eu.niem.scoring.method.MethodCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a methodology, {@code methodology.json}. */
record MethodologyDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @Pattern(regexp = IdPatterns.ID, message = Constraints.ID_RULE)
        String id,

        @Nullable String title,
        @Nullable String description,
        @Nullable String note,
        @Nullable MethodCall groups,
        @Nullable List<MethodCall> treatments,
        @Nullable MethodCall reference,
        @Nullable @Valid MethodsDocument normalisation,

        @Nullable @Size(min = 1, message = Constraints.LIST_RULE)
        List<String> view,

        @Nullable @Valid MethodsDocument weighting,
        @Nullable @Valid MethodsDocument aggregation,
        @Nullable @Valid CoverageDocument coverage,
        @Nullable List<String> exclude,
        @Nullable @Valid MethodsDocument rescaling,
        @Nullable @Valid RankingDocument ranking,
        @Nullable @Valid BandsDocument bands,
        @Nullable @Valid ProgressDocument progress,

        @Nullable
        List<
                        @Pattern(
                                regexp = "scores|ranks|overall",
                                message = "unknown-word: must be 'scores', 'ranks' or 'overall'")
                        String>
                outputs) {
    static final String FORMAT = "niem-methodology/1";
    private static final String DECIMALS_RULE = "decimals-out-of-range: must be a whole number from 0 to 15";

    /** One method for all nodes, with exceptions. */
    record MethodsDocument(
            @Nullable MethodCall standard, @Nullable Map<String, MethodCall> except) {}

    /** One rule of coverage for all nodes, with exceptions. */
    record CoverageDocument(
            @Nullable @Valid RuleDocument standard,
            @Nullable Map<String, @Valid RuleDocument> except) {}

    /** The least coverage that gives a score. */
    record RuleDocument(
            @Nullable @Within(greatest = 1, message = SHARE_RULE)
            Double minimum,

            @Nullable
            @Pattern(
                    regexp = "count|weight|indicators",
                    message = "unknown-word: must be 'count', 'weight' or 'indicators'")
            String by) {
        private static final String SHARE_RULE = "minimum-out-of-range: must lie from 0 to 1";
    }

    /** One rule of ranking for all nodes, with exceptions; or decimals alone, for all dimensions. */
    record RankingDocument(
            @Nullable @Valid DecimalsDocument standard,
            @Nullable Map<String, @Valid DecimalsDocument> except,

            @Nullable @Within(greatest = 15, message = DECIMALS_RULE)
            Integer decimals) {}

    /** The decimals that count where scores are ranked; null for all. */
    @RecordBinder.NullIsAbsent
    record DecimalsDocument(
            @Nullable @Within(greatest = 15, message = DECIMALS_RULE)
            Integer decimals) {}

    /** The classes of scores. */
    record BandsDocument(
            @Nullable
            @Pattern(
                    regexp = "none|half-up|half-even",
                    message = "unknown-word: must be 'none', 'half-up' or 'half-even'")
            String rounding,

            @Nullable @Within(greatest = 15, message = DECIMALS_RULE)
            Integer decimals,

            @Nullable @NotNull List<@Valid BandDocument> bands) {}

    /** How the progress towards targets is classed. */
    record ProgressDocument(
            @Nullable @Pattern(regexp = "linear|compound", message = "unknown-word: must be 'linear' or 'compound'")
            String change,

            @Nullable Double onTrack,
            @Nullable Double moving,
            @Nullable Double stagnating) {}

    /** A class of scores. */
    record BandDocument(
            @Nullable @NotNull @Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE)
            String name,

            @Nullable @NotNull Double from) {}
}
