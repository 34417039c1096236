package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read from its beginning to its end without being kept. What it says of other files and of
 * entities is not followed.
 */
final class XmlPart {
    private static final XMLInputFactory FACTORY = factory();
    private static final int START = 4;

    private final String name;
    private final Limits limits;
    private final XMLStreamReader reader;
    private int depth;
    private int event;

    /**
     * Begins to read a part.
     *
     * @param name how it is named where it is broken
     */
    XmlPart(String name, InputStream stream, Limits limits) throws IOException {
        this.name = name;
        this.limits = limits;
        try {
            reader = FACTORY.createXMLStreamReader(text(stream));
        } catch (XMLStreamException | RuntimeException e) { // the parser of Java throws others too
            throw broken(e);
        }
    }

    /** Decodes a part: UTF-16 or UTF-8, as parts must be; the parser would print bytes that are neither. */
    private static Reader text(InputStream stream) throws IOException {
        byte[] start = stream.readNBytes(START);
        Charset marked = FileStart.marked(start);
        Charset wide = FileStart.wide(start);
        int mark = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
        Charset charset = marked != null ? marked : wide != null ? wide : StandardCharsets.UTF_8;
        InputStream begin = new ByteArrayInputStream(start, mark, start.length - mark);
        return new DecodingReader(new SequenceInputStream(begin, stream), charset, Long.MAX_VALUE);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to what comes next; false where nothing does. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
            throw new WorkbookParts.Broken("its part " + name + " is nested more than " + limits.depth() + " deep");
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return true;
    }

    private IOException broken(Exception e) {
        Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return cause instanceof IOException io && !(io instanceof CharacterCodingException)
                ? io
                : new WorkbookParts.Broken("its part " + name + " cannot be read (" + e.getMessage() + ")");
    }

    /** Returns whether an element begins or ends here. */
    boolean isTag() {
        return event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Returns the name of the element that begins or ends here, without its prefix. */
    String element() {
        return reader.getLocalName();
    }

    boolean isStart(String element) {
        return isStart() && element().equals(element);
    }

    boolean isEnd(String element) {
        return isEnd() && element().equals(element);
    }

    /** Returns an attribute by its name, whatever its prefix; null where there is none. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns an attribute; empty where there is none. */
    String text(String attribute) {
        String text = attribute(attribute);
        return text == null ? "" : text;
    }

    /** Returns an attribute that is a number from 0 on; another number where there is none, or something else. */
    int number(String attribute, int other) {
        String text = attribute(attribute);
        if (text == null || text.isEmpty() || text.length() > 9) {
            return other;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return other;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Appends the text that stands here, if it is one. */
    void append(CellChars chars) throws IOException {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            chars.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }
}
