package eu.niem.io.report;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Scale;
import eu.niem.core.result.Contribution;
import eu.niem.core.result.Explanation;
import eu.niem.io.wording.Words;
import eu.niem.scoring.Plan;
import eu.niem.scoring.methodology.Groups;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explanations as lists that fold out, down to the sources. */
final class Explanations {
    private static final int DECIMALS = 2;

    private final Shown shown;
    private final Words words;
    private final TreatedWords treated;
    private final ScalingWords scaling;

    Explanations(Shown shown) {
        this.shown = shown;
        this.words = shown.words();
        this.treated = new TreatedWords(shown);
        this.scaling = new ScalingWords(shown);
    }

    /** Returns an explanation as a list of one entry, which has a name. */
    String markup(String name, Explanation explanation) {
        return "<ul class=\"explanation\">" + line(name, shown.disclosure().hiddenIn(explanation), null) + "</ul>";
    }

    private String line(Explanation part, @Nullable Contribution given) {
        return line(name(part), part, given);
    }

    /** Returns the name of a part: that of the group where groups are combined, else that of the node. */
    private String name(Explanation part) {
        return shown.node(part.node());
    }

    private String line(String name, Explanation part, @Nullable Contribution given) {
        String below = below(part);
        Double value = part.value();
        return Html.explanation(new ExplanationModel(
                name,
                value == null ? null : words.number(value, MethodWords.decimals(value)),
                how(part, given),
                part instanceof Explanation.Observed observed ? sources(observed) : List.of(),
                below.isEmpty() ? null : below));
    }

    private String below(Explanation part) {
        if (part instanceof Explanation.Aggregated aggregated) {
            return lines(aggregated.contributions());
        } else if (part instanceof Explanation.Combined combined) {
            return lines(combined.contributions());
        }
        return part.parts().stream().map(below -> line(below, null)).collect(Collectors.joining());
    }

    private String lines(List<Contribution> contributions) {
        return contributions.stream().map(each -> line(each.of(), each)).collect(Collectors.joining());
    }

    private @Nullable String how(Explanation part, @Nullable Contribution given) {
        String how = words.joined(Stream.of(made(part), weight(given)).filter(text -> !text.isEmpty()));
        return how.isEmpty() ? null : how;
    }

    private String made(Explanation part) {
        if (part instanceof Explanation.Observed observed) {
            return observed(observed);
        } else if (part instanceof Explanation.Imputed imputed) {
            return words.say("explain.imputed", treated.of(imputed, imputed.method()));
        } else if (part instanceof Explanation.Treated changed) {
            return words.say("explain.treated", treated.of(changed, changed.method()));
        } else if (part instanceof Explanation.Normalised normalised) {
            return words.say("explain.normalised", scaling.of(normalised));
        } else if (part instanceof Explanation.Combined combined) {
            return words.say("explain.combined", groups(combined));
        } else if (part instanceof Explanation.Aggregated aggregated) {
            String made = words.say(
                    "explain.aggregated",
                    aggregation(aggregated),
                    aggregated.coverage().scored(),
                    aggregated.coverage().expected());
            Explanation.Rescaling rescaling = aggregated.rescaling();
            return rescaling == null ? made : words.joined(Stream.of(made, rescaled(aggregated, rescaling)));
        } else if (part instanceof Explanation.Absent absent) {
            return Shown.reason(absent.reason(), words);
        }
        return "";
    }

    private String groups(Explanation.Combined combined) {
        return shown.scorecard().plan().methodology().groups() instanceof Groups.Combine combine
                ? shown.methods().text(combine.aggregation())
                : combined.method();
    }

    private String aggregation(Explanation.Aggregated aggregated) {
        Plan plan = shown.scorecard().plan();
        Node node = plan.view().getNode(aggregated.node());
        return shown.methods().text(plan.methodology().aggregation().of(node, plan.view()));
    }

    private String rescaled(Explanation.Aggregated aggregated, Explanation.Rescaling rescaling) {
        double before = rescaling.aggregated();
        return words.say(
                "explain.rescaled",
                words.number(before, MethodWords.decimals(before)),
                scaling.of(aggregated, rescaling));
    }

    private String observed(Explanation.Observed observed) {
        String answer = observed.observation().value() instanceof Value.Numeric ? "" : answer(observed);
        String flags = observed.observation().status().stream()
                .map(flag -> words.say("flag." + Shown.code(flag)))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        words.say("explain.observed"),
                        answer,
                        flags,
                        shown.samples().words(observed.observation()).orElse(""),
                        observed.observation().comment())
                .filter(text -> !text.isEmpty())
                .reduce(words::pair)
                .orElse("");
    }

    /** Returns the words of an answer, or of the items that hold, in the language. */
    private String answer(Explanation.Observed observed) {
        Scale scale = shown.framework().getIndicator(observed.node()).scale();
        Value value = observed.observation().value();
        if (scale instanceof Options options && value instanceof Value.Answer answer) {
            return options.findOption(answer.option()).map(Option::name).orElse("");
        }
        return scale instanceof Checklist checklist && value instanceof Value.Checks checks
                ? checklist.items().stream()
                        .filter(item -> checks.items().contains(item.id()))
                        .map(Checklist.Item::name)
                        .collect(Collectors.joining(", "))
                : observed.answer();
    }

    private String weight(@Nullable Contribution given) {
        if (given == null || given.of().value() == null) {
            return "";
        }
        Double points = given.points();
        String share = words.number(given.weight(), DECIMALS);
        return points == null
                ? words.say("explain.weight", share)
                : words.say("explain.points", share, words.number(points, DECIMALS));
    }

    private List<ExplanationModel.Source> sources(Explanation.Observed observed) {
        return observed.sources().stream().map(source -> source(source, words)).toList();
    }

    static ExplanationModel.Source source(EvidenceSource source, Words words) {
        String more = Stream.of(source.publisher(), date(source.date(), words))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new ExplanationModel.Source(
                source.title().isEmpty() ? source.id() : source.title(),
                link(source.url()),
                more.isEmpty() ? null : more);
    }

    /** Returns a day as people write it, and any other text as it is, such as a year. */
    private static String date(String date, Words words) {
        try {
            return words.date(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return date;
        }
    }

    /** Returns an address to which a page may lead: of the web only, never a script. */
    static @Nullable String link(String url) {
        return url.matches("(?i)https?://[^\\s\"'<>]+") ? url : null;
    }
}
