package eu.niem.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the paths of files that are to be written, or read. One whose name does not say how is a wrong call, before
 * anything is read.
 */
final class OutputFile {
    private OutputFile() {}

    /** Takes a table: {@code .csv} or {@code .json}. */
    static final class Table implements ITypeConverter<Path> {
        @Override
        public Path convert(String path) {
            return path(path, List.of(".csv", ".json"));
        }
    }

    /** Takes a questionnaire: {@code .csv} or {@code .xlsx}. */
    static final class Questionnaire implements ITypeConverter<Path> {
        @Override
        public Path convert(String path) {
            return path(path, List.of(".csv", ".xlsx"));
        }
    }

    /** Takes a workbook: {@code .xlsx}. */
    static final class Workbook implements ITypeConverter<Path> {
        @Override
        public Path convert(String path) {
            return path(path, List.of(".xlsx"));
        }
    }

    /** Takes a page: {@code .html}. */
    static final class Html implements ITypeConverter<Path> {
        @Override
        public Path convert(String path) {
            return path(path, List.of(".html"));
        }
    }

    private static Path path(String path, List<String> endings) {
        String name = path.toLowerCase(Locale.ROOT);
        if (endings.stream().noneMatch(name::endsWith)) {
            throw new TypeConversionException(
                    "its name must end in " + String.join(" or ", endings) + ", but is '" + path + "'");
        }
        return Path.of(path);
    }
}
