package eu.niem.io.document;

import eu.niem.core.internal.Refused;
import eu.niem.io.document.MethodologyDocument.BandDocument;
import eu.niem.io.document.MethodologyDocument.BandsDocument;
import eu.niem.io.document.MethodologyDocument.CoverageDocument;
import eu.niem.io.document.MethodologyDocument.DecimalsDocument;
import eu.niem.io.document.MethodologyDocument.MethodsDocument;
import eu.niem.io.document.MethodologyDocument.ProgressDocument;
import eu.niem.io.document.MethodologyDocument.RankingDocument;
import eu.niem.io.document.MethodologyDocument.RuleDocument;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Output;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.ProgressRule;
import eu.niem.scoring.methodology.RankingRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the document of a methodology: every choice, so that it means the same should the standard change. */
final class MethodologyWriter {
    private final Methods methods;

    MethodologyWriter(Methods methods) {
        this.methods = methods;
    }

    MethodologyDocument document(Methodology methodology) {
        return new MethodologyDocument(
                MethodologyDocument.FORMAT,
                methodology.id(),
                methodology.title(),
                OptionalFields.orNull(methodology.description()),
                OptionalFields.orNull(methodology.note()),
                call(methodology.groups(), "groups"),
                methodology.treatments().stream()
                        .map(each -> call(each, "treatment"))
                        .toList(),
                call(methodology.reference(), "reference"),
                perNode(methodology.normalisation(), "normalisation"),
                methodology.view(),
                perNode(methodology.weighting(), "weighting"),
                perNode(methodology.aggregation(), "aggregation"),
                coverage(methodology.coverage()),
                methodology.exclude(),
                methodology.rescaling().equals(Methodology.standard().rescaling())
                        ? null
                        : perNode(methodology.rescaling(), "rescaling"),
                ranking(methodology.ranking()),
                bands(methodology.bands()),
                progress(methodology.progress()),
                methodology.outputs().stream().map(Output::code).toList());
    }

    /** Returns the name and parameters of a method. */
    MethodCall call(Object method, String step) {
        return methods.describe(method)
                .orElseThrow(() -> Refused.argument("the " + step + " '" + method
                        + "' has no name that a document could write: make it a record, and name it in a"
                        + " MethodProvider"));
    }

    private MethodsDocument perNode(PerNode<?> choice, String step) {
        Map<String, MethodCall> except = new LinkedHashMap<>();
        choice.except().forEach((node, method) -> except.put(node, call(method, step)));
        return new MethodsDocument(call(choice.standard(), step), except);
    }

    private static CoverageDocument coverage(PerNode<CoverageRule> choice) {
        Map<String, RuleDocument> except = new LinkedHashMap<>();
        choice.except().forEach((node, rule) -> except.put(node, rule(rule)));
        return new CoverageDocument(rule(choice.standard()), except);
    }

    private static RuleDocument rule(CoverageRule rule) {
        return new RuleDocument(rule.minimum(), rule.by().code());
    }

    /** Writes what is not the standard; nothing where all is. */
    private static @Nullable RankingDocument ranking(PerNode<RankingRule> choice) {
        if (choice.equals(PerNode.of(RankingRule.standard()))) {
            return null;
        }
        Map<String, DecimalsDocument> except = new LinkedHashMap<>();
        choice.except().forEach((node, rule) -> except.put(node, new DecimalsDocument(rule.decimals())));
        return new RankingDocument(new DecimalsDocument(choice.standard().decimals()), except, null);
    }

    /** Writes the rule of progress; nothing where it is the standard. */
    private static @Nullable ProgressDocument progress(ProgressRule rule) {
        return rule.equals(ProgressRule.standard())
                ? null
                : new ProgressDocument(rule.change().code(), rule.onTrack(), rule.moving(), rule.stagnating());
    }

    private static BandsDocument bands(Bands bands) {
        return new BandsDocument(
                bands.rounding().code(),
                bands.rounding() == Bands.Rounding.NONE ? null : (Integer) bands.decimals(),
                bands.bands().stream()
                        .map(band -> new BandDocument(band.name(), band.from()))
                        .toList());
    }
}
