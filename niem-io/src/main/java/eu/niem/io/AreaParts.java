package eu.niem.io;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.ShortestDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the observation of an area of those of the areas that went to it. Numbers are computed as the decimals they are
 * written as and rounded once, so that the order of the parts changes nothing.
 *
 * <ul>
 *   <li>A count is the sum of the parts' counts, each times its share. Standard errors are those of independent parts.
 *   <li>A rate is the mean of the parts' rates with their shares as weights; standard errors likewise.
 *   <li>Where one area goes wholly to one other, its observation stays as it is, also an answer. Answers of several
 *       areas, or of a part of one, make no answer; nor is there a number where the unit does not say whether it adds
 *       up.
 *   <li>One part without a value leaves the whole without: for the reason of its parts that says most (suppressed, not
 *       collected, missing). It is not applicable only where it is so in all parts.
 *   <li>Flags and sources are those of all parts; it is confidential where one of them is. Sample sizes add up where
 *       all parts go wholly to it, else none is known.
 * </ul>
 */
final class AreaParts {
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final List<MissingReason> STRONGEST =
            List.of(MissingReason.SUPPRESSED, MissingReason.NOT_COLLECTED, MissingReason.MISSING);

    private final Indicator indicator;
    private final RowKey key;
    private final List<Part> parts;

    /**
     * A part of an area.
     *
     * @param area the area that went to it
     * @param weight the share as it is written
     * @param share the share, so that those of the area that went add up to 1
     * @param observation what was observed there; null for nothing
     */
    record Part(
            String area,
            double weight,
            BigDecimal share,
            @Nullable Observation observation) {
        private Optional<Double> number() {
            return observation != null && observation.value() instanceof Value.Numeric numeric
                    ? Optional.of(numeric.number())
                    : Optional.empty();
        }

        private @Nullable MissingReason missing() {
            if (observation == null) {
                return MissingReason.MISSING;
            }
            return observation.value() instanceof Value.Missing missing ? missing.reason() : null;
        }

        private boolean isWhole() {
            return share.compareTo(BigDecimal.ONE) == 0;
        }

        private Observation known() {
            return Objects.requireNonNull(observation);
        }
    }

    /**
     * What was made.
     *
     * @param observation the observation
     * @param refused why values that are there make none; empty where they do, or one is missing
     */
    record Made(Observation observation, String refused) {}

    /**
     * Prepares an observation.
     *
     * @param parts the parts, at least one of them observed, in the order of their codes
     */
    AreaParts(Indicator indicator, RowKey key, List<Part> parts) {
        this.indicator = indicator;
        this.key = key;
        this.parts = List.copyOf(parts);
    }

    Made make() {
        if (parts.size() == 1 && parts.get(0).isWhole()) {
            Observation same = parts.get(0).known();
            return new Made(
                    joined(same.value()).withSampleSize(same.sampleSize()).withStdError(same.stdError()), "");
        }
        List<Part> without =
                parts.stream().filter(part -> part.missing() != null).toList();
        if (!without.isEmpty()) {
            String who = without.stream().map(Part::area).collect(Collectors.joining(", "));
            return new Made(missing(reason(without), "no value of " + who), "");
        }
        UnitKind kind = indicator.scale() instanceof Quantity quantity ? UnitKind.of(quantity.unitMeasure()) : null;
        if (kind == null || kind == UnitKind.UNKNOWN) {
            String why = kind == null
                    ? "answers of several areas, or of a part of one, make no answer"
                    : "its unit does not say whether it adds up";
            return new Made(missing(MissingReason.MISSING, why), why);
        }
        return number(kind == UnitKind.COUNT ? BigDecimal.ONE : total(), kind == UnitKind.MEAN);
    }

    private Made number(BigDecimal divisor, boolean isMean) {
        double number = sum(part -> part.number().orElseThrow(), divisor);
        if (!Double.isFinite(number)) {
            String why = "the sum is too large for a number";
            return new Made(missing(MissingReason.MISSING, why), why);
        }
        Observation made = joined(Value.of(number)).withStdError(stdError(divisor));
        boolean isMerger = parts.stream().allMatch(Part::isWhole);
        boolean areKnown = parts.stream().allMatch(part -> part.known().sampleSize() != null);
        Double sample = isMerger && areKnown
                ? (Double) sum(part -> Objects.requireNonNull(part.known().sampleSize()), BigDecimal.ONE)
                : null;
        Observation sized = sample != null && Double.isFinite(sample) ? made.withSampleSize(sample) : made;
        return new Made(
                isMean && parts.size() > 1
                        ? sized.withComment(comment("recalculated", ", averaged by these weights"))
                        : sized,
                "");
    }

    private BigDecimal total() {
        return parts.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the sum of the products of numbers and shares, divided; infinite where it is too large. */
    private double sum(Function<Part, Double> number, BigDecimal divisor) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(BigDecimal.valueOf(number.apply(part)).multiply(part.share()));
        }
        return divided(sum, divisor).doubleValue();
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal divisor) {
        return divisor.compareTo(BigDecimal.ONE) == 0 ? number : number.divide(divisor, DIGITS);
    }

    private @Nullable Double stdError(BigDecimal divisor) {
        BigDecimal squares = BigDecimal.ZERO;
        for (Part part : parts) {
            Double error = part.known().stdError();
            if (error == null) {
                return null;
            }
            squares =
                    squares.add(BigDecimal.valueOf(error).multiply(part.share()).pow(2));
        }
        double error = divided(squares.sqrt(DIGITS), divisor).doubleValue();
        return Double.isFinite(error) ? (Double) error : null;
    }

    private static MissingReason reason(List<Part> without) {
        return STRONGEST.stream()
                .filter(reason -> without.stream().anyMatch(part -> part.missing() == reason))
                .findFirst()
                .orElse(MissingReason.NOT_APPLICABLE);
    }

    private Observation missing(MissingReason reason, String why) {
        boolean isPartly = reason == MissingReason.NOT_APPLICABLE
                && parts.stream().anyMatch(part -> part.missing() != MissingReason.NOT_APPLICABLE);
        return joined(Value.missing(isPartly ? MissingReason.MISSING : reason))
                .withStatus(Set.of())
                .withComment(comment("not recalculated", ": " + why));
    }

    /** Returns an observation with the flags, confidentiality, sources and comments of all parts. */
    private Observation joined(Value value) {
        Set<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
        Set<String> sources = new LinkedHashSet<>();
        Set<ConfStatus> conf = EnumSet.noneOf(ConfStatus.class);
        for (Part part : parts) {
            if (part.observation() != null) {
                status.addAll(part.observation().status());
                sources.addAll(part.observation().sources());
                conf.add(part.observation().conf());
            }
        }
        conf.remove(ConfStatus.FREE);
        return Observation.of(indicator.id(), key, value)
                .withStatus(status)
                .withSources(List.copyOf(sources))
                .withConf(conf.isEmpty() ? ConfStatus.FREE : conf.iterator().next())
                .withComment(comment("recalculated", ""));
    }

    private String comment(String what, String how) {
        String from = parts.stream()
                .map(part -> part.area() + " (" + ShortestDecimal.of(part.weight()) + ")")
                .collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>();
        words.add(what + " from " + from + " by areas-crosswalk.csv" + how);
        for (Part part : parts) {
            if (part.observation() != null && !part.observation().comment().isEmpty()) {
                words.add(part.area() + ": " + part.observation().comment());
            }
        }
        return String.join("; ", words);
    }
}
