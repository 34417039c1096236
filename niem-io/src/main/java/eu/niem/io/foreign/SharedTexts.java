package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells of a workbook share; a cell names one by its number. */
final class SharedTexts {
    /** There are none. */
    static final SharedTexts NONE = new SharedTexts(List.of());

    private static final int EACH = 48;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    /**
     * Reads the part of the texts. There may be no more of them than values, none longer than a line, and all together
     * no larger in memory than a file, where each takes {@value #EACH} bytes and those of its characters.
     */
    static SharedTexts read(String name, InputStream stream, Limits limits) throws IOException {
        List<String> texts = new ArrayList<>();
        CellChars chars = new CellChars(limits.lineLength());
        long room = limits.fileBytes();
        boolean isText = false;
        int phonetic = 0;
        for (XmlPart xml = new XmlPart(name, stream, limits); xml.next(); ) {
            if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                phonetic += xml.isStart() ? 1 : -1;
            } else if (xml.isStart("t") || xml.isEnd("t")) {
                isText = xml.isStart() && phonetic == 0;
            } else if (xml.isEnd("si")) {
                room -= EACH + (long) Character.BYTES * chars.length();
                if (texts.size() == limits.elements() || room < 0) {
                    throw new TooMany();
                }
                texts.add(text(chars));
                chars.clear();
            } else if (isText) {
                xml.append(chars);
            }
        }
        return new SharedTexts(texts);
    }

    private static String text(CellChars chars) {
        chars.unescape(0);
        int start = Blanks.start(chars.chars(), 0, chars.length());
        int end = Blanks.end(chars.chars(), start, chars.length());
        return start == end ? "" : new String(chars.chars(), start, end - start);
    }

    /** Returns a text; empty where there is none of that number. */
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** Returns whether there is a text of a number. */
    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    /** There are more texts than there may be, or they are larger. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
