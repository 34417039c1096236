package eu.niem.examples.national;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.framework.Use;
import eu.niem.io.Niem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two editions of the bundled framework {@code niem}: the bundled one as that of 2021, and an earlier one that is made
 * up from it. Every kind of change of an instrument occurs between them.
 */
final class Instruments {
    static final String FIRST = "2019";
    static final String SECOND = "2021";

    private static final Framework BUNDLED = Niem.framework("niem");

    /** What changed; every other question stayed as it was. */
    static final Crosswalk CROSSWALK = Crosswalk.of(
                    BUNDLED.id(),
                    FIRST,
                    SECOND,
                    new CrosswalkEntry.Same("RES-01", "RES-01"),
                    new CrosswalkEntry.Recoded(
                            "RES-05", "RES-05", Map.of("a", "a", "b", "b", "c", "c", "d", "d", "e", "d")),
                    new CrosswalkEntry.Recoded(
                            "HOU-13", "HOU-13", Map.of("independent", "a", "internal", "b", "none", "c")),
                    new CrosswalkEntry.Split(
                            "EMP-06-07",
                            List.of("EMP-06", "EMP-07"),
                            Map.of(
                                    "EMP-06",
                                    Map.of("a", "b", "b", "b", "c", "c"),
                                    "EMP-07",
                                    Map.of("a", "b", "b", "c", "c", "c"))),
                    new CrosswalkEntry.Split("HOU-15-16", List.of("HOU-15", "HOU-16"), Map.of()),
                    new CrosswalkEntry.Merged(List.of("RES-09A", "RES-09B"), "RES-09", lesserOfTwo()),
                    new CrosswalkEntry.New("CIT-16"),
                    new CrosswalkEntry.New("LAN-12"),
                    new CrosswalkEntry.New("EMP-C4"),
                    new CrosswalkEntry.Dropped("GOV-D1"),
                    new CrosswalkEntry.Dropped("HOU-D1"))
            .withNote(InventedStudy.LABEL)
            .withUnmappedSame();

    private Instruments() {}

    static Framework second() {
        return edition(SECOND, BUNDLED.root());
    }

    static Framework first() {
        return edition(FIRST, (Dimension) earlier(BUNDLED.root()).get(0));
    }

    private static Framework edition(String version, Dimension root) {
        return BUNDLED.withVersion(version)
                .withRoot((Dimension) bound(root))
                .withTitle(BUNDLED.title() + ", edition for the invented round " + version)
                .withNote(InventedStudy.LABEL + " The editions 2019 and 2021 never existed. " + BUNDLED.note());
    }

    /** The invented countries are in no list of those that a text binds: here every text binds all. */
    private static Node bound(Node node) {
        if (node instanceof Dimension dimension) {
            return dimension.withChildren(
                    dimension.children().stream().map(Instruments::bound).toList());
        }
        Indicator indicator = (Indicator) node;
        return indicator.withReferences(indicator.references().stream()
                .map(text -> text.withAreas(List.of()))
                .toList());
    }

    /** What stood in the earlier edition where this node stands now. */
    private static List<? extends Node> earlier(Node node) {
        if (node instanceof Dimension dimension) {
            return List.of(dimension.withChildren(dimension.children().stream()
                    .flatMap(child -> earlier(child).stream())
                    .toList()));
        }
        Indicator now = (Indicator) node;
        return switch (now.id()) {
            case "RES-05" -> List.of(now.withScale(yearsOfResidence()));
            case "HOU-13" ->
                List.of(now.withScale(answers(
                        "independent",
                        "By an independent body",
                        "internal",
                        "By the provider or payer",
                        "none",
                        "Not at all")));
            case "EMP-06" ->
                List.of(changed(
                        now,
                        "EMP-06-07",
                        "How are foreign qualifications recognised, with and without documents?",
                        answers(
                                "a",
                                "As those of nationals, and skills without documents are assessed",
                                "b",
                                "As those of nationals, documents are required",
                                "c",
                                "On lesser terms")));
            case "HOU-15" ->
                List.of(changed(
                        now,
                        "HOU-15-16",
                        "Does national housing policy take account of beneficiaries of protection?",
                        answers("a", "Yes, with measures and money", "b", "In words", "c", "No")));
            case "RES-09" ->
                List.of(
                        changed(
                                now,
                                "RES-09A",
                                "What does the first permanent permit cost the applicant?",
                                now.scale()),
                        changed(now, "RES-09B", "What does the renewal of this permit cost?", now.scale()));
            case "EMP-07", "HOU-16", "CIT-16", "LAN-12", "EMP-C4" -> List.of();
            case "GOV-17" -> List.of(now, dropped());
            case "HOU-C5" -> List.of(now, droppedOutcome());
            default -> List.of(now);
        };
    }

    private static Options yearsOfResidence() {
        return Options.of(
                Option.of("a", "Three years or less", 100),
                Option.of("b", "More than three but less than five years", 75),
                Option.of("c", "Five years", 50),
                Option.of("d", "More than five years", 25),
                Option.of("e", "It is not open to the group", 0));
    }

    private static Indicator dropped() {
        return Indicator.of(
                        "GOV-D1",
                        "Is the integration strategy published in languages that beneficiaries read?",
                        answers("a", "In full", "b", "In part", "c", "No"))
                .withFacets(Map.of("step", "policy", "type", "policy", "stage", "settlement", "actor", "government"));
    }

    private static Indicator droppedOutcome() {
        return Indicator.of(
                        "HOU-D1",
                        "Beneficiaries who are content with their home",
                        Quantity.of("PC", Direction.HIGHER_IS_BETTER))
                .withUse(Use.CONTEXT)
                .withFacets(Map.of("step", "implementation", "type", "outcome", "evidence", "survey"));
    }

    private static Indicator changed(Indicator now, String id, String name, Scale scale) {
        return Indicator.of(id, name, scale)
                .withWeight(now.weight())
                .withUse(now.use())
                .withFacets(now.facets())
                .withReferences(now.references())
                .withGroups(now.groups());
    }

    private static Options answers(
            String best, String bestName, String middle, String middleName, String worst, String worstName) {
        return Options.of(
                Option.of(best, bestName, 100), Option.of(middle, middleName, 50), Option.of(worst, worstName, 0));
    }

    /** The less favourable of two answers out of a, b and c. */
    private static Map<List<String>, String> lesserOfTwo() {
        List<String> options = List.of("a", "b", "c");
        return options.stream()
                .flatMap(one -> options.stream().map(two -> List.of(one, two)))
                .collect(Collectors.toMap(
                        pair -> pair, pair -> pair.get(0).compareTo(pair.get(1)) > 0 ? pair.get(0) : pair.get(1)));
    }
}
