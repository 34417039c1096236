package eu.niem.io.mapping;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Location;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.reading.Shown;
import eu.niem.io.reading.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of an axis stand for. Names are looked up without regard to case, kinds of blanks and forms of
 * Unicode; where two codes have one name, or none has it, that is an issue.
 */
public final class Meanings {
    // as Eurostat wrote them before 2022 and in bulk files
    private static final Pattern OLD_PERIOD = Pattern.compile("([0-9]{4})(M([0-9]{2})|([QSW])([0-9]{1,2})|A00)");

    private final KnownIndicators indicators;
    private final Map<String, Map<String, List<String>>> codesByName = new LinkedHashMap<>();
    private final Issues issues;

    /**
     * Prepares the look-up.
     *
     * @param indicators the indicators of the framework
     */
    public Meanings(KnownIndicators indicators, Issues issues) {
        this.indicators = indicators;
        this.issues = issues;
    }

    /**
     * Adds the name of a code.
     *
     * @param axis {@code area}, {@code group} or {@code indicator}
     */
    public void name(String axis, String code, String name) {
        codesByName
                .computeIfAbsent(axis, each -> new LinkedHashMap<>())
                .computeIfAbsent(Spelling.strict(name.strip()), each -> new ArrayList<>(1))
                .add(code);
    }

    KnownIndicators indicators() {
        return indicators;
    }

    /**
     * Returns the code that a text of an axis stands for; null, with an issue, where there is none.
     *
     * @param byName whether the text is a name
     * @param statistical whether the file has a statistical form
     */
    @Nullable
    String code(String axis, String text, boolean byName, boolean statistical, Location where) {
        if (text.isEmpty()) {
            if (axis.equals("group")) {
                return RowKey.TOTAL;
            }
            issues.alike(
                    "missing-value",
                    where,
                    axis,
                    () -> "a blank",
                    () -> "there is no " + axis + " in this row: fill it in, or leave such rows out by \"skip\": {\""
                            + where.path() + "\": [\"\"]}");
            return null;
        }
        String code = byName ? byName(axis, text, where) : axis.equals("period") && statistical ? period(text) : text;
        if (code != null && axis.equals("indicator") && !indicators.mayHave(code)) {
            issues.error(
                    "unknown-indicator",
                    where,
                    code,
                    () -> "the framework has no indicator '" + code + "': " + KnownNames.instead(code, indicators.ids())
                            + "; name those to read by \"keep\": {\"" + where.path()
                            + "\": [...]}, or give it its id by \"rename\": {\"" + where.path() + "\": {\"" + text
                            + "\": \"...\"}}");
            return null;
        }
        return code;
    }

    private static String period(String text) {
        Matcher matcher = OLD_PERIOD.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        if (matcher.group(3) != null) {
            return matcher.group(1) + "-" + matcher.group(3);
        }
        return matcher.group(4) == null
                ? matcher.group(1)
                : matcher.group(1) + "-" + matcher.group(4) + matcher.group(5);
    }

    private @Nullable String byName(String axis, String text, Location where) {
        Map<String, List<String>> known = codesByName.getOrDefault(axis, Map.of());
        List<String> codes = known.getOrDefault(Spelling.strict(text), List.of());
        if (codes.size() == 1) {
            return codes.get(0);
        }
        String file = axis.equals("indicator") ? "the framework" : axis + "s.csv";
        issues.error("unknown-name", where, text, () -> {
            if (codes.size() > 1) {
                return "several " + axis + "s are named " + Shown.quoted(text) + ", " + Shown.some(codes, codes.size())
                        + ": use their codes, or give them different names";
            }
            return known.isEmpty()
                    ? "no " + axis + " is known by name: list codes and names in " + file
                    : "no " + axis + " is named " + Shown.quoted(text) + ": "
                            + KnownNames.instead(Spelling.strict(text), known.keySet()) + "; add the name in " + file
                            + ", or leave its rows out by \"skip\": {\"" + where.path() + "\": [\"" + text + "\"]}";
        });
        return null;
    }
}
