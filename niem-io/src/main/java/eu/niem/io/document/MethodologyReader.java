package eu.niem.io.document;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.core.result.Band;
import eu.niem.io.document.MethodologyDocument.BandDocument;
import eu.niem.io.document.MethodologyDocument.BandsDocument;
import eu.niem.io.document.MethodologyDocument.CoverageDocument;
import eu.niem.io.document.MethodologyDocument.DecimalsDocument;
import eu.niem.io.document.MethodologyDocument.MethodsDocument;
import eu.niem.io.document.MethodologyDocument.RankingDocument;
import eu.niem.io.document.MethodologyDocument.RuleDocument;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.RankingRule;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document of a methodology: its form, its constraints, then its methods. What is absent is as in the
 * standard.
 */
final class MethodologyReader {
    private static final Methodology STANDARD = Methodology.standard();

    private final Methods methods;
    private final JsonReading reading;

    MethodologyReader(Methods methods, JsonReading reading) {
        this.methods = methods;
        this.reading = reading;
    }

    /** Reads the methodology; null if there is an error. */
    @Nullable
    Methodology read() {
        MethodologyDocument document = Constraints.document(reading, MethodologyDocument.class);
        return document == null ? null : make(document);
    }

    /** Makes the methodology of a document whose constraints were checked; null if there is an error. */
    @Nullable
    Methodology make(MethodologyDocument document) {
        MethodCall groups = document.groups();
        MethodCall reference = document.reference();
        Methodology methodology = STANDARD.withGroups(make(Groups.ROLE, groups, STANDARD.groups(), "/groups"))
                .withTreatments(treatments(OptionalFields.orEmpty(document.treatments())))
                .withReference(make(Reference.ROLE, reference, STANDARD.reference(), "/reference"))
                .withNormalisation(
                        perNode(Normaliser.ROLE, document.normalisation(), STANDARD.normalisation(), "/normalisation"))
                .withWeighting(perNode(Weighting.ROLE, document.weighting(), STANDARD.weighting(), "/weighting"))
                .withAggregation(
                        perNode(Aggregator.ROLE, document.aggregation(), STANDARD.aggregation(), "/aggregation"))
                .withRescaling(perNode(Normaliser.ROLE, document.rescaling(), STANDARD.rescaling(), "/rescaling"));
        new DistinctNames(reading).addAll(OptionalFields.orEmpty(document.view()), "/view");
        new DistinctNames(reading).addAll(OptionalFields.orEmpty(document.exclude()), "/exclude");
        new DistinctNames(reading).addAll(OptionalFields.orEmpty(document.outputs()), "/outputs");
        bands(document.bands());
        ranking(document.ranking());
        new ProgressReader(reading).check(document.progress());
        return reading.make("invalid-methodology", "", () -> finish(methodology, document));
    }

    /** Makes the choices of which nothing can be wrong any more. */
    private static Methodology finish(Methodology methodology, MethodologyDocument document) {
        String id = requireNonNullElse(document.id(), "methodology");
        return methodology
                .withId(id)
                .withTitle(requireNonNullElse(document.title(), id))
                .withDescription(requireNonNullElse(document.description(), ""))
                .withNote(requireNonNullElse(document.note(), ""))
                .withView(requireNonNullElse(document.view(), STANDARD.view()))
                .withCoverage(coverage(document.coverage()))
                .withExclude(requireNonNullElse(document.exclude(), List.of()))
                .withRanking(rankingOf(document.ranking()))
                .withBands(bandsOf(document.bands()))
                .withProgress(ProgressReader.rule(document.progress()))
                .withOutputs(outputs(document.outputs()));
    }

    private <M> M make(Role<M> role, @Nullable MethodCall call, M standard, String pointer) {
        if (call == null) {
            return standard;
        }
        try {
            return methods.make(role, call);
        } catch (MethodException e) {
            reading.error(e.kind().code(), pointer, String.valueOf(e.getMessage()));
            return standard;
        }
    }

    private <M> PerNode<M> perNode(
            Role<M> role, @Nullable MethodsDocument document, PerNode<M> standard, String pointer) {
        if (document == null) {
            return standard;
        }
        Map<String, M> except = new LinkedHashMap<>();
        Map<String, MethodCall> calls = requireNonNullElse(document.except(), Map.of());
        calls.forEach((node, call) ->
                except.put(node, make(role, call, standard.standard(), JsonPointer.to(pointer + "/except", node))));
        return PerNode.of(make(role, document.standard(), standard.standard(), pointer + "/standard"), except);
    }

