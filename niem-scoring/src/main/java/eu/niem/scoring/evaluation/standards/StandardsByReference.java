package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.StandardReference;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.scoring.Scorecard;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the texts that standards rest on are met: by text, area, period and group, which of its items are and which
 * are not. It answers whether an article, or a directive ({@link #byText}), is kept.
 *
 * <ul>
 *   <li>The items of a text are the scored indicators that name it among their references. One that names two texts is
 *       an item of both, since its answers do not say which of them is broken.
 *   <li>An item is met, or not met, as {@link StandardsShortfalls} says. Where groups are combined, one group that is
 *       below the standard is enough for it not to be met.
 *   <li>An item is unanswered that should have an answer and has none, also where a value was imputed for its score.
 *       One that does not apply is no item of that area.
 *   <li>An item whose scale says nothing of a standard cannot be judged. It is counted by itself.
 *   <li>{@code STATUS} has the flags of the answers by which items are met or not met.
 *   <li>A text does not bind all, nor always: {@link StandardReference#binds}. A text that binds an area binds those
 *       that lie in it. Where it does not bind, there is no line, and so no gap.
 * </ul>
 *
 * <p>Lines are ordered by text as the tree names them first, then by row.
 *
 * @param lines the texts in each row that they bind
 */
public record StandardsByReference(List<Line> lines) implements CompactTabular, Serializable {
    private static final Columns<Line> COLUMNS = Columns.<Line>of("REFERENCE", Line::reference)
            .andText("TITLE", Line::title)
            .andKey(Line::key)
            .and("IS_MET", Line::isMet)
            .and("ITEMS", Line::items)
            .and("MET", line -> line.met().size())
            .and("NOT_MET", line -> line.notMet().size())
            .and("UNANSWERED", line -> line.unanswered().size())
            .and("NO_STANDARD", line -> line.unjudged().size())
            .andText("ITEMS_NOT_MET", line -> String.join("+", line.notMet()))
            .andText("ITEMS_UNANSWERED", line -> String.join("+", line.unanswered()))
            .andText("STATUS", line -> line.quality().status());

    /** Copies the list. */
    public StandardsByReference {
        lines = Require.list("lines", lines);
    }

    /**
     * Rolls up the standards of all areas, periods and groups.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static StandardsByReference of(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        return of(scorecard, scorecard.rows());
    }

    /**
     * Rolls up the standards of some rows.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static StandardsByReference of(Scorecard scorecard, Collection<RowKey> rows) {
        Require.notNull("scorecard", scorecard);
        Require.notNull("rows", rows);
        return new StandardsByReference(new ReferenceRollUp(scorecard).lines(rows));
    }

    /**
     * Returns the same with one line for all parts of a text, such as the articles of a directive. Its parts have the
     * same address, apart from what follows a {@code #}; a reference without an address is a text by itself.
     *
     * <ul>
     *   <li>An item that rests on several parts counts once.
     *   <li>Its id and title are what those of its parts begin with, up to a sign between words: {@code QD-26.2} and
     *       {@code QD-27.1} are {@code QD}. Where that is nothing, they are those of its first part.
     * </ul>
     */
    public StandardsByReference byText() {
        return new StandardsByReference(TextParts.joined(lines));
    }

    /**
     * Returns the same with some items counted as unanswered, such as those whose answers are confidential.
     *
     * @param isWithheld whether the answer of an indicator in a row is withheld
     */
    public StandardsByReference withheld(BiPredicate<String, RowKey> isWithheld) {
        Require.notNull("isWithheld", isWithheld);
        return new StandardsByReference(
                lines.stream().map(line -> line.withheld(isWithheld)).toList());
    }

    /** Returns the lines of texts that are not met. */
    public List<Line> notMet() {
        return lines.stream().filter(line -> !line.notMet().isEmpty()).toList();
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title(), lines);
    }

    /** Returns the table for print, without columns that say nothing; the key of the flags stands below. */
    @Override
    public Table table() {
        return COLUMNS.table(title(), lines).compact().withKey();
    }

    private String title() {
        long met =
                lines.stream().filter(line -> Boolean.TRUE.equals(line.isMet())).count();
        return "Standards by reference: " + met + " met, " + notMet().size() + " not met, "
                + (lines.size() - met - notMet().size()) + " not known";
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A text in a row.
     *
     * @param reference the id of the reference
     * @param title what the text is called; empty where only its id is known
     * @param url where it can be read; empty where unknown
     * @param key area, period and group
     * @param met the ids of the items that are met, in the order of the tree
     * @param notMet the ids of those that are not met
     * @param unanswered the ids of those without an answer
     * @param unjudged the ids of those whose scale says nothing of a standard
     * @param qualities what the answers of items rest on, by their ids; an item of which nothing is known may be absent
     */
    public record Line(
            String reference,
            String title,
            String url,
            RowKey key,
            List<String> met,
            List<String> notMet,
            List<String> unanswered,
            List<String> unjudged,
            Map<String, Quality> qualities)
            implements Serializable {
        /** Copies the lists. */
        public Line {
            Require.notNull("reference", reference);
            Require.notNull("title", title);
            Require.notNull("url", url);
            Require.notNull("key", key);
            met = Require.list("met", met);
            notMet = Require.list("notMet", notMet);
            unanswered = Require.list("unanswered", unanswered);
            unjudged = Require.list("unjudged", unjudged);
            qualities = Require.map("qualities", qualities);
        }

        /** Returns what the judgement rests on: the flags of the answers of items that are met or not met. */
        public Quality quality() {
            return Quality.ofMean(Stream.of(met, notMet)
                    .flatMap(List::stream)
                    .map(item -> qualities.getOrDefault(item, Quality.UNKNOWN))
                    .toList());
        }

        private Line withheld(BiPredicate<String, RowKey> isWithheld) {
            Predicate<String> isKept = item -> !isWithheld.test(item, key);
            List<String> unknown = Stream.of(met, notMet)
                    .flatMap(List::stream)
                    .filter(isKept.negate())
                    .toList();
            return new Line(
                    reference,
                    title,
                    url,
                    key,
                    met.stream().filter(isKept).toList(),
                    notMet.stream().filter(isKept).toList(),
                    Stream.concat(unanswered.stream(), unknown.stream()).toList(),
                    unjudged,
                    qualities.entrySet().stream()
                            .filter(each -> isKept.test(each.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        /** Returns how many items rest on the text in this row. */
        public int items() {
            return met.size() + notMet.size() + unanswered.size() + unjudged.size();
        }

        /**
         * Returns whether the text is met. It is not where an item is not met; it is where all items that have a
         * standard are met; null where that is not known, since one is unanswered, or none has a standard.
         */
        public @Nullable Boolean isMet() {
            if (!notMet.isEmpty()) {
                return Boolean.FALSE;
            }
            return (unanswered.isEmpty() && !met.isEmpty()) ? Boolean.TRUE : null;
        }
    }
}
