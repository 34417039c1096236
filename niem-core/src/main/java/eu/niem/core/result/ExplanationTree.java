package eu.niem.core.result;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.ShortestDecimal;
import eu.niem.core.evidence.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints an explanation as an indented tree: a title line, then one line per part. */
final class ExplanationTree {
    private static final int COLUMN = 44;

    private final StringBuilder text = new StringBuilder();
    private final RowKey asked;

    private ExplanationTree(RowKey asked) {
        this.asked = asked;
    }

    static String print(Explanation explanation) {
        ExplanationTree tree = new ExplanationTree(explanation.key());
        tree.text
                .append(explanation.name())
                .append(" (")
                .append(explanation.node())
                .append("), ")
                .append(explanation.key());
        tree.text.append(": ").append(result(explanation)).append(how(explanation, " = "));
        tree.below(explanation, "");
        return tree.text.toString();
    }

    private void below(Explanation explanation, String indent) {
        List<Line> lines = lines(explanation);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            Line line = lines.get(i);
            String start = indent + (last ? "`- " : "|- ");
            text.append('\n').append(start).append(line.label());
            if (!line.result().isEmpty()) {
                int pad = COLUMN
                        - start.length()
                        - line.label().codePointCount(0, line.label().length());
                text.append(" ".repeat(Math.max(2, pad))).append(line.result());
            }
            Explanation part = line.of();
            if (part != null) {
                below(part, indent + (last ? "   " : "|  "));
            }
        }
    }

    private List<Line> lines(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        if (explanation instanceof Explanation.Observed observed) {
            provenance(observed, lines);
        } else if (explanation instanceof Explanation.Aggregated aggregated) {
            aggregated.contributions().forEach(each -> lines.add(line(each.of(), each)));
        } else if (explanation instanceof Explanation.Combined combined) {
            combined.contributions().forEach(each -> lines.add(line(each.of(), each)));
        } else {
            explanation.parts().forEach(part -> lines.add(line(part, null)));
        }
        return lines;
    }

    private Line line(Explanation part, @Nullable Contribution contribution) {
        String weight = "";
        if (contribution != null && contribution.of().value() != null) {
            weight = String.format(Locale.ROOT, "%s x ", Table.number(contribution.weight()));
        }
        String label = part instanceof Explanation.Observed observed ? "observed " + raw(observed) : part.name();
        if (!(part instanceof Explanation.Observed) && !part.name().equals(part.node())) {
            label += " (" + part.node() + ")";
        }
        if (!part.key().equals(asked)) {
            label += part instanceof Explanation.Observed
                    ? ", given for " + part.key().group()
                    : ", " + part.key().group();
        }
        String result = part instanceof Explanation.Observed ? "" : weight + result(part) + how(part, "  ");
        return new Line(label, result, part);
    }

    private static String result(Explanation explanation) {
        Double value = explanation.value();
        if (explanation instanceof Explanation.Absent absent) {
            return "no score, " + absent.reason().code() + ": " + absent.message();
        }
        return value == null ? "no value" : Table.number(value);
    }

    private static String how(Explanation explanation, String sign) {
        if (explanation instanceof Explanation.Aggregated aggregated) {
            return sign + aggregated.method() + " of " + aggregated.coverage();
        }
        if (explanation instanceof Explanation.Combined combined) {
            return sign + combined.method() + " of groups";
        }
        return explanation instanceof Explanation.Normalised normalised ? sign + normalised.method() : "";
    }

    private static String raw(Explanation.Observed observed) {
        Observation observation = observed.observation();
        String raw = observation.value() instanceof Value.Missing missing
                ? "nothing: " + missing.reason().code()
                : "'" + observation.value() + "'";
        return observed.answer().isEmpty() ? raw : raw + " " + observed.answer();
    }

    private static void provenance(Explanation.Observed observed, List<Line> lines) {
        Observation observation = observed.observation();
        if (!observation.status().isEmpty()) {
            lines.add(Line.text("status " + observation.statusLetters() + ": "
                    + String.join(
                            ", ",
                            observation.status().stream()
                                    .map(status -> status.name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '))
                                    .toList())));
        }
        if (observation.conf() != ConfStatus.FREE) {
            lines.add(Line.text("confidentiality " + observation.conf().letter()));
        }
        if (observation.sampleSize() != null) {
            lines.add(Line.text("sample size " + ShortestDecimal.of(observation.sampleSize())));
        }
        if (observation.stdError() != null) {
            lines.add(Line.text("standard error " + ShortestDecimal.of(observation.stdError())));
        }
        if (!observation.comment().isEmpty()) {
            lines.add(Line.text("comment: " + observation.comment()));
        }
        for (String id : observation.sources()) {
            String described = observed.sources().stream()
                    .filter(source -> source.id().equals(id))
                    .map(ExplanationTree::source)
                    .findFirst()
                    .orElse("");
            lines.add(Line.text("source " + id + described));
        }
    }

    private static String source(EvidenceSource source) {
        StringBuilder text = new StringBuilder(": ").append(source.title());
        part(text, ", ", source.publisher());
        part(text, " ", source.date());
        text.append(" [").append(source.kind().code()).append(']');
        part(text, ", coded by ", source.coder());
        part(text, ", reviewed by ", source.reviewer());
        part(text, ", superseded by ", source.supersededBy());
        return text.toString();
    }

    private static void part(StringBuilder text, String before, String content) {
        if (!content.isEmpty()) {
            text.append(before).append(content);
        }
    }

    private record Line(
            String label, String result, @Nullable Explanation of) {
        static Line text(String label) {
            return new Line(label, "", null);
        }
    }
}
