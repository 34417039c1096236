package eu.niem.io.proposal;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.DataTable;
import eu.niem.io.foreign.ForeignForm;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonWriter;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is proposed for a file.
 *
 * @param form the form that was found
 * @param mapping the text of the mapping
 * @param framework the framework, with an indicator for each figure; or the one that was there already
 * @param methodology a methodology that can score it
 * @param areas the areas that have names
 * @param groups the names of groups, by code
 * @param table the columns with their codes, and what is proposed for each
 */
public record Drafted(
        ForeignForm form,
        String mapping,
        Framework framework,
        Methodology methodology,
        List<RefArea> areas,
        Map<String, String> groups,
        DataTable table) {
    private static final List<String> AXES = List.of("area", "period", "group", "indicator", "indicators", "value");

    /** Copies the lists. */
    public Drafted {
        areas = List.copyOf(areas);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** Returns the table for print, with long notes over several lines. */
    public DataTable printed() {
        return DraftLines.wrapped(table);
    }

    /**
     * Joins the drafts of the sheets of a workbook, or has that of the only table of a file.
     *
     * @param leftOut what is to be said of sheets without a table
     */
    static Drafted of(List<Draft> drafts, List<String> leftOut, Figures figures) {
        Draft first = drafts.get(0);
        figures.remark().ifPresent(first.remarks::add);
        first.remarks.addAll(leftOut);
        Map<String, RefArea> areas = new LinkedHashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            draft.areas.forEach(area -> areas.putIfAbsent(area.id(), area));
            draft.groups.forEach(groups::putIfAbsent);
        }
        String title = drafts.size() == 1 ? first.title() : first.fileStem();
        return new Drafted(
                first.found.form(),
                mapping(drafts),
                figures.known().map(KnownFigures::framework).orElseGet(() -> framework(first, title, figures)),
                figures.known().map(KnownFigures::methodology).orElseGet(() -> methodology(first, title)),
                List.copyOf(areas.values()),
                groups,
                DraftLines.table(drafts));
    }

    private static String mapping(List<Draft> drafts) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("format", "niem-mapping/1");
        mapping.put("files", drafts.stream().map(Drafted::file).toList());
        return JsonWriter.text(Json.of(mapping));
    }

    private static Map<String, Object> file(Draft draft) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", draft.file);
        file.put("form", draft.found.form().id());
        if (draft.found.encoding() != null) {
            file.put("encoding", draft.found.encoding());
        }
        if (draft.opening.sheet() != null) {
            file.put("sheet", draft.opening.sheet());
        }
        if (draft.opening.header() > 1) {
            file.put("header", draft.opening.header());
        }
        put(file, "keep", draft.keep);
        put(file, "skip", draft.skip);
        for (String axis : AXES) {
            Object value = draft.axes.get(axis);
            if (value != null) {
                file.put(axis, value);
            }
        }
        put(file, "rename", draft.rename);
        file.putAll(draft.numerals);
        return file;
    }

    private static void put(Map<String, Object> file, String name, Map<String, Object> value) {
        if (!value.isEmpty()) {
            file.put(name, value);
        }
    }

    private static Framework framework(Draft draft, String title, Figures figures) {
        List<Indicator> indicators = figures.made().stream()
                .map(each -> Indicator.of(each.id(), each.name(), Quantity.of(each.unit(), Direction.HIGHER_IS_BETTER))
                        .withNote("Proposed from " + draft.file
                                + ": check the name, the unit, and whether more is better than less."))
                .toList();
        String root = "overall";
        while (indicators.stream().map(Indicator::id).anyMatch(root::equals)) {
            root = root + "-score";
        }
        return Framework.of(
                        Draft.id(draft.fileStem(), "proposal"),
                        "1",
                        Dimension.of(root, "Overall").withChildren(indicators))
                .withTitle(title);
    }

    private static Methodology methodology(Draft draft, String title) {
        return Methodology.standard()
                .withId(Draft.id(draft.fileStem(), "proposal"))
                .withTitle("Proposed for " + title)
                .withNote("Each indicator is scored between the least and the greatest value that was observed: check"
                        + " whether goalposts are better.")
                .withNormalisation(MinMax.standard());
    }
}
