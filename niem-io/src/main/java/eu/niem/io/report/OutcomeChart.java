package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.io.chart.Dumbbells;
import eu.niem.io.chart.Dumbbells.Dumbbell;
import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Outcomes in one unit as they were observed, each beside what it is compared with, which is the same for all. */
final class OutcomeChart {
    private static final String OTHERS = "others";

    private final Shown shown;
    private final Words words;
    private final List<Outcome> lines;
    private final Function<Outcome, String> name;
    private final String reference;
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
        this.reference = lines.get(0).reference();
        this.decimals = Shown.decimals(lines.stream()
                .flatMap(line -> Stream.of(value(line), beside(line)).filter(Objects::nonNull))
                .toList());
    }

    /**
     * Returns the chart.
     *
     * @param first what the names of rows are
     */
    Chart.Content content(String title, String first) {
        String compared = reference.isEmpty()
                ? ""
                : reference.equals(OTHERS) ? words.say("column.others") : shown.group(reference);
        List<Dumbbell> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (Outcome line : lines) {
            Figure figure = figure(line);
            Double number = beside(line);
            Figure beside =
                    number == null ? Figure.absent("") : Figure.of(number, words.number(number, decimals), "", true);
            String text = Figures.cell(beside);
            rows.add(new Dumbbell(
                    name.apply(line),
                    figure,
                    beside,
                    figure,
                    text.isEmpty() ? "" : words.say("outcomes.beside", text)));
            cells.add(List.of(name.apply(line), Figures.cell(figure), text));
        }
        List<String> header = List.of(first, words.say("outcomes.observed"), compared.isEmpty() ? " " : compared);
        return new Chart.Content(
                title,
                words.say("outcomes.description"),
                new Dumbbells(rows, words::number, key(rows, compared)),
                new Table(title, header, cells).withoutEmptyColumns());
    }

    private Key key(List<Dumbbell> rows, String compared) {
        Key key = new Key().and(Mark.AREA, true, words.say("outcomes.observed"));
        if (rows.stream().anyMatch(row -> row.reference().value() != null)) {
            key.and(Mark.REFERENCE, true, compared);
        }
        List<Figure> figures = rows.stream().map(Dumbbell::target).toList();
        return Figures.end(
                key,
                Mark.AREA,
                figures,
                shown,
                shown.flags(lines.stream()
                        .filter(line -> value(line) != null)
                        .map(this::quality)
                        .toList()));
    }

    private Figure figure(Outcome line) {
        Double value = value(line);
        if (value == null) {
            return Figure.absent(Shown.reason(isHidden(line) ? AbsenceReason.SUPPRESSED : line.absent(), words));
        }
        Figure figure =
                Figure.of(value, words.number(value, decimals), quality(line).status(), true);
        return shown.samples().on(figure, line.indicator(), line.key());
    }

    /** Returns the flags of the observation: where groups are combined, a group's own row has no score. */
    private Quality quality(Outcome line) {
        Panel panel = shown.scorecard().panel();
        return panel.findRow(line.key())
                .flatMap(row -> panel.findObservation(line.indicator(), row))
                .map(observation -> new Quality(null, observation.status(), false))
                .orElse(Quality.UNKNOWN);
    }

    private boolean isHidden(Outcome line) {
        return shown.isHidden(line.indicator(), line.key());
    }

    private @Nullable Double value(Outcome line) {
        return isHidden(line) ? null : line.value();
    }

    /** Returns the figure beside an outcome; none that is hidden, or would rest on one that is. */
    private @Nullable Double beside(Outcome line) {
        if (line.reference().isEmpty() || isHidden(line)) {
            return null;
        }
        boolean hidden = line.reference().equals(OTHERS)
                ? shown.scorecard().panel().rows().stream()
                        .filter(row -> isOther(row, line.key()))
                        .anyMatch(row -> shown.isHidden(line.indicator(), row))
                : shown.isHidden(line.indicator(), line.key().withGroup(line.reference()));
        return hidden ? null : line.referenceValue();
    }

    private static boolean isOther(RowKey row, RowKey key) {
        return row.timePeriod().equals(key.timePeriod()) && row.group().equals(key.group()) && !row.equals(key);
    }
}
