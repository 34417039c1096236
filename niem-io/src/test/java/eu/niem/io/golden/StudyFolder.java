package eu.niem.io.golden;

import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A study as somebody outside writes it: files of text, by the names of the formats alone. */
record StudyFolder(Path path) {

    /** A study of the golden folder as it stands, such as {@code study-A}. */
    static StudyFolder copy(Path path, String study) throws IOException {
        StudyFolder folder = new StudyFolder(path);
        for (String file : List.of("framework.json", "areas.csv", "observations.csv")) {
            folder.file(file, Files.readString(GoldenTable.place("own/" + study + "/" + file)));
        }
        return folder;
    }

    /** The framework of the synthetic composite with the figures of a table, which are written as a wide table. */
    static StudyFolder composite(Path path, GoldenTable table) throws IOException {
        return copy(path, "study-A").file("observations.csv", table.wide());
    }

    /** The columns of a table as indicators right below {@code INDEX}; more is better in all. */
    static StudyFolder flat(Path path, GoldenTable table) throws IOException {
        String indicators = table.figures().stream()
                .map(column -> "{'id': '" + column + "', 'name': '" + column
                        + "', 'quantity': {'unitMeasure': 'PT', 'direction': 'higher-is-better'}}")
                .collect(Collectors.joining(","));
        return new StudyFolder(path)
                .framework("{'id': 'INDEX', 'name': 'Index', 'children': [" + indicators + "]}")
                .file("observations.csv", table.wide());
    }

    /** Writes a framework of this root. */
    StudyFolder framework(String root) throws IOException {
        return json(
                "framework.json",
                "{'format': 'niem-framework/1', 'id': 'flat', 'version': '1', 'title': 'Flat', 'root': " + root + "}");
    }

    /** Writes a methodology of these fields, one on a line. */
    StudyFolder methodology(String... fields) throws IOException {
        return json(
                "methodology.json",
                "{'format': 'niem-methodology/1', 'id': 'outside',\n" + String.join(",\n", fields) + "}");
    }

    /** Writes JSON, with simple quotes in the place of double ones. */
    StudyFolder json(String name, String text) throws IOException {
        return file(name, text.replace('\'', '"'));
    }

    StudyFolder file(String name, String text) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(name), text);
        return this;
    }

    /** Opens, scores, saves and reads what was saved; what is doubtful about it is not told. */
    SavedScores score() throws IOException {
        Path file = path.resolve("out").resolve("scores.csv");
        Files.createDirectories(file.getParent());
        Niem.save(Niem.check(path).orThrow().score(), file);
        return SavedScores.read(file);
    }
}
