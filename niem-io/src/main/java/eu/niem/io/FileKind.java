package eu.niem.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kind of a file of a study: what it holds. */
enum FileKind {
    FRAMEWORK("json"),
    METHODOLOGY("json"),
    OBSERVATIONS("csv json"),
    MAPPING("json"),
    AREAS_CROSSWALK("csv"),
    AREAS("csv"),
    GROUPS("csv"),
    SOURCES("csv"),
    ROUNDS("csv"),
    CHANGES("csv"),
    RECOMMENDATIONS("csv"),
    CROSSWALK("json");

    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"niem-([a-z]+)/");

    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names it may have in a folder. */
    List<String> names() {
        return endings().stream().map(ending -> word() + "." + ending).toList();
    }

    /** Returns whether a study may have several such files. */
    boolean isRepeated() {
        return this == OBSERVATIONS || this == CROSSWALK;
    }

    /**
     * Returns the kind of this name in a folder; a crosswalk may say in its name, after a hyphen, between which
     * versions.
     */
    static Optional<FileKind> ofName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.names().contains(name)
                        || (kind == CROSSWALK
                                && name.startsWith("crosswalk-")
                                && name.endsWith(".json")
                                && !FileEndings.isExchange(name)))
                .findFirst();
    }

    /**
     * Returns the kind whose name a file's name begins with, as {@code methodology-budget.json} does. Files for
     * exchange are of none.
     */
    static Optional<FileKind> ofBeginning(String name) {
        if (FileEndings.isExchange(name)) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.endings().stream()
                        .anyMatch(ending -> name.startsWith(kind.word()) && name.endsWith("." + ending)))
                .findFirst();
    }

    /** Returns the kind of a JSON document by its {@code format}, that of a table by its header. */
    static Optional<FileKind> ofContent(String name, String beginning) {
        if (FileEndings.isExchange(name)) {
            return Optional.empty();
        }
        if (FileEndings.isJson(name)) {
            Matcher format = FORMAT.matcher(beginning);
            return format.find()
                    ? Arrays.stream(values())
                            .filter(kind -> kind.word().equals(format.group(1)))
                            .findFirst()
                    : Optional.empty();
        }
        return FileEndings.isCsv(name) ? ofHeader(beginning) : Optional.empty();
    }

    private static Optional<FileKind> ofHeader(String beginning) {
        List<String> columns = Arrays.stream(beginning
                        .replace("\uFEFF", "")
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toUpperCase(Locale.ROOT)
                        .split("[,;]"))
                .map(column -> column.replace("\"", "").strip())
                .toList();
        if (columns.contains("FROM") && columns.contains("TO") && columns.contains("WEIGHT")) {
            return Optional.of(AREAS_CROSSWALK);
        }
        if (columns.contains("CHANGE")) {
            return Optional.of(CHANGES);
        }
        if (columns.contains("RECOMMENDATION")) {
            return Optional.of(RECOMMENDATIONS);
        }
        if (columns.contains("SOURCE") && columns.contains("KIND")) {
            return Optional.of(SOURCES);
        }
        if (columns.contains("REFERENCE_START") || columns.contains("FRAMEWORK_VERSION")) {
            return Optional.of(ROUNDS);
        }
        if (columns.contains("TIME_PERIOD") || columns.contains("OBS_VALUE")) {
            return Optional.of(OBSERVATIONS);
        }
        if (columns.contains("REF_AREA") && columns.contains("NAME")) {
            return Optional.of(AREAS);
        }
        return columns.contains("GROUP") && columns.contains("NAME") ? Optional.of(GROUPS) : Optional.empty();
    }
}
