package eu.niem.examples.report;

import eu.niem.core.evidence.Slice;
import eu.niem.io.Niem;
import eu.niem.io.report.Report;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A study of invented figures that has whatever a chart can show: three rounds with a break, groups with and without
 * samples, small samples among them, flags, missing and confidential figures, standards that are not met, and an
 * aggregate.
 */
final class EveryKind {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "kinds", "version": "1", "title": "Every kind of chart",
             "description": "Invented figures.",
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "work", "name": "Work", "children": [
                 {"id": "EMP", "name": "Employment rate", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "UNE", "name": "Unemployment rate", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 50, "best": 0}}]},
               {"id": "home", "name": "Housing", "children": [
                 {"id": "OWN", "name": "Ownership", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "CRO", "name": "Crowding", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 100, "best": 0}}]},
               {"id": "law", "name": "Law", "children": [
                 {"id": "PER", "name": "Permit", "groups": ["REF"], "options": [
                   {"id": "long", "name": "Long", "points": 100, "standard": "exceeds"},
                   {"id": "usual", "name": "Usual", "points": 50, "standard": "meets"},
                   {"id": "short", "name": "Short", "points": 0, "standard": "below"}]}]}]}}
            """;
    private static final List<String> AREAS = List.of("N", "S", "W", "E");
    private static final List<String> PERIODS = List.of("2019", "2021", "2023");
    private static final List<String> ANSWERS = List.of("short", "usual", "long");

    private EveryKind() {}

    /** Writes the study into a folder and reads it. */
    static Study write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
        Files.writeString(folder.resolve("areas.csv"), "REF_AREA,NAME\nN,North\nS,South\nW,West\nE,East by the sea\n");
        Files.writeString(folder.resolve("groups.csv"), "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,NAT\n");
        Files.writeString(folder.resolve("observations.csv"), observations());
        return Niem.open(folder);
    }

    private static String observations() {
        StringBuilder lines = new StringBuilder(
                "INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS,SAMPLE_SIZE\n");
        for (int period = 0; period < PERIODS.size(); period++) {
            for (int area = 0; area < AREAS.size(); area++) {
                String refugees = "," + AREAS.get(area) + "," + PERIODS.get(period) + ",REF,";
                String nationals = refugees.replace("REF", "NAT");
                boolean last = period == 2;
                boolean broken = last && area == 1;
                boolean missing = last && area == 2;
                boolean hidden = last && area == 3;
                line(lines, "EMP" + refugees, 48 + 4 * area + 3 * period, missing ? "L" : broken ? "b" : "");
                lines.append(missing ? "" : 30 + 45 * area).append('\n');
                line(lines, "UNE" + refugees, 9 + 3 * area - period, missing ? "L" : "u");
                lines.append('\n');
                line(lines, "OWN" + refugees, 25 + 9 * area, broken ? "b" : "");
                lines.insert(lines.length() - 1, hidden ? "C" : "").append('\n');
                lines.append("CRO")
                        .append(refugees)
                        .append(40 - 5 * area - 2 * period)
                        .append(",,,\n");
                lines.append("PER").append(refugees).append(ANSWERS.get((area + period + 1) % ANSWERS.size()));
                lines.append(",,,\n");
                lines.append("EMP").append(nationals).append(70 + area + period).append(",,,600\n");
                lines.append("OWN").append(nationals).append(60 + area).append(",,,\n");
            }
        }
        return lines.toString();
    }

    /** Begins a line, up to its sample size; what is not collected has no value. */
    private static void line(StringBuilder lines, String cell, int value, String status) {
        lines.append(cell)
                .append(status.equals("L") ? "" : value)
                .append(',')
                .append(status)
                .append(",,");
    }

    static Report report(Study study) {
        return Report.of(study, study.score()).at(Slice.of("2023", "REF"));
    }
}
