package eu.niem.scoring.comparison;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Study;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which areas may be compared with each other on an indicator in a period and group, and why others may not.
 *
 * <ul>
 *   <li>An area without a value is compared with none.
 *   <li>Two areas may not be compared if the definition differs in exactly one ({@link
 *       ObsStatus#DEFINITION_DIFFERS}), if their rounds are of different editions of the framework, or if their values
 *       come from other kinds of source ({@link EvidenceKind}), such as a survey and a register.
 *   <li>What is not said, such as the kind of a source that is not described, keeps nobody apart.
 *   <li>Aggregates of areas are left out.
 * </ul>
 *
 * @param indicator the indicator's id
 * @param slice the period and group
 * @param areas what is known of each area, by code
 */
public record ComparabilityMatrix(String indicator, Slice slice, List<Area> areas) implements Tabular, Serializable {
    /** Copies the list. */
    public ComparabilityMatrix {
        Require.notNull("indicator", indicator);
        Require.notNull("slice", slice);
        areas = Require.list("areas", areas);
    }

    /**
     * Compares the areas of a study on an indicator.
     *
     * @throws NoSuchElementException if there is no such indicator
     */
    public static ComparabilityMatrix of(Study study, String indicator, Slice slice) {
        Require.notNull("study", study);
        Require.notNull("slice", slice);
        Panel panel = study.panel();
        Indicator measured = panel.framework().getIndicator(indicator);
        List<Area> areas = new ArrayList<>();
        for (RowKey key : panel.rows()) {
            if (key.slice().equals(slice) && !panel.isAggregate(key)) {
                areas.add(Area.of(study, measured, key));
            }
        }
        return new ComparabilityMatrix(measured.id(), slice, areas);
    }

    /**
     * Returns why two areas may not be compared; empty if they may.
     *
     * @throws NoSuchElementException if there is no row of one of them
     */
    public List<String> why(String refArea, String other) {
        Require.notNull("refArea", refArea);
        Require.notNull("other", other);
        return area(refArea).differences(area(other));
    }

    private Area area(String refArea) {
        return areas.stream()
                .filter(each -> each.refArea().equals(refArea))
                .findFirst()
                .orElseThrow(() -> Refused.missing("there is no row of area '" + refArea + "' in " + slice
                        + "; there are " + areas.stream().map(Area::refArea).toList()));
    }

    /** Returns one line for each pair of areas, each once. */
    @Override
    public DataTable data() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                pairs.add(new Pair(areas.get(i), areas.get(j), areas.get(i).differences(areas.get(j))));
            }
        }
        return Columns.<Pair>of("INDICATOR", each -> indicator)
                .and("TIME_PERIOD", each -> slice.timePeriod())
                .and("GROUP", each -> slice.group())
                .and("REF_AREA", each -> each.one().refArea())
                .and("OTHER_AREA", each -> each.other().refArea())
                .andText("SOURCES", each -> String.join("+", each.one().sources()))
                .andText("OTHER_SOURCES", each -> String.join("+", each.other().sources()))
                .and("COMPARABLE", each -> each.differences().isEmpty())
                .andText("WHY_NOT", each -> String.join("; ", each.differences()))
                .data(title(), pairs);
    }

    private record Pair(Area one, Area other, List<String> differences) {}

    private String title() {
        return "Who may be compared on " + indicator + ", " + slice;
    }

    /**
     * Returns the areas that may be compared with each other, a line for each such set, the largest first. Last come
     * those without a value. Areas of which less is known may stand in one set only, though they keep nobody apart.
     */
    @Override
    public Table table() {
        Map<List<String>, List<Area>> sets = new LinkedHashMap<>();
        areas.forEach(area ->
                sets.computeIfAbsent(area.traits(), traits -> new ArrayList<>()).add(area));
        List<List<Area>> ordered = new ArrayList<>(sets.values());
        ordered.sort((one, other) -> one.get(0).hasValue() == other.get(0).hasValue()
                ? other.size() - one.size()
                : one.get(0).hasValue() ? -1 : 1);
        return Columns.<List<Area>>of("AREAS", List::size)
                .and("COMPARABLE", each -> each.get(0).hasValue() ? "with each other" : "with none: no value")
                .andText("DEFINITION", each -> each.get(0).isDefinedOtherwise() ? "differs" : "")
                .andText("SOURCES", each -> each.get(0).kinds())
                .andText("EDITION", each -> each.get(0).edition())
                .and("WHICH", each -> Cell.of(each.stream().map(Area::refArea).collect(Collectors.joining(" "))))
                .table(title(), ordered)
                .withoutEmptyColumns();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * What decides with whom an area may be compared.
     *
     * @param refArea the area's code
     * @param hasValue whether there is a value
     * @param isDefinedOtherwise whether its definition differs
     * @param sources the ids of its sources
     * @param kinds the kinds of its sources as far as they are described, joined by {@code +}
     * @param edition the edition of the framework of its round; empty where nothing is said
     */
    public record Area(
            String refArea,
            boolean hasValue,
            boolean isDefinedOtherwise,
            List<String> sources,
            String kinds,
            String edition)
            implements Serializable {
        /** Copies the list. */
        public Area {
            Require.notNull("refArea", refArea);
            sources = Require.list("sources", sources);
            Require.notNull("kinds", kinds);
            Require.notNull("edition", edition);
        }

        static Area of(Study study, Indicator indicator, RowKey key) {
            Panel panel = study.panel();
            int row = panel.findRow(key).orElseThrow();
            Optional<Observation> observed = panel.findObservation(indicator.id(), row);
            List<String> sources = observed.map(Observation::sources).orElse(List.of());
            TreeSet<String> kinds = new TreeSet<>();
            sources.forEach(source -> panel.findSource(source)
                    .map(EvidenceSource::kind)
                    .map(EvidenceKind::code)
                    .ifPresent(kinds::add));
            return new Area(
                    key.refArea(),
                    panel.observed(indicator.id()).isPresent(row),
                    observed.filter(each -> each.status().contains(ObsStatus.DEFINITION_DIFFERS))
                            .isPresent(),
                    sources,
                    String.join("+", kinds),
                    edition(study, key));
        }

        /** Returns the edition of an area's round: that of its own, else of the round of all areas. */
        private static String edition(Study study, RowKey key) {
            String edition = "";
            for (Round round : study.rounds()) {
                boolean isOwn = round.refArea().equals(key.refArea());
                if (round.timePeriod().equals(key.timePeriod())
                        && (isOwn || round.refArea().isEmpty())) {
                    edition = isOwn || edition.isEmpty() ? round.frameworkVersion() : edition;
                    if (isOwn) {
                        return edition;
                    }
                }
            }
            return edition;
        }

        private List<String> traits() {
            return hasValue
                    ? List.of(isDefinedOtherwise ? "d" : "", kinds, edition)
                    : List.of("none"); // of no other length, so that it equals none with a value
        }

        private List<String> differences(Area other) {
            List<String> differences = new ArrayList<>();
            for (Area each : List.of(this, other)) {
                if (!each.hasValue) {
                    differences.add("no value of " + each.refArea);
                }
            }
            if (!differences.isEmpty()) {
                return differences;
            }
            if (isDefinedOtherwise != other.isDefinedOtherwise) {
                differences.add("the definition differs for " + (isDefinedOtherwise ? refArea : other.refArea)
                        + " only, by its flag 'd'");
            }
            compare("the kind of source", kinds, other.kinds, differences);
            compare("the edition of the framework", edition, other.edition, differences);
            return List.copyOf(differences);
        }

        private static void compare(String what, String one, String other, List<String> differences) {
            if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
                differences.add(what + " is '" + one + "' and '" + other + "'");
            }
        }
    }
}
