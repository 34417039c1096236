package eu.niem.core.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets texts in aligned columns: numbers to the right, all else to the left. */
final class AlignedText {
    private final List<String> header;
    private final List<List<String>> rows;
    private final int[] widths;
    private final boolean[] right;

    AlignedText(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
        this.widths = new int[header.size()];
        this.right = new boolean[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Stream.concat(Stream.of(header), rows.stream())
                    .mapToInt(row -> width(row.get(column)))
                    .max()
                    .orElse(0);
            right[i] = rows.stream().map(row -> row.get(column)).allMatch(AlignedText::isNumber);
        }
    }

    /** Returns the title, unless it is empty, then the header, a line, and the rows. */
    String under(String title) {
        List<String> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(title);
        }
        lines.add(line(header));
        lines.add("-".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, widths.length - 1)));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            String pad = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? "" : "  ").append(right[column] ? pad + cell : cell + pad);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty() || cell.matches("[-+<]?[0-9]+([.][0-9]+)?");
    }
}
