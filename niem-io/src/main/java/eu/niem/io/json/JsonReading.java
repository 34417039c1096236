package eu.niem.io.json;

import eu.niem.core.internal.Require;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A document while it is read: its tree, and the issues found so far. What stands at or below a place that has failed
 * is not complained about again.
 */
public final class JsonReading {
    private final JsonLocations locations;
    private final Issues issues;
    private final @Nullable Json root;
    private final Set<String> failed;
    private final String base;

    private JsonReading(JsonLocations locations, Issues issues, @Nullable Json root, Set<String> failed, String base) {
        this.locations = locations;
        this.issues = issues;
        this.root = root;
        this.failed = failed;
        this.base = base;
    }

    /** Reads the bytes of a file. */
    public static JsonReading of(String file, byte[] content, Limits limits) {
        Issues issues = new Issues(limits.issues());
        JsonText text = new JsonText(Require.notNull("file", file), limits, issues);
        return of(file, text.read(Require.notNull("content", content)), issues);
    }

    /** Reads the value that begins with the current token, and leaves the parser at its end. */
    public static JsonReading of(JsonParser parser, Limits limits) {
        Issues issues = new Issues(limits.issues());
        return of("JSON", new JsonReader(parser, "JSON", limits, issues).part(), issues);
    }

    private static JsonReading of(String file, @Nullable Json root, Issues issues) {
        return new JsonReading(new JsonLocations(file, root), issues, root, new HashSet<>(), "");
    }

    /** Returns the document within this one that stands at a place. */
    public JsonReading in(String pointer) {
        return new JsonReading(locations, issues, locations.find(base + pointer), failed, base + pointer);
    }

    /** Returns the tree; null where it could not be read to its end. */
    public @Nullable Json root() {
        return root;
    }

    /** Returns where a place of this document stands in the file. */
    public Location at(String pointer) {
        return locations.at(base + pointer);
    }

    /** Returns whether the document has the place. */
    public boolean has(String pointer) {
        return find(pointer) != null;
    }

    /** Returns what the document has in a place, if anything. */
    public @Nullable Json find(String pointer) {
        return locations.find(base + pointer);
    }

    /** Adds an error about a place. */
    public void error(String code, String pointer, String message) {
        if (!hasFailed(base + pointer)) {
            issues.error(code, at(pointer), message);
        }
    }

    /** Adds an error after which nothing else is reported about the place. */
    public void fail(String code, String pointer, String message) {
        error(code, pointer, message);
        failed.add(base + pointer);
    }

    /** Adds an error about the name of a member. */
    public void misnamed(String code, String object, String name, String message) {
        issues.error(code, locations.ofName(base + object, name), message);
    }

    /** Adds an issue. */
    public void add(Issue issue) {
        issues.add(issue);
    }

    /** Adds the issues of what was read further, and returns its value, if there is one. */
    public <T> @Nullable T accept(Checked<T> checked) {
        checked.issues().forEach(issues::add);
        return checked.value();
    }

    private boolean hasFailed(String pointer) {
        if (failed.isEmpty()) {
            return false;
        }
        String place = pointer;
        while (!failed.contains(place)) {
            if (place.isEmpty()) {
                return false;
            }
            place = JsonPointer.around(place);
        }
        return true;
    }

    /**
     * Makes an object of the domain if there is no error so far. The checks find everything that a constructor refuses;
     * should one be stricter than they are, that is an error too.
     */
    public <T> @Nullable T make(String code, String pointer, Supplier<T> constructor) {
        if (hasErrors()) {
            return null;
        }
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            error(code, pointer, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Returns whether no error was found at a place or below it. */
    public boolean isSound(String pointer) {
        String place = at(pointer).path();
        return issues.list().stream()
                .filter(Issue::isError)
                .map(issue -> issue.where().path())
                .noneMatch(path -> path.equals(place) || path.startsWith(place + "/"));
    }

    /** Returns whether an error was found anywhere in the file. */
    public boolean hasErrors() {
        return issues.hasErrors();
    }

    /** Returns the issues, in the order of the file. */
    public List<Issue> issues() {
        return issues.list().stream()
                .sorted(Comparator.comparingInt((Issue issue) -> issue.where().line())
                        .thenComparingInt(issue -> issue.where().column()))
                .toList();
    }
}
