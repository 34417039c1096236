package eu.niem.io;

import eu.niem.core.internal.Refused;
import eu.niem.io.check.Limits;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mapping that comes with a framework of the library. Its files are called by the codes of their datasets; a file
 * of others is known by such a code in its name, whatever else stands there, and its form by what it holds.
 */
final class BundledMapping {
    private final Map<String, Json.Member> document;
    private final Map<String, Json.Fields> entries = new LinkedHashMap<>();

    private BundledMapping(Json.Fields document) {
        this.document = document.members();
        for (Json each : list(this.document, "files")) {
            Json.Fields entry = (Json.Fields) each;
            String file = text(entry.members(), "file");
            entries.put(file.substring(0, file.lastIndexOf('.')), entry);
        }
    }

    /** Finds the mapping of a framework that comes with one. */
    static Optional<BundledMapping> find(String framework) {
        return BundledFrameworks.find(framework, "mapping.json").map(BundledMapping::read);
    }

    /** Returns the mapping of a framework; refuses one that comes without. */
    static BundledMapping of(String framework) {
        return find(framework)
                .orElseThrow(() -> Refused.argument("the framework '" + framework
                        + "' comes without a mapping for files of others; those that have one are "
                        + BundledFrameworks.names().stream()
                                .filter(name -> find(name).isPresent())
                                .toList()
                        + ". Have one proposed by Niem.proposal"));
    }

    private static BundledMapping read(Input input) {
        JsonReading reading = JsonReading.of(input.shown(), BundledFrameworks.content(input), Limits.STANDARD);
        if (reading.root() instanceof Json.Fields document) {
            return new BundledMapping(document);
        }
        throw new IllegalStateException("the library's resource " + input.shown() + " is no mapping");
    }

    /** Returns the codes of the datasets, in the order of the mapping. */
    List<String> datasets() {
        return List.copyOf(entries.keySet());
    }

    /** Returns the ids of the indicators that a dataset gives. */
    List<String> indicators(String dataset) {
        Map<String, Json.Member> entry = entry(dataset);
        Json axis = at(entry, "indicator");
        if (axis instanceof Json.Fields fixed) {
            return List.of(text(fixed.members(), "is"));
        }
        Map<String, Json.Member> renamed = fields(fields(entry, "rename"), ((Json.Text) axis).text());
        return renamed.keySet().stream().map(code -> text(renamed, code)).toList();
    }

    /**
     * Finds the dataset whose code stands in the name of a file, between other signs than letters and digits; empty
     * where there is none, or where there are several.
     */
    Optional<String> dataset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<String> found = entries.keySet().stream()
                .filter(code -> Pattern.compile("(?<![a-z0-9])" + Pattern.quote(code) + "(?![a-z0-9])")
                        .matcher(lower)
                        .find())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A file of a dataset, by the name that it has in a mapping. */
    record File(String name, String dataset, FoundForm form, SeenCodes codes) {}

    /** Returns the text of a mapping for these files alone, which keeps no codes that they do not have. */
    String text(List<File> files) {
        List<Json> items = new ArrayList<>();
        for (File file : files) {
            Map<String, Json.Member> entry = new LinkedHashMap<>(entry(file.dataset()));
            entry.put("keep", new Json.Member(0, 0, kept(fields(entry, "keep"), file.codes())));
            entry.put("file", member(file.name()));
            if (file.form().form().isStatistical()) { // any other file cannot be read, and its opening says why
                entry.put("form", member(file.form().form().id()));
            }
            String encoding = file.form().encoding();
            if (encoding != null) {
                entry.put("encoding", member(encoding));
            }
            items.add(new Json.Fields(0, 0, entry));
        }
        Map<String, Json.Member> members = new LinkedHashMap<>(document);
        members.put("files", new Json.Member(0, 0, new Json.Items(0, 0, items)));
        return JsonWriter.text(new Json.Fields(0, 0, members));
    }

    private static Json kept(Map<String, Json.Member> keep, SeenCodes codes) {
        Map<String, Json.Member> kept = new LinkedHashMap<>();
        keep.forEach((dimension, member) -> {
            List<Json> items = member.value() instanceof Json.Items list ? list.items() : List.of(member.value());
            List<String> wanted =
                    items.stream().map(item -> ((Json.Text) item).text()).toList();
            List<Json> there = codes.among(dimension, wanted).stream()
                    .<Json>map(code -> new Json.Text(0, 0, code))
                    .toList();
            kept.put(dimension, new Json.Member(0, 0, new Json.Items(0, 0, there)));
        });
        return new Json.Fields(0, 0, kept);
    }

    private Map<String, Json.Member> entry(String dataset) {
        return Objects.requireNonNull(entries.get(dataset)).members();
    }

    private static Json.Member member(String text) {
        return new Json.Member(0, 0, new Json.Text(0, 0, text));
    }

    private static Json at(Map<String, Json.Member> members, String name) {
        return Objects.requireNonNull(members.get(name)).value();
    }

    private static List<Json> list(Map<String, Json.Member> members, String name) {
        return ((Json.Items) at(members, name)).items();
    }

    private static Map<String, Json.Member> fields(Map<String, Json.Member> members, String name) {
        return ((Json.Fields) at(members, name)).members();
    }

    private static String text(Map<String, Json.Member> members, String name) {
        return ((Json.Text) at(members, name)).text();
    }
}
