package eu.niem.io.report;

import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.scoring.Study;
import java.util.Map;
import java.util.TreeMap;

/** A study of three districts, two periods and two groups, of which any file can be replaced. */
final class CityStudy {
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "city", "version": "1", "title": "City",
             "description": "Invented figures.",
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "work", "name": "Work", "children": [
                 {"id": "EMP", "name": "Employment", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "UNE", "name": "Unemployment", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 50, "best": 0}}]},
               {"id": "home", "name": "Housing", "children": [
                 {"id": "OWN", "name": "Ownership", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "CRO", "name": "Crowding", "groups": ["REF", "NAT"],
                  "quantity": {"unitMeasure": "PC", "worst": 100, "best": 0}}]}]}}
            """;
    private static final String OBSERVATIONS = """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS,SOURCE
            EMP,N,2022,REF,50,,,lfs
            EMP,S,2022,REF,61,,,lfs
            EMP,N,2023,REF,54,u,,lfs
            EMP,S,2023,REF,60,,,lfs
            EMP,W,2023,REF,,L,,
            UNE,N,2022,REF,20,,,lfs
            UNE,S,2022,REF,11,,,lfs
            UNE,N,2023,REF,16,,,lfs
            UNE,S,2023,REF,12,,,lfs
            UNE,W,2023,REF,15,,,lfs
            OWN,N,2022,REF,31,,,
            OWN,S,2022,REF,40,,,
            OWN,N,2023,REF,33,,,
            OWN,S,2023,REF,47.8361,,C,
            OWN,W,2023,REF,20.4,,,
            CRO,N,2022,REF,30,,,
            CRO,S,2022,REF,29,,,
            CRO,N,2023,REF,29,,,
            CRO,S,2023,REF,25,,,
            CRO,W,2023,REF,35,,,
            EMP,N,2023,NAT,71,,,lfs
            EMP,S,2023,NAT,74,,,lfs
            EMP,W,2023,NAT,70,,,lfs
            OWN,N,2023,NAT,53,,,
            OWN,S,2023,NAT,52,,,
            """;

    private final Map<String, String> files = new TreeMap<>();

    CityStudy() {
        files.put("framework.json", FRAMEWORK);
        files.put("observations.csv", OBSERVATIONS);
        files.put("areas.csv", "REF_AREA,NAME\nN,North\nS,South\nW,West\n");
        files.put("groups.csv", "GROUP,NAME,REFERENCE\nNAT,Nationals,\nREF,Refugees,NAT\n");
        files.put("sources.csv", """
                SOURCE,KIND,TITLE,PUBLISHER,DATE,URL
                lfs,survey,Labour Force Survey,Statistics office,2023-05-01,https://example.org/lfs
                """);
    }

    CityStudy with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Replaces a text of a file, which has it. */
    CityStudy replaced(String file, String old, String text) {
        String content = files.getOrDefault(file, "");
        if (!content.contains(old)) {
            throw new IllegalArgumentException("'" + file + "' has no '" + old + "'");
        }
        return with(file, content.replace(old, text));
    }

    Study open() {
        return Niem.open(StudyDocuments.ofTexts(files));
    }

    Report report() {
        Study study = open();
        return Report.of(study, study.score());
    }
}
