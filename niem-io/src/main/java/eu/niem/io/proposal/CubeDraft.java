package eu.niem.io.proposal;

import eu.niem.io.check.Location;
import eu.niem.io.foreign.CodeUnit;
import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.foreign.FormFields;
import eu.niem.io.foreign.StatedAxes;
import eu.niem.io.mapping.Numerals;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        if (!draft.figures.areKnown() && values.stream().noneMatch(SeenColumn::hasNumbers)) {
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
        StatedAxes stated = draft.table.table.axes();
        Optional<SeenColumn> period = take(stated.periods(), UsualNames.PERIOD);
        if (period.isEmpty()) {
            period = left.stream().filter(SeenColumn::isOfPeriods).findFirst();
            period.ifPresent(left::remove);
        }
        Optional<SeenColumn> unit = take(List.of(), UsualNames.UNIT);
        Optional<SeenColumn> indicator = take(stated.indicators(), UsualNames.INDICATOR);
        area(stated.areas());
        period.ifPresentOrElse(this::period, draft::undated);
        take(List.of(), UsualNames.GROUP).ifPresent(draft::group);
        unit.ifPresent(left::add);
        List<SeenColumn> several =
                left.stream().filter(column -> column.counts.size() > 1).toList();
        left.stream().filter(column -> column.counts.size() == 1).forEach(column -> draft.use(column, "one code", ""));
        Combinations combinations = new Combinations(draft.table, draft.table.of(Role.VALUE));
        draft.keep(combinations.chosen(several));
        indicators(indicator, unit);
        draft.table.of(Role.VALUE).forEach(column -> draft.use(column, "value", ""));
        numerals();
        draft.table.of(Role.STATUS).forEach(column -> draft.use(column, "status", ""));
        draft.table.of(Role.CONFIDENTIALITY).forEach(column -> draft.use(column, "confidentiality", ""));
    }

    /** Takes a dimension: of those that the file itself says it is that with the most codes, else by its name. */
    private Optional<SeenColumn> take(List<String> stated, UsualNames names) {
        Optional<SeenColumn> found = SheetDraft.richest(
                left.stream().filter(column -> stated.contains(column.name())).toList());
        if (found.isEmpty()) {
            found = names.find(left);
        }
        found.ifPresent(left::remove);
        return found;
    }

    private void area(List<String> stated) {
        Optional<SeenColumn> usual = take(stated, UsualNames.AREA);
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
            column.counts.keySet().forEach(code -> draft.area(code, column.label(code)));
        }
    }

    /** Drafts how numbers are written in a form that leaves that to its writer. */
    private void numerals() {
        NumberForms all = new NumberForms();
        draft.table.of(Role.VALUE).forEach(column -> all.add(column.forms));
        Numerals numerals = all.certain();
        if (numerals != null && FormFields.isUsed("decimal", draft.found.form())) {
            draft.numerals(numerals);
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
                .orElseGet(this::unitOfOthers);
        if (column.isEmpty()) {
            draft.axes.put("indicator", Map.of("is", draft.indicator(structure(), draft.title(), unit)));
            return;
        }
        draft.indicators(column.get(), code -> unit(column.get(), code).orElse(unit));
    }

    private static Optional<String> unit(SeenColumn dimension, String code) {
        return Optional.ofNullable(dimension.column.units().get(code))
                .map(CodeUnit::measure)
                .filter(measure -> !measure.isEmpty());
    }

    /** Returns what the file says that the values of the one code of some dimension are counted in. */
    private String unitOfOthers() {
        return draft.table.of(Role.DIMENSION).stream()
                .flatMap(column -> {
                    Object kept = column.counts.size() == 1
                            ? column.counts.keySet().iterator().next()
                            : draft.keep.get(column.name());
                    return kept == null ? Stream.empty() : unit(column, kept.toString()).stream();
                })
                .findFirst()
                .orElse(Draft.UNKNOWN_UNIT);
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
