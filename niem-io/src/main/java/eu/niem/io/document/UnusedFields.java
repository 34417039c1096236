package eu.niem.io.document;

import eu.niem.io.document.MappingDocument.FileDocument;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.foreign.FormFields;
import eu.niem.io.json.JsonReading;
import eu.niem.io.reading.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what the form of a file does not use: whoever wrote it expects something of it. */
final class UnusedFields {
    private UnusedFields() {}

    /** Adds an issue for each field that the form of a file does not use. */
    static void check(FileDocument file, ForeignForm form, JsonReading reading, String pointer) {
        FormFields.forms().forEach((field, forms) -> {
            if (!forms.contains(form) && value(file, field) != null) {
                List<String> names =
                        forms.stream().map(each -> "'" + each.id() + "'").toList();
                reading.misnamed(
                        "unused-field",
                        pointer,
                        field,
                        "'" + field + "' says nothing about a file whose \"form\" is '" + form.id()
                                + "', only where it is " + Shown.some(names, names.size())
                                + ": take it away, or correct \"form\"");
            }
        });
    }

    private static @Nullable Object value(FileDocument file, String field) {
        return switch (field) {
            case "encoding" -> file.encoding();
            case "sheet" -> file.sheet();
            case "header" -> file.header();
            case "ignore" -> file.ignore();
            case "percent" -> file.percent();
            case "decimal" -> file.decimal();
            case "thousands" -> file.thousands();
            case "conf" -> file.conf();
            case "sampleSize" -> file.sampleSize();
            case "stdError" -> file.stdError();
            case "comment" -> file.comment();
            default -> throw new IllegalStateException("a field that nobody looks for: " + field);
        };
    }
}
