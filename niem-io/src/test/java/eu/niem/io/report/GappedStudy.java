package eu.niem.io.report;

import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.scoring.Study;
import java.util.List;
import java.util.Map;

/** A study of six areas, three periods and two groups, with gaps that every treatment can fill and one far value. */
final class GappedStudy {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "gapped", "version": "1", "title": "Gapped",
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "work", "name": "Work", "children": [
                 {"id": "EMP", "name": "Employment", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "UNE", "name": "Unemployment", "quantity": {"unitMeasure": "PC", "worst": 50, "best": 0}}]},
               {"id": "home", "name": "Housing", "children": [
                 {"id": "SIZE", "name": "Room", "quantity": {"unitMeasure": "M2", "worst": 0, "best": 9000}},
                 {"id": "LAW", "name": "Law", "options": [
                   {"id": "full", "name": {"en": "Full right", "de": "Volles Recht"}, "points": 100},
                   {"id": "part", "name": {"en": "Some right", "de": "Teilrecht"}, "points": 40}]},
                 {"id": "POP", "name": "People", "use": "context",
                  "quantity": {"unitMeasure": "PS", "direction": "higher-is-better"}}]}]}}
            """;
    private static final List<String> AREAS = List.of("N", "S", "W", "E", "M", "K");
    private static final String AREA_TABLE = """
            REF_AREA,NAME,TYPE
            N,North,town
            S,South,town
            W,West,town
            E,East,land
            M,Mid,land
            K,Coast,land
            """;
    private static final int FIRST = 2021;
    private static final int PERIODS = 3;

    private final StringBuilder observations =
            new StringBuilder("INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS\n");

    GappedStudy() {
        for (int area = 0; area < AREAS.size(); area++) {
            for (int year = 0; year < PERIODS; year++) {
                row(area, year, "NAT", 0);
                row(area, year, "REF", 11);
            }
        }
    }

    private void row(int area, int year, String group, int less) {
        String key = AREAS.get(area) + "," + (FIRST + year) + "," + group + ",";
        add("EMP", key, area == year ? ",L" : 50 + area * 7 + year * 3 - less + (area == 2 && year == 1 ? ",u" : ","));
        add("UNE", key, area == year + 2 ? ",L" : 9 + (area * 5 + year * 2) % 13 + less + ",");
        add("SIZE", key, area == 5 ? "8800," : 900 + area * 130 - less * 9 + year + ",");
        add("LAW", key, area % 2 == 0 ? "full," : "part,");
        add("POP", key, 1000 + area * 100 + ",");
    }

    private void add(String indicator, String key, String value) {
        observations.append(indicator).append(',').append(key).append(value).append('\n');
    }

    Study open() {
        return Niem.open(StudyDocuments.ofTexts(Map.of(
                "framework.json",
                FRAMEWORK,
                "observations.csv",
                observations.toString(),
                "areas.csv",
                AREA_TABLE,
                "groups.csv",
                "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,NAT\n")));
    }
}
