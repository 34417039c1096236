package eu.niem.io.proposal;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.check.Location;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drafts what the dimensions of a file of a statistical form are: by their usual names area, period, group and
 * indicator. Every other dimension with several codes is fixed by its total, or by the first code where it has none.
 */
final class CubeDraft {
    private static final Pattern STRUCTURE = Pattern.compile("[^:]*:([A-Za-z0-9_.-]+).*");

    private final Draft draft;
    private final List<SeenColumn> left;

    private CubeDraft(Draft draft) {
        this.draft = draft;
        this.left = new ArrayList<>(draft.table.of(Role.DIMENSION));
    }

    /** Fills in a draft; an issue says where nothing can be scored. */
    static void fill(Draft draft, Issues issues) {
        List<SeenColumn> values = draft.table.of(Role.VALUE);
        if (values.stream().noneMatch(SeenColumn::hasNumbers)) {
            issues.error(
                    "no-numbers",
                    Location.of(draft.opening.shown()),
                    "no value of the file is a number, so nothing can be scored: check whether this is the file that is"
                            + " meant");
            return;
        }
        new CubeDraft(draft).fill();
    }

    private void fill() {
        Optional<SeenColumn> period = take(UsualNames.PERIOD);
        if (period.isEmpty()) {
            period = left.stream().filter(SeenColumn::isOfPeriods).findFirst();
            period.ifPresent(left::remove);
        }
        Optional<SeenColumn> unit = take(UsualNames.UNIT);
        Optional<SeenColumn> indicator = take(UsualNames.INDICATOR);
        area();
        period.ifPresentOrElse(this::period, draft::undated);
        take(UsualNames.GROUP).ifPresent(draft::group);
        unit.ifPresent(left::add);
        List<SeenColumn> several =
                left.stream().filter(column -> column.counts.size() > 1).toList();
        left.stream().filter(column -> column.counts.size() == 1).forEach(column -> draft.use(column, "one code", ""));
        Combinations combinations = new Combinations(draft.table, draft.table.of(Role.VALUE));
        draft.keep(combinations.chosen(several));
        indicators(indicator, unit);
        draft.table.of(Role.VALUE).forEach(column -> draft.use(column, "value", ""));
        draft.table.of(Role.STATUS).forEach(column -> draft.use(column, "status", ""));
        draft.table.of(Role.CONFIDENTIALITY).forEach(column -> draft.use(column, "confidentiality", ""));
    }

    private Optional<SeenColumn> take(UsualNames names) {
        Optional<SeenColumn> found = names.find(left);
        found.ifPresent(left::remove);
        return found;
    }

    private void area() {
        Optional<SeenColumn> usual = take(UsualNames.AREA);
        Optional<SeenColumn> area = usual.isPresent()
                ? usual
                : left.stream()
                        .filter(column -> !UsualNames.GROUP.has(column))
                        .max(Comparator.comparingInt(column -> column.counts.size()));
        if (area.isEmpty()) {
            draft.unplaced();
            return;
        }
        SeenColumn column = area.get();
        left.remove(column);
        draft.axes.put("area", column.name());
        draft.use(column, "area", usual.isPresent() ? "" : "the dimension with the most codes; none has a usual name");
        boolean isNamed = column.counts.keySet().stream()
                .anyMatch(code -> !column.label(code).equals(code));
        if (isNamed) {
            column.counts.keySet().forEach(code -> draft.areas.add(RefArea.of(code, column.label(code))));
        }
    }

    private void period(SeenColumn column) {
        draft.axes.put("period", column.name());
        draft.use(column, "period", "");
    }

    private void indicators(Optional<SeenColumn> column, Optional<SeenColumn> unitColumn) {
        String unit = unitColumn
                .flatMap(each -> each.counts.size() == 1
                        ? each.counts.keySet().stream().findFirst()
                        : Optional.ofNullable(draft.keep.get(each.name())).map(Object::toString))
                .orElse(Draft.UNKNOWN_UNIT);
        if (column.isEmpty()) {
            draft.axes.put("indicator", Map.of("is", draft.indicator(structure(), draft.title(), unit)));
            return;
        }
        SeenColumn dimension = column.get();
        Map<String, String> renamed = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        dimension.counts.keySet().stream().limit(Draft.MOST_INDICATORS).forEach(code -> {
            String id = draft.indicator(code, dimension.label(code), unit);
            kept.add(code);
            if (!id.equals(code)) {
                renamed.put(code, id);
            }
        });
        draft.axes.put("indicator", dimension.name());
        if (!renamed.isEmpty()) {
            draft.rename.put(dimension.name(), renamed);
        }
        boolean isCut = dimension.counts.size() > kept.size();
        if (isCut) {
            draft.keep.put(dimension.name(), kept);
        }
        draft.use(dimension, "indicator", isCut ? "only the first " + kept.size() + "; choose by \"keep\"" : "");
    }

    /** Returns the code of the dataset, the file's name where it gives none. */
    private String structure() {
        for (SeenColumn column : draft.table.columns) {
            boolean names = column.name().equalsIgnoreCase("STRUCTURE_ID")
                    || column.name().equalsIgnoreCase("DATAFLOW");
            if (names && column.counts.size() == 1) {
                Matcher matcher =
                        STRUCTURE.matcher(column.counts.keySet().iterator().next());
                return matcher.matches() ? matcher.group(1) : draft.stem();
            }
        }
        return draft.stem();
    }
}
