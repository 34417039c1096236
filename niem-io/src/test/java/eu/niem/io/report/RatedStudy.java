package eu.niem.io.report;

import eu.niem.io.Niem;
import eu.niem.io.StudyDocuments;
import eu.niem.scoring.Study;
import java.util.Map;

/** A study of two areas that are rated from 1 to 6, and have no methodology: all their scores lie from 2 to 4. */
final class RatedStudy {
    private static final String OPTIONS =
            "\"options\": [{\"id\": \"a\", \"points\": 1}, {\"id\": \"b\", \"points\": 2},"
                    + " {\"id\": \"c\", \"points\": 4}, {\"id\": \"d\", \"points\": 6}]";

    private RatedStudy() {}

    static Study study() {
        return Niem.open(StudyDocuments.ofTexts(
                Map.of("framework.json", """
                {"format": "niem-framework/1", "id": "rated", "version": "1", "points": {"lower": 1, "upper": 6},
                 "root": {"id": "all", "name": "Overall", "children": [
                   {"id": "one", "name": "One", OPTIONS}, {"id": "two", "name": "Two", OPTIONS}]}}
                """.replace("OPTIONS", OPTIONS), "observations.csv", """
                INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE
                one,LV,2020,b
                two,LV,2020,c
                one,SE,2020,c
                two,SE,2020,c
                """)));
    }
}
