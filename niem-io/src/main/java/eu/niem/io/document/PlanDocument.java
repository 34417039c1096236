package eu.niem.io.document;

import eu.niem.io.reading.IdPatterns;
import eu.niem.scoring.method.MethodCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan: framework and methodology with everything that was learned. */
record PlanDocument(
        @Nullable @NotNull @Pattern(regexp = FORMAT, message = "unknown-format: must be '" + FORMAT + "'")
        String format,

        @Nullable @NotNull @Valid FrameworkDocument framework,
        @Nullable @NotNull @Valid MethodologyDocument methodology,
        @Nullable @NotNull List<@Valid YardstickDocument> yardsticks) {
    static final String FORMAT = "niem-plan/1";

    /** What was learned from one set of reference rows; without a period, for all periods. */
    record YardstickDocument(
            @Nullable String timePeriod,
            @Nullable List<MethodCall> adjustments,
            @Nullable @NotNull Map<String, MethodCall> scalings,

            @Nullable
            Map<String, Map<@Pattern(regexp = IdPatterns.CODE, message = Constraints.CODE_RULE) String, MethodCall>>
                    scalingsByGroup,

            @Nullable @NotNull
            Map<String, Map<String, @Within(message = "negative-weight: must be 0 or more") Double>> weights,

            @Nullable Map<String, @Within(least = -335, greatest = 297, message = EXPONENT_RULE) Integer> resolutions,

            @Nullable
            Map<String, @Within(least = -335, greatest = 297, message = EXPONENT_RULE) Integer> rawResolutions) {
        private static final String EXPONENT_RULE = "resolution-out-of-range: must lie from -335 to 297";
    }
}
