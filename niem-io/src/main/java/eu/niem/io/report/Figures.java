package eu.niem.io.report;

import eu.niem.io.chart.Figure;
import eu.niem.io.chart.Key;
import eu.niem.io.chart.Mark;
import eu.niem.io.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** Texts about figures that charts and tables share. */
final class Figures {
    private Figures() {}

    /** Returns a figure as it stands in a table, with its flags and its sample; where there is none, the reason. */
    static String cell(Figure figure) {
        if (figure.value() == null) {
            return figure.absent();
        }
        String flags = figure.flags().isEmpty() ? "" : " " + figure.flags();
        String sample = figure.sample().isEmpty() ? "" : " (" + figure.sample() + ")";
        return figure.text() + flags + sample;
    }

    /** Returns whether some figure rests on less than was asked for. */
    static boolean isAnyHollow(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.value() != null && !figure.solid());
    }

    /** Returns whether some figure rests on a small sample. */
    static boolean isAnySmall(List<Figure> figures) {
        return figures.stream().anyMatch(Figure::small);
    }

    /** Ends a key with what a hollow mark, a ring and the letters mean. */
    static Key end(Key key, Mark mark, List<Figure> figures, Shown shown, String flags) {
        return end(key, mark, figures, shown.samples(), shown.words(), flags);
    }

    static Key end(Key key, Mark mark, List<Figure> figures, Samples samples, Words words, String flags) {
        if (isAnyHollow(figures)) {
            key.and(mark, false, words.say("key.hollow"));
        }
        if (isAnySmall(figures)) {
            key.andRing(words.say("key.small", samples.flagBelow()));
        }
        return key.andWords(flags);
    }

    /** Returns the row of a table that begins with a name. */
    static List<String> row(String name, List<Figure> figures) {
        List<String> row = new ArrayList<>(List.of(name));
        figures.forEach(figure -> row.add(cell(figure)));
        return row;
    }
}
