package eu.niem.scoring.evaluation;

import eu.niem.core.result.Columns;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a result about a whole and one of its parts, such as an answer and its points in one dimension.
 *
 * @param whole the whole
 * @param part one of its parts; null for a whole without parts, so that no line is lost
 */
public record PartLine<W, P>(W whole, @Nullable P part) {

    /** Puts the columns of the whole before those of the part. */
    @SuppressWarnings(
            "NullAway") // the checker takes a part of type P, which a function may lack, for one that is there
    public static <W, P> Columns<PartLine<W, P>> columns(Columns<W> ofWhole, Columns<P> ofPart) {
        return Columns.<PartLine<W, P>, W>of(PartLine::whole, ofWhole).and(PartLine::part, ofPart);
    }

    /** Makes a line for each part, and one for a whole without parts. */
    public static <W, P> List<PartLine<W, P>> each(Collection<W> wholes, Function<W, List<P>> parts) {
        return wholes.stream()
                .flatMap(whole -> parts.apply(whole).isEmpty()
                        ? Stream.of(new PartLine<W, P>(whole, null))
                        : parts.apply(whole).stream().map(part -> new PartLine<>(whole, part)))
                .toList();
    }

    /** Makes a line for each whole, with the first of its parts, which is that of the highest dimension. */
    public static <W, P> List<PartLine<W, P>> first(Collection<W> wholes, Function<W, List<P>> parts) {
        return wholes.stream()
                .map(whole -> new PartLine<>(
                        whole, parts.apply(whole).stream().findFirst().orElse(null)))
                .toList();
    }
}