    private List<Treatment> treatments(List<MethodCall> calls) {
        List<Treatment> treatments = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            try {
                treatments.add(methods.make(Treatment.ROLE, calls.get(i)));
            } catch (MethodException e) {
                reading.error(e.kind().code(), JsonPointer.to("/treatments", i), String.valueOf(e.getMessage()));
            }
        }
        return treatments;
    }

    private void bands(@Nullable BandsDocument document) {
        List<BandDocument> bands = document == null ? List.of() : OptionalFields.orEmpty(document.bands());
        if (document != null
                && requireNonNullElse(document.decimals(), 0) > 0
                && requireNonNullElse(document.rounding(), "none").equals("none")) {
            reading.error(
                    "decimals-without-rounding",
                    "/bands/decimals",
                    "'decimals' say how far scores are rounded, but 'rounding' is none: write 'half-up' or"
                            + " 'half-even' there, or leave 'decimals' out");
        }
        DistinctNames names = new DistinctNames(reading);
        for (int i = 0; i < bands.size(); i++) {
            String pointer = JsonPointer.to("/bands/bands", i);
            names.add(bands.get(i).name(), pointer + "/name");
            Double from = bands.get(i).from();
            Double before = i == 0 ? null : bands.get(i - 1).from();
            if (from != null && before != null && from <= before) {
                reading.error(
                        "bands-not-ascending",
                        pointer + "/from",
                        "a band must begin above the one before it, but this begins at " + ShortestDecimal.of(from)
                                + " after " + ShortestDecimal.of(before)
                                + ": put the bands in ascending order");
            }
        }
    }

    private void ranking(@Nullable RankingDocument document) {
        if (document != null
                && document.decimals() != null
                && (document.standard() != null || document.except() != null)) {
            reading.error(
                    "contradicting-ranking",
                    "/ranking/decimals",
                    "'decimals' alone holds for all dimensions: write either it, or 'standard' and 'except'");
        }
    }

    private static PerNode<RankingRule> rankingOf(@Nullable RankingDocument document) {
        if (document == null) {
            return STANDARD.ranking();
        }
        Integer decimals = document.decimals();
        if (decimals != null) {
            return RankingRule.ofDimensions(decimals);
        }
        Map<String, RankingRule> except = new LinkedHashMap<>();
        requireNonNullElse(document.except(), Map.<String, DecimalsDocument>of())
                .forEach((node, rule) -> except.put(node, ruleOf(rule)));
        DecimalsDocument standard = document.standard();
        return PerNode.of(standard == null ? RankingRule.standard() : ruleOf(standard), except);
    }

    private static RankingRule ruleOf(DecimalsDocument document) {
        Integer decimals = document.decimals();
        return decimals == null ? RankingRule.standard() : RankingRule.of(decimals);
    }

    private static Bands bandsOf(@Nullable BandsDocument document) {
        if (document == null) {
            return STANDARD.bands();
        }
        String rounding = document.rounding();
        Bands bands = Bands.of(requireNonNull(document.bands()).stream()
                .map(band -> new Band(requireNonNull(band.name()), requireNonNull(band.from())))
                .toList());
        return rounding == null
                ? bands
                : bands.withRounding(
                        NamedConstants.of(Bands.Rounding.values(), Bands.Rounding::code, rounding),
                        requireNonNullElse(document.decimals(), 0));
    }

    private static PerNode<CoverageRule> coverage(@Nullable CoverageDocument document) {
        if (document == null) {
            return STANDARD.coverage();
        }
        Map<String, CoverageRule> except = new LinkedHashMap<>();
        if (document.except() != null) {
            document.except().forEach((node, rule) -> except.put(node, rule(rule)));
        }
        RuleDocument standard = document.standard();
        return PerNode.of(standard == null ? CoverageRule.standard() : rule(standard), except);
    }

    private static CoverageRule rule(RuleDocument document) {
        CoverageRule standard = CoverageRule.standard();
        String by = document.by();
        return CoverageRule.of(
                requireNonNullElse(document.minimum(), standard.minimum()),
                by == null ? standard.by() : NamedConstants.of(CoverageRule.By.values(), CoverageRule.By::code, by));
    }

    private static Set<Output> outputs(@Nullable List<String> words) {
        return words == null
                ? STANDARD.outputs()
                : words.stream()
                        .map(word -> NamedConstants.of(Output.values(), Output::code, word))
                        .collect(Collectors.toSet());
    }
}
