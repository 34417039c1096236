package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Standard;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.framework.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A framework of a tree of any depth and evenness, with all scales, facets and odd texts. */
final class RandomFramework {
    static final List<Facet> FACETS = List.of(
            new Facet("step", "Building block", List.of(new Facet.Code("legal", "Law"), new Facet.Code("x-1", ""))),
            new Facet("Акт", "", List.of(new Facet.Code("ä", "\uD83D\uDE00"))));

    private final Random random;
    private int ids;

    RandomFramework(Random random) {
        this.random = random;
    }

    Framework framework() {
        List<Node> children = new ArrayList<>(children(1 + random.nextInt(4)));
        children.add(indicator());
        Dimension root = new Dimension("root", text(), text(), text(), 1, children);
        Framework framework = Framework.of("f.1", "2021 β", random.nextBoolean() ? FACETS : FACETS.subList(0, 1), root)
                .withTitle(text())
                .withDescription(text())
                .withNote(text());
        framework = random.nextBoolean()
                ? framework
                : framework.withPoints(PointsRange.of(-0.5, 100.0 + random.nextInt(9)));
        return random.nextBoolean() ? framework : new RandomTranslations(random).of(framework);
    }

    private List<Node> children(int depth) {
        List<Node> children = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            children.add(depth > 0 && random.nextBoolean() ? dimension(depth - 1) : indicator());
        }
        return children;
    }

    private Dimension dimension(int depth) {
        return new Dimension(id(), text(), text(), text(), weight(), children(depth));
    }

    private Indicator indicator() {
        return Indicator.of(id(), text(), scale())
                .withDescription(text())
                .withNote(text())
                .withWeight(weight())
                .withUse(random.nextInt(5) == 0 ? Use.CONTEXT : Use.SCORED)
                .withFacets(random.nextBoolean() ? Map.of() : Map.of("step", random.nextBoolean() ? "legal" : "x-1"))
                .withReferences(random.nextBoolean() ? List.of() : List.of(reference()))
                .withGroups(random.nextBoolean() ? List.of() : List.of("REF", "Ω 2"))
                .withEvidence(random.nextBoolean() ? List.of() : List.of(EvidenceKind.SURVEY, EvidenceKind.LEGAL_TEXT));
    }

    private StandardReference reference() {
        StandardReference text = StandardReference.of("Art. 8", text(), text());
        LocalDate day = LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return random.nextBoolean()
                ? text
                : text.withAreas(List.of("LV", "Ω 2"))
                        .withDays(random.nextBoolean() ? null : day, day.plusDays(1))
                        .withGroups(random.nextBoolean() ? List.of() : List.of("REF", "Ω 2"));
    }

    private Scale scale() {
        return switch (random.nextInt(5)) {
            case 0 ->
                Options.of(
                        new Option("a", text(), 100, Standard.EXCEEDS),
                        new Option("b", text(), 100.0 / 3, null),
                        new Option(id(), text(), -0.0, Standard.BELOW));
            case 1 ->
                Checklist.of(Checklist.Item.of("fee", text()), Checklist.Item.of(id(), text()))
                        .withStandard(required());
            case 2 ->
                Checklist.of(new Checklist.Item("fee", text(), 33.3), new Checklist.Item(id(), text(), 0.1 + 0.2));
            case 3 ->
                Quantity.of(text(), -Math.abs(OddValues.number(random)) - 1, Math.abs(OddValues.number(random)) + 1)
                        .withStandard(random.nextBoolean() ? null : (Double) OddValues.number(random))
                        .withTarget(target());
            default ->
                Quantity.of(text(), random.nextBoolean() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        };
    }

    private Checklist.@Nullable Required required() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Checklist.Required.atLeast(1 + random.nextInt(2));
            default -> Checklist.Required.all("fee");
        };
    }

    private Quantity.@Nullable Target target() {
        Quantity.Target target = Quantity.Target.of(OddValues.number(random), "2030-Q1");
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> target;
            default -> target.withBase(target.value() == 1 ? 2 : 1, "2015");
        };
    }

    private String id() {
        return OddValues.id(random, ids++);
    }

    private String text() {
        return OddValues.text(random);
    }

    /** Above 0, so that no siblings have the weight 0 together. */
    private double weight() {
        return random.nextBoolean() ? 1 : Math.abs(OddValues.number(random)) + Double.MIN_VALUE;
    }
}
