package eu.niem.io.report;

import eu.niem.core.result.Table;
import eu.niem.io.chart.Dumbbells;
import eu.niem.io.chart.Dumbbells.Dumbbell;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Outcome;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Outcomes in one unit as they were observed, each beside what it is compared with, which is the same for all. */
final class OutcomeChart {
    private final Shown shown;
    private final Words words;
    private final List<Outcome> lines;
    private final Function<Outcome, String> name;
    private final Optional<Reference> reference;
    private final int decimals;

    /**
     * Makes it.
     *
     * @param lines the outcomes, one at least
     * @param name gives the name of a row
     */
    OutcomeChart(Shown shown, List<Outcome> lines, Function<Outcome, String> name) {
        this.shown = shown;
        this.words = shown.words();
        this.lines = lines;
        this.name = name;
        this.reference = references(lines).findFirst();
        this.decimals = Shown.decimals(Stream.concat(
                        lines.stream().map(Outcome::value), references(lines).map(Reference::value))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Stream<Reference> references(List<Outcome> lines) {
        return lines.stream().map(Outcome::reference).flatMap(Stream::ofNullable);
    }

    /**
     * Returns the chart.
     *
     * @param first what the names of rows are
     */
    Chart.Content content(String title, String first) {
        String compared = compared();
        List<Dumbbell> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (Outcome line : lines) {
            Figure figure = figure(line);
            Reference beside = line.reference();
            Figure other = beside == null ? Figure.absent("") : figure(beside);
            rows.add(new Dumbbell(name.apply(line), figure, other, figure, beside == null ? "" : note(beside, other)));
            cells.add(List.of(
                    name.apply(line),
                    Figures.cell(figure),
                    Figures.cell(other),
                    beside == null || !beside.isMean() ? "" : words.number(beside.areas(), 0)));
        }
        List<String> header = List.of(first, words.say("outcomes.observed"), compared, words.say("column.other-areas"));
        return new Chart.Content(
                title,
                words.say("outcomes.description"),
                new Dumbbells(rows, words::number, key(rows, compared)),
                new Table(title, header, cells).withoutEmptyColumns());
    }

    /** Returns what all outcomes stand beside: a group, or the mean of others, with their number if it is the same. */
    private String compared() {
        return reference
                .map(beside -> !beside.isMean()
                        ? shown.group(beside.to())
                        : isOneCount() ? others(beside) : words.say("column.others"))
                .orElse(" ");
    }

    private boolean isOneCount() {
        return references(lines).map(Reference::areas).distinct().count() == 1;
    }

    private String others(Reference mean) {
        return words.count("outcomes.others", mean.areas());
    }

    private String note(Reference beside, Figure figure) {
        String note = words.say("outcomes.beside", Figures.cell(figure));
        return beside.isMean() && !isOneCount() ? words.pair(note, others(beside)) : note;
    }

    private Key key(List<Dumbbell> rows, String compared) {
        Key key = new Key().and(Mark.AREA, true, words.say("outcomes.observed"));
        if (reference.isPresent()) {
            key.and(Mark.REFERENCE, true, compared);
        }
        return Figures.end(
                key,
                Mark.AREA,
                rows.stream()
                        .flatMap(row -> Stream.of(row.target(), row.reference()))
                        .toList(),
                shown,
                shown.flags(Stream.concat(
                                lines.stream()
                                        .filter(line -> line.value() != null)
                                        .map(Outcome::quality),
                                references(lines).map(Reference::quality))
                        .toList()));
    }

    private Figure figure(Outcome line) {
        Double value = line.value();
        return value == null
                ? Figure.absent(Shown.reason(line.absent(), words))
                : shown.samples().on(Shown.figure(value, line.quality(), decimals, words), line.sampleSize());
    }

    private Figure figure(Reference beside) {
        Figure figure = Shown.figure(beside.value(), beside.quality(), decimals, words);
        return beside.isMean()
                ? shown.samples().onLeast(figure, beside.sampleSize())
                : shown.samples().on(figure, beside.sampleSize());
    }
}
