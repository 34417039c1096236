package eu.niem.io.questionnaire;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.table.AnswerTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the question that each line answers, and those that have no line or several. */
final class QuestionLines {
    private final Questionnaire asked;
    private final Issues issues;
    private final Map<String, Map<String, Integer>> questions = new HashMap<>();
    private final Map<Integer, Location> lines = new HashMap<>();
    private final Map<Integer, Location> elsewhere = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    QuestionLines(Questionnaire asked, Issues issues) {
        this.asked = asked;
        this.issues = issues;
        asked.framework().indicators().forEach(indicator -> known.add(indicator.id()));
        for (int i = 0; i < asked.questions().size(); i++) {
            Question question = asked.questions().get(i);
            questions
                    .computeIfAbsent(question.indicator().id(), id -> new LinkedHashMap<>())
                    .put(question.key().group(), i);
        }
    }

    /**
     * Returns the index of the question that a line answers; none, with an issue if the indicator is known, where there
     * is none.
     */
    OptionalInt find(AnswerTable.Line line) {
        boolean isHere = isHere(line);
        Integer index = questions.getOrDefault(indicator(line), Map.of()).get(group(line));
        if (index == null) {
            notAsked(line);
            return OptionalInt.empty();
        }
        Location first = isHere ? lines.putIfAbsent(index, line.at("INDICATOR")) : null;
        if (first != null) {
            issues.error(
                    "duplicate-line",
                    line.at("INDICATOR"),
                    name(asked.questions().get(index)) + " stands in line " + first.line()
                            + " already: keep the one that is right");
        }
        if (!isHere) {
            elsewhere.put(index, line.at("INDICATOR"));
        }
        return OptionalInt.of(index);
    }

    /** Returns whether the framework has the indicator of a line, asked or not. */
    boolean isKnown(AnswerTable.Line line) {
        return known.contains(indicator(line));
    }

    private static String indicator(AnswerTable.Line line) {
        return Objects.requireNonNullElse(line.observation().indicator(), "");
    }

    private static String group(AnswerTable.Line line) {
        String group = line.observation().group();
        return group == null || group.isEmpty() ? RowKey.TOTAL : group;
    }

    /** Returns whether a line is about the area and the period asked; issues where not. */
    private boolean isHere(AnswerTable.Line line) {
        String area = Objects.requireNonNullElse(line.observation().refArea(), "");
        String period = Objects.requireNonNullElse(line.observation().timePeriod(), "");
        if (!area.equals(asked.refArea())) {
            other("area", asked.refArea(), area, line.at("REF_AREA"));
        }
        if (!period.equals(asked.timePeriod())) {
            other("period", asked.timePeriod(), period, line.at("TIME_PERIOD"));
        }
        return area.equals(asked.refArea()) && period.equals(asked.timePeriod());
    }

    private void other(String what, String right, String written, Location where) {
        issues.error(
                "other-" + what,
                where,
                "the questionnaire is about the " + what + " '" + right + "', the line about '" + written + "': write '"
                        + right + "', or remove the line if it belongs to another questionnaire");
    }

    private void notAsked(AnswerTable.Line line) {
        String id = indicator(line);
        Map<String, Integer> groups = questions.get(id);
        if (groups != null) {
            issues.error(
                    "not-asked",
                    line.at("GROUP"),
                    "'" + id + "' is not asked for the group '" + group(line) + "': "
                            + KnownNames.instead(group(line), groups.keySet())
                            + "; correct the group, or remove the line");
        } else if (isKnown(line)) {
            issues.error(
                    "not-asked",
                    line.at("INDICATOR"),
                    "'" + id + "' is not asked in this questionnaire: remove the line");
        }
    }

    /** Adds an issue for every question without a line, at the line after which it is missing. */
    void missing(Location file) {
        Location before = file;
        for (int i = 0; i < asked.questions().size() && !issues.isFull(); i++) {
            Location line = lines.getOrDefault(i, elsewhere.get(i));
            if (line != null) {
                before = new Location(line.file(), line.line(), 0, "");
            } else {
                issues.error(
                        "missing-line",
                        before,
                        "there is no line for " + name(asked.questions().get(i))
                                + ": add it; where there is no answer, say why in OBS_STATUS");
            }
        }
    }

    private static String name(Question question) {
        String group = question.key().group();
        return "'" + question.indicator().id() + "'" + (group.equals(RowKey.TOTAL) ? "" : ", group '" + group + "',");
    }
}
