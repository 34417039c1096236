package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of others, and what must be known to read it.
 *
 * @param shown how it is named in issues
 * @param content gives its bytes, each time from the beginning
 * @param limits what it must keep within
 * @param encoding the name of the encoding of a text; null for UTF-8, or what a byte order mark says
 * @param sheet the name of the sheet in a workbook, or of the dataset in a file with several; null for the only one
 * @param header the line of a sheet's header, counted from 1
 * @param percent whether numbers in cells that a spreadsheet shows as percentages are to be multiplied by 100
 */
public record ForeignFile(
        String shown,
        Content content,
        Limits limits,
        @Nullable String encoding,
        @Nullable String sheet,
        int header,
        boolean percent) {
    /** Makes a file that needs nothing to be known of it. */
    public static ForeignFile of(String shown, Content content, Limits limits) {
        return new ForeignFile(shown, content, limits, null, null, 1, false);
    }

    /** Gives the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        /** Opens the file at its beginning. */
        InputStream open() throws IOException;
    }
}
