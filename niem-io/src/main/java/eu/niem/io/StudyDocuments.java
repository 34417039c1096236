package eu.niem.io;

import eu.niem.core.internal.Require;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a study that are in memory, by the names that they have in a study's folder: {@code framework.json},
 * {@code observations.csv}, {@code areas.csv} and so on. {@link Niem#open(StudyDocuments)} opens the study, with the
 * checks and the messages of a folder.
 *
 * <ul>
 *   <li>A {@code mapping.json} names files of others by the same names; {@code /} stands between folders, as in
 *       {@code data/unemployment.tsv}.
 *   <li>Any other file is not read, with a warning where its name is nearly one that is.
 * </ul>
 */
public final class StudyDocuments {
    private final Map<String, byte[]> contents;

    private StudyDocuments(Map<String, byte[]> contents) {
        this.contents = Collections.unmodifiableMap(contents);
    }

    /**
     * Makes the documents of a study of their bytes, which are not copied, and must not change while they are read.
     *
     * @param contents the bytes by the name of the file
     */
    public static StudyDocuments of(Map<String, byte[]> contents) {
        Map<String, byte[]> copy = new TreeMap<>();
        Require.notNull("contents", contents)
                .forEach((name, content) ->
                        copy.put(Require.notNull("the name of a document", name), Require.notNull(name, content)));
        return new StudyDocuments(copy);
    }

    /**
     * Makes the documents of a study of their texts.
     *
     * @param texts the text by the name of the file
     */
    public static StudyDocuments ofTexts(Map<String, String> texts) {
        Map<String, byte[]> contents = new TreeMap<>();
        Require.notNull("texts", texts)
                .forEach((name, text) -> contents.put(
                        Require.notNull("the name of a document", name),
                        Require.notNull(name, text).getBytes(StandardCharsets.UTF_8)));
        return new StudyDocuments(contents);
    }

    /** Returns the bytes of the documents by their names. */
    Map<String, byte[]> contents() {
        return contents;
    }

    @Override
    public String toString() {
        return "documents " + contents.keySet();
    }
}
