package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens JSON-stat: a dataset, the one that is meant of a collection, or of a bundle as they were before version 2.0.
 * The file is walked over, and no value is kept: first for its dimensions, then, each time its rows are read, for its
 * values. Nothing that the file has a link to is fetched.
 *
 * <p>Source: json-stat.org, JSON-stat 2.0, full specification.
 */
final class JsonStat {
    private JsonStat() {}

    /** Opens a file; null, with an issue, where it is no JSON-stat, or not plain which dataset is meant. */
    static @Nullable ForeignTable open(ForeignFile file, Issues issues) {
        Issues found = new Issues(file.limits().issues());
        ForeignTable table = table(file, found);
        issues.addAll(found.list());
        return found.hasErrors() ? null : table;
    }

    private static @Nullable ForeignTable table(ForeignFile file, Issues issues) {
        JsonStatOutline root = new JsonStatOutline();
        if (!walk(file, issues, root::read) || issues.hasErrors()) {
            return null;
        }
        if (root.isDataset()) {
            return isMeant(root, file, issues) ? root.table(file, List.of(), issues) : null;
        }
        List<JsonStatItem> items = root.items();
        JsonStatItem item = items.isEmpty() ? none(root, file, issues) : choose(items, file, issues);
        if (item == null) {
            return null;
        }
        JsonStatOutline dataset = new JsonStatOutline();
        boolean isRead = walk(file, issues, stream -> stream.find(item.path(), () -> dataset.read(stream)));
        return isRead && !issues.hasErrors() ? dataset.table(file, item.path(), issues) : null;
    }

    /** Walks over a file; false, with an issue, where it cannot be read to its end. */
    static boolean walk(ForeignFile file, Issues issues, Consumer<JsonStream> walker) {
        TextFile text = TextFile.of(file, issues);
        if (text == null) {
            return false;
        }
        try (Reader reader = text.open()) {
            return JsonStream.walk(file.shown(), reader, file.limits(), issues, walker);
        } catch (IOException e) {
            text.broken(e, issues);
            return false;
        }
    }

    private static @Nullable JsonStatItem none(JsonStatOutline root, ForeignFile file, Issues issues) {
        String what = root.isOfClass("dimension")
                ? "it is a dimension without values"
                : root.isOfClass("collection") ? "it is a collection without datasets" : "it has " + root.shown();
        issues.error(
                "not-json-stat",
                Location.of(file.shown()),
                "the file holds no dataset of JSON-stat, with id, size, dimension and value: " + what
                        + "; ask its source for the dataset itself");
        return null;
    }

    private static @Nullable JsonStatItem choose(List<JsonStatItem> items, ForeignFile file, Issues issues) {
        String sheet = file.sheet();
        List<JsonStatItem> meant = sheet == null
                ? items
                : items.stream().filter(item -> item.isCalled(sheet)).toList();
        if (meant.size() == 1 && meant.get(0).isHere()) {
            return meant.get(0);
        }
        if (meant.size() == 1) {
            issues.error(
                    "only-a-link",
                    meant.get(0).where(),
                    "the dataset " + Shown.quoted(meant.get(0).shown())
                            + " is not in the file, which has only a link to it: "
                            + "save what the link leads to as a file, and read that");
        } else {
            unclear(items, meant, file, issues);
        }
        return null;
    }

    /** Adds the issue of a file of which no one dataset is meant. */
    private static void unclear(List<JsonStatItem> items, List<JsonStatItem> meant, ForeignFile file, Issues issues) {
        Location where = Location.of(file.shown());
        String sheet = file.sheet();
        List<String> names = items.stream().map(JsonStatItem::shown).toList();
        if (items.stream().noneMatch(JsonStatItem::isHere)) {
            issues.error(
                    "only-a-link",
                    where,
                    "the file has only links to its " + items.size()
                            + " datasets: save what the one that is meant leads to as a file, and read that; "
                            + KnownNames.known(names));
            return;
        }
        String what = sheet == null
                ? "the file has " + items.size() + " datasets"
                : "the file has " + (meant.isEmpty() ? "no" : "more than one") + " dataset " + Shown.quoted(sheet);
        issues.error(
                meant.isEmpty() ? "unknown-dataset" : "several-datasets",
                where,
                what + ": name the one that is meant as \"sheet\"; "
                        + (sheet == null ? KnownNames.known(names) : KnownNames.instead(sheet, names)));
    }

    /** Returns whether a file's only dataset is not another than is meant. */
    private static boolean isMeant(JsonStatOutline root, ForeignFile file, Issues issues) {
        String sheet = file.sheet();
        if (sheet == null || sheet.equals(root.label())) {
            return true;
        }
        issues.error(
                "unknown-dataset",
                Location.of(file.shown()),
                "the file has no dataset " + Shown.quoted(sheet) + " but only one, " + Shown.quoted(root.label())
                        + ": take \"sheet\" away");
        return false;
    }
}
