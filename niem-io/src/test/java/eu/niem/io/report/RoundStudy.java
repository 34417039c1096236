package eu.niem.io.report;

import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.util.Map;
import java.util.TreeMap;

/**
 * A study of three countries and two periods, for charts. All scales go from 0 to 100. Latvia's ownership in 2021 is
 * confidential, Estonia's unemployment in 2021 is missing, and Sweden's employment in 2021 of low reliability.
 */
final class RoundStudy {
    /** What no chart may show: the confidential number, rounded to any decimals that charts have. */
    static final String[] TELLING = {"47.8", "47,8"};

    static final String LAST = "2021";

    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "round", "version": "1", "title": "Round",
             "root": {"id": "all", "name": "Overall", "children": [
               {"id": "work", "name": "Work", "children": [
                 {"id": "EMP", "name": "Employment", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "UNE", "name": "Unemployment", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]},
               {"id": "home", "name": "Housing", "children": [
                 {"id": "OWN", "name": "Ownership", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}},
                 {"id": "CRO", "name": "Room", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]}]}}
            """;
    private static final String OBSERVATIONS = """
            INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS
            EMP,LV,2019,50,,
            EMP,LV,2021,60,,
            EMP,EE,2019,70,,
            EMP,EE,2021,72,,
            EMP,SE,2019,80,,
            EMP,SE,2021,80,u,
            UNE,LV,2019,40,,
            UNE,LV,2021,61,,
            UNE,EE,2019,66,,
            UNE,EE,2021,,L,
            UNE,SE,2019,90,,
            UNE,SE,2021,90,,
            OWN,LV,2019,46,,
            OWN,LV,2021,47.8361,,C
            OWN,EE,2019,30.3,,
            OWN,EE,2021,33.5,,
            OWN,SE,2019,52,,
            OWN,SE,2021,53,,
            CRO,LV,2019,48,,
            CRO,LV,2021,61,,
            CRO,EE,2019,30.3,,
            CRO,EE,2021,33.5,,
            CRO,SE,2019,52,,
            CRO,SE,2021,53,,
            """;

    private final Map<String, String> files = new TreeMap<>();

    RoundStudy() {
        files.put("framework.json", FRAMEWORK);
        files.put("observations.csv", OBSERVATIONS);
        files.put("areas.csv", "REF_AREA,NAME\nLV,Latvia\nEE,Estonia\nSE,Sweden\n");
    }

    /** Replaces a line of the observations, which they have. */
    RoundStudy replaced(String old, String line) {
        String text = files.getOrDefault("observations.csv", "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException("there is no '" + old + "'");
        }
        files.put("observations.csv", text.replace(old, line));
        return this;
    }

    Study open() {
        return Niem.open(StudyDocuments.ofTexts(files));
    }

    Scorecard score() {
        return open().score();
    }
}
