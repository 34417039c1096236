package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Quality;
import eu.niem.scoring.evaluation.standards.StandardsByReference.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Joins the parts of a text, such as the articles of a directive, which have the same address. */
final class TextParts {
    private TextParts() {}

    /** Joins lines of the same text and row, each text where its first part stands. */
    static List<Line> joined(List<Line> lines) {
        Map<String, Map<RowKey, List<Line>>> byText = new LinkedHashMap<>();
        for (Line line : lines) {
            byText.computeIfAbsent(text(line), text -> new LinkedHashMap<>())
                    .computeIfAbsent(line.key(), key -> new ArrayList<>())
                    .add(line);
        }
        List<Line> joined = new ArrayList<>();
        for (Map<RowKey, List<Line>> text : byText.values()) {
            List<Line> all = text.values().stream().flatMap(List::stream).toList();
            String id = beginning(all.stream().map(Line::reference).toList());
            String title = title(all.stream().map(Line::title).distinct().toList());
            text.forEach((key, parts) -> joined.add(line(id, title, key, parts)));
        }
        return joined;
    }

    private static String text(Line line) {
        int part = line.url().indexOf('#');
        String url = part < 0 ? line.url() : line.url().substring(0, part);
        return url.isEmpty() ? "\n" + line.reference() : url; // no address begins with a line's end
    }

    private static Line line(String id, String title, RowKey key, List<Line> parts) {
        return new Line(
                id,
                title,
                parts.get(0).url(),
                key,
                items(parts, Line::met),
                items(parts, Line::notMet),
                items(parts, Line::unanswered),
                items(parts, Line::unjudged),
                qualities(parts));
    }

    private static Map<String, Quality> qualities(List<Line> parts) {
        Map<String, Quality> qualities = new LinkedHashMap<>();
        parts.forEach(part -> qualities.putAll(part.qualities()));
        return qualities;
    }

    private static List<String> items(List<Line> parts, Function<Line, List<String>> some) {
        Set<String> items = new LinkedHashSet<>();
        parts.forEach(part -> items.addAll(some.apply(part)));
        return List.copyOf(items);
    }

    /** Returns what titles have in common; of several up to a clause: <i>Directive, article</i> is the directive. */
    private static String title(List<String> titles) {
        String beginning = beginning(titles);
        int end =
                Math.max(beginning.lastIndexOf(','), Math.max(beginning.lastIndexOf(';'), beginning.lastIndexOf(':')));
        return (titles.size() == 1 || end <= 0) ? beginning : beginning.substring(0, end);
    }

    /** Returns what all texts begin with, without the signs at its end; the first where that is nothing. */
    static String beginning(Collection<String> texts) {
        Set<String> distinct = new LinkedHashSet<>(texts);
        String first = distinct.iterator().next();
        if (distinct.size() == 1) {
            return first;
        }
        int length =
                distinct.stream().mapToInt(each -> common(first, each)).min().orElse(0);
        while (length > 0 && Character.isLetterOrDigit(first.charAt(length - 1))) {
            length--; // not within a word
        }
        while (length > 0 && !isEnd(first, length)) {
            length--;
        }
        return length == 0 ? first : first.substring(0, length);
    }

    private static boolean isEnd(String text, int length) {
        char last = text.charAt(length - 1);
        return Character.isLetterOrDigit(last) || last == ')';
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
