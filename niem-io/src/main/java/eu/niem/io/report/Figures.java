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

    /** Returns a figure as it stands in a table, with its flags; the reason in its place where there is none. */
    static String cell(Figure figure) {
        if (figure.value() == null) {
            return figure.absent();
        }
        return figure.flags().isEmpty() ? figure.text() : figure.text() + " " + figure.flags();
    }

    /** Ends a key with what a hollow mark and the letters mean. */
    static Key end(Key key, Mark mark, List<Figure> figures, Words words, String flags) {
        if (figures.stream().anyMatch(figure -> figure.value() != null && !figure.solid())) {
            key.and(mark, false, words.say("key.hollow"));
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
