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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is proposed for a file.
 *
 * @param form the form that was found
 * @param mapping the text of the mapping
 * @param framework the framework, with an indicator for each figure
 * @param methodology a methodology that can score it
 * @param areas the areas that have names
 * @param table the columns with their codes, and what is proposed for each
 */
public record Drafted(
        ForeignForm form,
        String mapping,
        Framework framework,
        Methodology methodology,
        List<RefArea> areas,
        DataTable table) {
    private static final List<String> AXES = List.of("area", "period", "group", "indicator", "indicators", "value");

    /** Copies the list. */
    public Drafted {
        areas = List.copyOf(areas);
    }

    static Drafted of(Draft draft) {
        return new Drafted(
                draft.found.form(),
                mapping(draft),
                framework(draft),
                methodology(draft),
                draft.areas,
                DraftLines.table(draft));
    }

    private static String mapping(Draft draft) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", draft.file);
        file.put("form", draft.found.form().id());
        if (draft.found.encoding() != null) {
            file.put("encoding", draft.found.encoding());
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
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapping.put("format", "niem-mapping/1");
        mapping.put("files", List.of(file));
        return JsonWriter.text(Json.of(mapping));
    }

    private static void put(Map<String, Object> file, String name, Map<String, Object> value) {
        if (!value.isEmpty()) {
            file.put(name, value);
        }
    }

    private static Framework framework(Draft draft) {
        List<Indicator> indicators = draft.indicators.stream()
                .map(each -> Indicator.of(each.id(), each.name(), Quantity.of(each.unit(), Direction.HIGHER_IS_BETTER))
                        .withNote("Proposed from " + draft.file
                                + ": check the name, the unit, and whether more is better than less."))
                .toList();
        String root = "overall";
        while (indicators.stream().map(Indicator::id).anyMatch(root::equals)) {
            root = root + "-score";
        }
        return Framework.of(
                        Draft.id(draft.stem(), "proposal"),
                        "1",
                        Dimension.of(root, "Overall").withChildren(indicators))
                .withTitle(draft.title());
    }

    private static Methodology methodology(Draft draft) {
        return Methodology.standard()
                .withId(Draft.id(draft.stem(), "proposal"))
                .withTitle("Proposed for " + draft.title())
                .withNote("Each indicator is scored between the least and the greatest value that was observed: check"
                        + " whether goalposts are better.")
                .withNormalisation(MinMax.standard());
    }
}
