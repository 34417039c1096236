package eu.niem.io.document;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.document.ScorecardDocument.ScoreDocument;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.JsonWriter;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document of a scorecard that ends in its scores, laid out as they are written here, and has nothing wrong.
 *
 * <p>The scores, most of such a file, are not read: they are computed, written again, and must have the very bytes of
 * the file. What is before them is read as the document that it would be without them. Whatever is otherwise, be it
 * right or wrong, is for {@link ScorecardReader}, which reads the whole document and says what is wrong with it, and
 * where. Both give the same scorecard; of a large file this one in half the time, and without holding a tree of the
 * scores.
 */
final class WrittenScorecard {
    private static final byte[] BEGIN = utf8(",\n  \"scores\": [\n");
    private static final byte[] END = utf8("\n  ]\n}\n");
    private static final byte[] END_WITHOUT_SCORES = utf8("\n}\n");

    /** No value of a score takes fewer bytes, with its name, its share of what is around it, and the score itself. */
    private static final int LEAST_BYTES = 10;

    private final Methods methods;
    private final Limits limits;

    WrittenScorecard(Methods methods, Limits limits) {
        this.methods = methods;
        this.limits = limits;
    }

    /** Reads the scorecard with the warnings about it; null if the document is not of this kind. */
    @Nullable
    Checked<Scorecard> read(String file, byte[] content) {
        int begin = content.length > limits.fileBytes() ? -1 : lastBegin(content);
        int elements = limits.elements() - (content.length - begin) / LEAST_BYTES; // are left for what is before
        if (begin < 0 || elements < 1) {
            return null;
        }
        byte[] before = Arrays.copyOf(content, begin + END_WITHOUT_SCORES.length);
        System.arraycopy(END_WITHOUT_SCORES, 0, before, begin, END_WITHOUT_SCORES.length);
        JsonReading reading = JsonReading.of(file, before, limits.withElements(elements));
        if (reading.hasErrors() || reading.has("/scores")) {
            return null;
        }
        Scorecard scorecard = new ScorecardReader(methods, limits, reading).scored();
        boolean isProven = scorecard != null
                && !reading.hasErrors()
                && isRest(ScorecardWriter.scores(scorecard), content, begin + BEGIN.length);
        return isProven ? Checked.of(scorecard, reading.issues()) : null;
    }

    /** Returns where the scores begin; below 0 where they do not, or the file ends otherwise. */
    private static int lastBegin(byte[] content) {
        int end = content.length - END.length;
        int begin = end >= 0 && isAt(content, end, END) ? end - BEGIN.length : -1;
        while (begin >= 0 && !(content[begin] == BEGIN[0] && isAt(content, begin, BEGIN))) {
            begin--;
        }
        return begin;
    }

    /** Returns whether the rest of a file is what is written of the scores. */
    private boolean isRest(List<ScoreDocument> scores, byte[] content, int start) {
        int at = start;
        for (int i = 0; i < scores.size(); i++) {
            byte[] line = utf8((i == 0 ? "    " : ",\n    ")
                    + JsonWriter.text(Json.of(scores.get(i))).strip());
            if (line.length > limits.lineLength() || !isAt(content, at, line)) {
                return false;
            }
            at += line.length;
        }
        return isAt(content, at, END) && at + END.length == content.length;
    }

    private static boolean isAt(byte[] content, int at, byte[] part) {
        int end = Math.min(content.length, at + part.length);
        return Arrays.equals(content, at, end, part, 0, part.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
