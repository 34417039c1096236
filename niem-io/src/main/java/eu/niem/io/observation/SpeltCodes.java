package eu.niem.io.observation;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import eu.niem.io.reading.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codes of areas, of periods or of groups that are found, each where it stands first. */
final class SpeltCodes {
    private static final int SHOWN = 10;

    private final String what;
    private final String field;
    private final Map<String, ObservationRow> first = new LinkedHashMap<>();
    private @Nullable String last;

    /**
     * Makes a list of codes.
     *
     * @param what what they are codes of, such as {@code area}
     * @param field the field of rows that holds them
     */
    SpeltCodes(String what, String field) {
        this.what = what;
        this.field = field;
    }

    /** Notes the code of a row. */
    void see(String code, ObservationRow row) {
        if (!code.equals(last)) { // mostly it is that of the row before
            last = code;
            first.putIfAbsent(code, row);
        }
    }

    /** Warns of codes that may be one, and returns those that surely are. */
    Set<String> report(Issues issues) {
        return report(
                first.keySet(), code -> Objects.requireNonNull(first.get(code)).at(field), issues);
    }

    /** Does the same for codes that are listed somewhere. */
    Set<String> report(Collection<String> codes, Function<String, Location> places, Issues issues) {
        Function<String, String> loosely = isPeriod() ? SpeltCodes::strictly : Spelling::loose;
        for (List<String> group : together(codes, loosely)) {
            String second = group.get(1);
            issues.warning("two-spellings", places.apply(second), second, () -> message(group, places));
        }
        Set<String> same = new HashSet<>();
        together(codes, SpeltCodes::strictly).forEach(same::addAll);
        return same;
    }

    private boolean isPeriod() {
        return what.equals("period");
    }

    /** Returns what all spellings of a code share. */
    static String strictly(String code) {
        if (TimePeriod.isPeriod(code)) {
            TimePeriod period = TimePeriod.parse(code);
            return period.start() + "/" + period.end();
        }
        return Spelling.strict(code);
    }

    private static Collection<List<String>> together(Collection<String> codes, Function<String, String> folded) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        codes.forEach(code -> groups.computeIfAbsent(folded.apply(code), each -> new ArrayList<>(1))
                .add(code));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private String message(List<String> codes, Function<String, Location> places) {
        List<String> shown = codes.subList(0, Math.min(SHOWN, codes.size()));
        List<String> names = shown.stream().map(Shown::quoted).toList();
        List<String> lines = shown.stream()
                .map(code -> String.valueOf(places.apply(code).line()))
                .toList();
        String verdict = isPeriod()
                ? " are one period"
                : " differ in " + Spelling.differences(codes) + " only, and may be one " + what;
        return "the " + what + "s " + Shown.some(names, codes.size()) + verdict
                + ": write it in one way (they stand first in the lines " + Shown.some(lines, codes.size()) + ")";
    }
}
