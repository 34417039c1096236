package eu.niem.scoring.methodology;

import eu.niem.core.internal.Printable;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.method.Named;

/** The choices of a methodology in words, one per line. */
record MethodologyText(Methodology methodology) {

    String lines() {
        return Printable.lines(methodology.title() + " (" + methodology.id() + ")"
                + line("groups", groups(methodology.groups()))
                + (methodology.treatments().isEmpty() ? "" : line("treatments", treatments()))
                + line("reference", reference(methodology.reference()))
                + line("normalisation", methods(methodology.normalisation()))
                + line("view", String.join(", ", methodology.view()))
                + line("weighting", methods(methodology.weighting()))
                + line("aggregation", methods(methodology.aggregation()))
                + line("coverage", coverage(methodology.coverage()))
                + (methodology.exclude().isEmpty() ? "" : line("exclude", String.join(", ", methodology.exclude())))
                + (methodology.rescaling().equals(Methodology.standard().rescaling())
                        ? ""
                        : line("rescaling", methods(methodology.rescaling())))
                + (methodology.ranking().equals(PerNode.of(RankingRule.standard()))
                        ? ""
                        : line("ranking", ranking(methodology.ranking())))
                + (methodology.progress().equals(ProgressRule.standard())
                        ? ""
                        : line("progress", methodology.progress().toString())));
    }

    private static String line(String choice, String words) {
        return "\n  " + choice + " ".repeat("normalisation  ".length() - choice.length()) + words;
    }

    private String treatments() {
        return String.join(
                ", then ", methodology.treatments().stream().map(Guarded::label).toList());
    }

    private static String groups(Groups rule) {
        String fallback = rule.fallback() ? ", the total standing for groups without an answer" : "";
        if (rule instanceof Groups.Combine combine) {
            return Guarded.label(combine.aggregation()) + " of "
                    + (combine.of().isEmpty() ? "all groups" : String.join(", ", combine.of()))
                    + (combine.weights().isEmpty() ? "" : " weighted " + combine.weights())
                    + (combine.minimum() == 1 ? "" : ", a share of " + combine.minimum() + " of them with a score")
                    + (combine.apart().isEmpty() ? "" : ", apart " + String.join(", ", combine.apart())) + fallback;
        }
        return "separate" + fallback;
    }

    private static String reference(Reference rule) {
        if (rule instanceof Reference.BasePeriod base) {
            return "base period " + base.period();
        }
        return rule instanceof Reference.EachPeriod ? "each period" : "pooled";
    }

    private static String methods(PerNode<? extends Named> choice) {
        StringBuilder text = new StringBuilder(Guarded.label(choice.standard()));
        choice.except()
                .forEach((node, method) ->
                        text.append("; ").append(node).append(": ").append(Guarded.label(method)));
        return text.toString();
    }

    private static String coverage(PerNode<CoverageRule> choice) {
        CoverageRule rule = choice.standard();
        return rule.minimum() + " by " + rule.by().code()
                + (choice.except().isEmpty()
                        ? ""
                        : ", except " + choice.except().keySet());
    }

    private static String ranking(PerNode<RankingRule> choice) {
        StringBuilder text = new StringBuilder(choice.standard().toString());
        choice.except()
                .forEach((node, rule) ->
                        text.append("; ").append(node).append(": ").append(rule));
        return text.toString();
    }
}
