package eu.niem.examples.documents;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads the document of a methodology, scores the example round with it, and tells all that comes of it: the document
 * as it is written again, the scores and an explanation.
 */
public final class Scored implements Function<Path, String> {
    @Override
    public String apply(Path document) {
        Methodology methodology = Niem.methodology(document);
        Study study = Niem.open(Path.of("round-2021")).withMethodology(methodology);
        Path again = document.resolveSibling("again.json");
        Niem.save(methodology, again);
        try {
            return String.join("\n", Files.readString(again), methodology.toString(), scores(study));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scores(Study study) {
        try {
            Scorecard card = study.score();
            return card.data() + "\n" + card.explain("overall", "EE", "2021");
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }
}
