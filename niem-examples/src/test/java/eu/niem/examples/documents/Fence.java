package eu.niem.examples.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language the first word after the fence
 * @param argument the rest of that line
 * @param content the lines between the fences
 * @param line the line of the first fence, counted from 1
 */
record Fence(String language, String argument, String content, int line) {
    private static final Pattern OPENING = Pattern.compile("```(\\S+)\\s*(.*)");

    /** Returns whether it is what a recipe adds to the code: a file of Java, or changes in one. */
    boolean isStep() {
        return language().equals("diff")
                || (language().equals("java") && !argument().isEmpty());
    }

    static List<Fence> of(List<String> lines) {
        List<Fence> fences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher opening = OPENING.matcher(lines.get(i));
            if (opening.matches()) {
                int from = i + 1;
                int to = from + lines.subList(from, lines.size()).indexOf("```");
                fences.add(new Fence(
                        opening.group(1), opening.group(2), String.join("\n", lines.subList(from, to)), from));
                i = to;
            }
        }
        return fences;
    }
}
