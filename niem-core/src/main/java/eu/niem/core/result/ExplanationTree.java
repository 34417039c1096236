package eu.niem.core.result;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.internal.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints an explanation as an indented tree below a title line. Each part has its share in the part above it, its
 * score, and how the score came about.
 */
final class ExplanationTree {
    private static final int WIDEST = 64;
    private static final double ROUNDING = 1e-9;

    private final RowKey asked;
    private final Decimals decimals;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> described = new HashSet<>();

    private ExplanationTree(Explanation explanation) {
        this.asked = explanation.key();
        List<@Nullable Double> values = new ArrayList<>();
        collect(explanation, values);
        this.decimals = Decimals.of(values);
    }

    static String print(Explanation explanation) {
        ExplanationTree tree = new ExplanationTree(explanation);
        boolean named = !explanation.name().equals(explanation.node());
        String node = explanation.name() + (named ? " (" + explanation.node() + "), " : ", ") + explanation.key();
        String how = tree.how(explanation);
        String title = node + ": " + tree.result(explanation, "no score, ")
                + (how.isEmpty() ? "" : " = " + how + flags(explanation));
        tree.below(explanation, "");
        return Printable.text(title) + Line.print(tree.lines, WIDEST);
    }

    private static void collect(Explanation explanation, List<@Nullable Double> values) {
        if (!isRaw(explanation)) {
            values.add(explanation.value());
        }
        if (explanation instanceof Explanation.Aggregated all && all.rescaling() != null) {
            values.add(all.rescaling().aggregated());
        }
        parts(explanation).forEach(part -> {
            values.add(part.mirrored());
            collect(part.of(), values);
        });
    }

    /** Returns whether a value is on the indicator's own scale, not on that of scores. */
    private static boolean isRaw(Explanation explanation) {
        return explanation instanceof Explanation.Observed
                || explanation instanceof Explanation.Treated
                || explanation instanceof Explanation.Imputed;
    }

    private void below(Explanation explanation, String indent) {
        List<String> notes = notes(explanation);
        List<Contribution> parts = parts(explanation);
        for (int i = 0; i < notes.size(); i++) {
            boolean last = parts.isEmpty() && i == notes.size() - 1;
            lines.add(Line.note(indent + (last ? "`- " : "|- ") + notes.get(i)));
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            lines.add(line(indent + (last ? "`- " : "|- "), parts.get(i), explanation));
            below(parts.get(i).of(), indent + (last ? "   " : "|  "));
        }
    }

    private List<String> notes(Explanation explanation) {
        if (explanation instanceof Explanation.Absent absent) {
            boolean recorded = absent.message().equals(Explanation.Absent.RECORDED);
            return recorded ? List.of() : List.of("because " + absent.message());
        }
        return explanation instanceof Explanation.Observed observed ? Provenance.notes(observed, described) : List.of();
    }

    private static List<Contribution> parts(Explanation explanation) {
        if (explanation instanceof Explanation.Aggregated aggregated) {
            return aggregated.contributions();
        }
        if (explanation instanceof Explanation.Combined combined) {
            return combined.contributions();
        }
        return explanation.parts().stream()
                .map(part -> new Contribution(0, null, part))
                .toList();
    }

    private Line line(String start, Contribution contribution, Explanation above) {
        Explanation part = contribution.of();
        if (part instanceof Explanation.Observed observed) {
            return Line.note(start + "observed " + raw(observed) + elsewhere(observed));
        }
        if (isRaw(part)) {
            return Line.note(start + (part instanceof Explanation.Imputed ? "imputed " : "treated ")
                    + Table.number(Objects.requireNonNull(part.value())) + ", " + how(part));
        }
        String share = contribution.weight() > 0 ? shares(parts(above)).text(contribution.weight()) : "";
        String name = isOfGroups(above, part) ? "group " + part.key().group() : name(part);
        Double mirrored = contribution.mirrored();
        return mirrored == null
                ? new Line(start + name, share, result(part, ""), how(part))
                : new Line(
                        start + name,
                        share,
                        decimals.text(mirrored),
                        "mirrored, from " + result(part, "") + " = " + how(part));
    }

    /** Returns whether a part is one group of an indicator that is combined, with a score or without. */
    private static boolean isOfGroups(Explanation above, Explanation part) {
        return above instanceof Explanation.Combined
                || (above instanceof Explanation.Absent && part.node().equals(above.node()));
    }

    /** Returns the decimals of shares: two, or three where the weights are whole thousandths, such as eighths. */
    private static Decimals shares(List<Contribution> parts) {
        boolean hundredths = parts.stream().allMatch(part -> isWhole(100 * part.weight()));
        boolean thousandths = parts.stream().allMatch(part -> isWhole(1000 * part.weight()));
        return new Decimals(thousandths && !hundredths ? 3 : 2);
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < ROUNDING;
    }

    private static String name(Explanation part) {
        return part.name().equals(part.node()) ? part.node() : part.node() + "  " + part.name();
    }

    private String elsewhere(Explanation.Observed observed) {
        return observed.key().equals(asked)
                ? ""
                : ", for group " + observed.key().group();
    }

    private String result(Explanation explanation, String before) {
        return explanation instanceof Explanation.Absent absent
                ? before + absent.reason().words()
                : decimals.text(explanation.value());
    }

    private String how(Explanation explanation) {
        if (explanation instanceof Explanation.Aggregated aggregated) {
            return rescaled(aggregated) + aggregated.method() + " of " + aggregated.coverage()
                    + observed(aggregated.quality());
        }
        if (explanation instanceof Explanation.Combined combined) {
            return combined.method() + " over groups" + without(combined) + observed(combined.quality());
        }
        if (explanation instanceof Explanation.Imputed imputed) {
            return imputed.method();
        }
        if (explanation instanceof Explanation.Treated treated) {
            return treated.method();
        }
        return explanation instanceof Explanation.Normalised normalised ? normalised.method() : "";
    }

    /** Returns how a score was rescaled, and what it was before. */
    private String rescaled(Explanation.Aggregated aggregated) {
        Explanation.Rescaling rescaling = aggregated.rescaling();
        return rescaling == null ? "" : rescaling.method() + ", from " + decimals.text(rescaling.aggregated()) + " = ";
    }

    /** Names the groups that leave a combined score. */
    private static String without(Explanation.Combined combined) {
        List<String> groups = combined.parts().stream()
                .filter(part -> part.value() == null)
                .map(part -> part.key().group())
                .toList();
        return groups.isEmpty() ? "" : ", without " + String.join(", ", groups);
    }

    /** Returns the share that was observed, unless it is all or not known. */
    private static String observed(Quality quality) {
        return quality.isPartlyObserved()
                ? ", " + Cell.percent(quality.observed()).shown() + " observed"
                : "";
    }

    /** Returns the flags of all that a score rests on; in words they stand where they were observed. */
    private static String flags(Explanation explanation) {
        Quality quality = explanation instanceof Explanation.Aggregated aggregated
                ? aggregated.quality()
                : explanation instanceof Explanation.Combined combined ? combined.quality() : Quality.UNKNOWN;
        return quality.status().isEmpty() ? "" : ", flags " + quality.status();
    }

    private static String raw(Explanation.Observed observed) {
        Observation observation = observed.observation();
        if (observation.value() instanceof Value.Missing missing) {
            return "nothing: " + missing.reason().code();
        }
        String raw = "'" + observation.value() + "'";
        return observed.answer().isEmpty() ? raw : raw + " " + observed.answer();
    }
}
