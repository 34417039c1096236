package eu.niem.io.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the time at which it was written, so that the same sheets give the same bytes. The library writes
 * the time into it in any case; so it is written beside first, and copied part by part.
 */
final class SteadyBook {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created\\b[^>]*>[^<]*</dcterms:created>");

    /** The earliest time that a part of an archive can have. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyBook() {}

    /** Writes a workbook. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes what a writer writes, to a stream that stays open. */
    static void write(OutputStream out, Content writer) throws IOException {
        Path beside = Files.createTempFile("niem-", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside))) {
                writer.writeTo(file);
            }
            try (ZipFile file = new ZipFile(beside.toFile())) {
                copy(file, new ZipOutputStream(out));
            }
        } finally {
            Files.delete(beside);
        }
    }

    private static void copy(ZipFile from, ZipOutputStream to) throws IOException {
        for (ZipEntry part : Collections.list(from.entries())) {
            ZipEntry copied = new ZipEntry(part.getName());
            copied.setTimeLocal(NEVER);
            to.putNextEntry(copied);
            try (InputStream content = from.getInputStream(part)) {
                if (part.getName().equals(PROPERTIES)) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
                } else {
                    content.transferTo(to);
                }
            }
            to.closeEntry();
        }
        to.finish();
    }
}
