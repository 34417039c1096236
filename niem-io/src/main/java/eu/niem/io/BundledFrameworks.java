package eu.niem.io;

import eu.niem.core.evidence.Group;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.Refused;
import eu.niem.io.check.Checked;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.StudyTable;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Problem;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The frameworks that come with the library and the methodologies made for each, as resources of the module. */
final class BundledFrameworks {
    /**
     * Their names, each with the ids of its methodologies, the default first. Each is a folder of {@code frameworks},
     * with a {@code SOURCE.md} on what is known of the system from where.
     */
    private static final Map<String, List<String>> METHODOLOGIES = new TreeMap<>(Map.ofEntries(
            Map.entry("human-development", List.of("human-development")),
            Map.entry("inclusion-action-plan", List.of("inclusion-action-plan", "inclusion-action-plan-by-theme")),
            Map.entry("inclusion-action-plan-2017-11", List.of("inclusion-action-plan-2017-11")),
            Map.entry("indicators-of-integration-2019", List.of("indicators-of-integration-2019")),
            Map.entry("intercultural-cities", List.of("intercultural-cities", "intercultural-cities-equal")),
            Map.entry("mipex-2015", List.of("mipex-2015", "mipex-2015-without-health")),
            Map.entry("mipex-2020", List.of("mipex-2020")),
            Map.entry("niem", List.of("niem", "niem-flat", "niem-by-step", "niem-steps", "niem-separate")),
            Map.entry("sdg-10-7-2", List.of("sdg-10-7-2")),
            Map.entry("zaragoza", List.of("zaragoza")),
            Map.entry("zaragoza-city", List.of("zaragoza-city"))));

    /** The crosswalks that lead to a framework from an earlier version of it. */
    private static final Map<String, List<String>> CROSSWALKS =
            Map.of("inclusion-action-plan-2017-11", List.of("crosswalk-2017-07.json"));

    private BundledFrameworks() {}

    /** Returns the names of those made for reuse. */
    static List<String> names() {
        return List.copyOf(METHODOLOGIES.keySet());
    }

    /** Returns the names of those made for reuse, then those of the studies of the library. */
    static List<String> namesWithStudies() {
        return Stream.concat(names().stream(), BundledStudies.names().stream())
                .distinct()
                .toList();
    }

    /** Reads a framework made for reuse, or that of a study. */
    static Framework framework(String name) {
        if (!namesWithStudies().contains(name)) {
            throw Refused.argument(
                    "there is no framework '" + name + "' in the library; there are " + namesWithStudies());
        }
        return METHODOLOGIES.containsKey(name)
                ? reusable(name)
                : BundledStudies.study(name).orThrow().framework();
    }

    /** Returns the ids of the methodologies made for a framework, the default first. */
    static List<String> methodologies(String framework) {
        List<String> ids = METHODOLOGIES.get(framework);
        if (ids == null) {
            throw Refused.argument("there is no framework '" + framework
                    + "' with methodologies of its own in the library; there are " + names());
        }
        return ids;
    }

    /** Reads the crosswalks that lead to a framework made for reuse from an earlier version of it. */
    static List<Crosswalk> crosswalks(String framework) {
        methodologies(framework);
        return CROSSWALKS.getOrDefault(framework, List.of()).stream()
                .map(file -> input(framework, file))
                .map(input -> documents()
                        .crosswalk(input.shown(), content(input))
                        .checked()
                        .orThrow())
                .toList();
    }

    private static Framework reusable(String framework) {
        Input input = input(framework, "framework.json");
        return documents().framework(input.shown(), content(input)).checked().orThrow();
    }

    /** Returns the default methodology of a framework that is, in this edition, one of the library. */
    static Optional<Methodology> standard(Framework framework) {
        String id = framework.id();
        if (!METHODOLOGIES.containsKey(id) || !reusable(id).version().equals(framework.version())) {
            return Optional.empty();
        }
        return methodology(id, methodologies(id).get(0))
                .findValue()
                .filter(found -> found.check(framework).stream().noneMatch(Problem::error));
    }

    /** Reads a methodology made for a framework. */
    static Checked<Methodology> methodology(String framework, String id) {
        List<String> ids = methodologies(framework);
        if (!ids.contains(id)) {
            throw Refused.argument(
                    "the framework '" + framework + "' has no methodology '" + id + "'; there are " + ids);
        }
        boolean standard = ids.get(0).equals(id);
        Input input = input(framework, standard ? "methodology.json" : "methodology-" + id + ".json");
        DocumentReader documents = documents();
        return documents.suit(documents.methodology(input.shown(), content(input)), reusable(framework));
    }

    private static Input input(String framework, String file) {
        return find(framework, file)
                .orElseThrow(() -> new IllegalStateException(
                        "the library lacks its resource frameworks/" + framework + "/" + file));
    }

    /** Returns the groups that come with a framework made for reuse; none where it comes without. */
    static List<Group> groups(String framework) {
        return find(framework, "groups.csv")
                .map(input -> StudyTable.GROUPS
                        .read(input.shown(), content(input), Limits.STANDARD)
                        .orThrow())
                .orElse(List.of());
    }

    /** Finds a file that comes with a framework made for reuse. */
    static Optional<Input> find(String framework, String file) {
        if (!METHODOLOGIES.containsKey(framework)) {
            return Optional.empty();
        }
        String name = "frameworks/" + framework + "/" + file;
        URL resource = BundledFrameworks.class.getResource("/eu/niem/io/" + name);
        return resource == null ? Optional.empty() : Optional.of(Input.of(name, file, resource));
    }

    /** Reads a file that comes with a framework. */
    static byte[] content(Input input) {
        Issues issues = new Issues(Limits.STANDARD.issues());
        byte[] content = input.read(Limits.STANDARD, issues);
        if (content == null) {
            throw new InvalidInputException(issues.list());
        }
        return content;
    }

    private static DocumentReader documents() {
        return new DocumentReader(Methods.load(), Limits.STANDARD);
    }
}
