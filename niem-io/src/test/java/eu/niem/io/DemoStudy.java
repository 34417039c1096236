package eu.niem.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small study with a file of every kind, to be broken one place at a time. */
final class DemoStudy {
    private static final String FRAMEWORK = """
            {
              "format": "niem-framework/1",
              "id": "demo", "version": "2021", "title": "Demo framework",
              "facets": [
                {"id": "step", "name": "Building block", "codes": [
                  {"code": "legal", "name": "Setting the legal framework"},
                  {"code": "policy", "name": "Building the policy framework"}]}
              ],
              "root": {"id": "overall", "name": "Overall", "children": [
                {"id": "residency", "name": "Residency", "children": [
                  {"id": "RES1", "name": "First permit", "facets": {"step": "legal"},
                   "options": [
                     {"id": "a", "name": "Five years", "points": 100, "standard": "exceeds"},
                     {"id": "b", "name": "Three years", "points": 50, "standard": "meets"},
                     {"id": "c", "name": "Less", "points": 0, "standard": "below"}]},
                  {"id": "RES2", "name": "Conditions waived", "checklist": [
                     {"id": "fee", "name": "Fee"}, {"id": "language", "name": "Language"}]},
                  {"id": "RES3", "name": "Share", "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}
                ]}
              ]}
            }
            """;
    private static final String METHODOLOGY = """
            {
              "format": "niem-methodology/1",
              "id": "demo", "title": "Demo methodology",
              "groups": {"method": "separate"},
              "reference": {"method": "pooled"},
              "normalisation": {"standard": {"method": "goalposts"}, "except": {"RES3": {"method": "min-max"}}},
              "view": ["tree"],
              "weighting": {"standard": {"method": "equal"}},
              "aggregation": {"standard": {"method": "arithmetic-mean"}},
              "coverage": {"standard": {"minimum": 0.5, "by": "count"}}
            }
            """;
    private static final String OBSERVATIONS = """
            INDICATOR,REF_AREA,TIME_PERIOD,GROUP,OBS_VALUE,OBS_STATUS,CONF_STATUS,SAMPLE_SIZE,STD_ERROR,SOURCE,COMMENT
            RES1,LV,2021,_T,a,,,,,law,
            RES1,SE,2021,_T,b,,,,,law,
            RES2,LV,2021,_T,fee+language,,,,,law,"first, second"
            RES2,SE,2021,_T,-,,,,,law+lfs,
            RES3,LV,2021,_T,41.5,e,,800,1.2,lfs,
            RES3,SE,2021,_T,,Q,,,,lfs,
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    DemoStudy() {
        files.put("framework.json", FRAMEWORK);
        files.put("methodology.json", METHODOLOGY);
        files.put("observations.csv", OBSERVATIONS);
        files.put("areas.csv", "REF_AREA,NAME,PARENT,EU_MEMBER\nEU,Union,,\nLV,Latvia,EU,yes\nSE,Sweden,EU,yes\n");
        files.put("areas-crosswalk.csv", "FROM,TO,WEIGHT\nLV,LV,1\n");
        files.put("sources.csv", "SOURCE,KIND,TITLE\nlaw,legal-text,Law\nlfs,survey,Labour Force Survey\n");
        files.put("rounds.csv", "TIME_PERIOD,FRAMEWORK_VERSION,REF_AREA,REFERENCE_START\n2021,2021,LV,2021-01-01\n");
        files.put(
                "changes.csv",
                "CHANGE,REF_AREA,KIND,DATE,INDICATORS,SOURCE\nC1,LV,legislative,2020-07-01,RES1+RES2,law\n");
        files.put("crosswalk-2017-2019.json", """
                {"format": "niem-crosswalk/1", "framework": "demo", "from": "2017", "to": "2019", "mappings": [
                  {"kind": "same", "from": "RES1", "to": "RES1"},
                  {"kind": "new", "to": "RES4"}]}
                """);
        files.put("crosswalk-2019-2021.json", """
                {"format": "niem-crosswalk/1", "framework": "demo", "from": "2019", "to": "2021", "mappings": [
                  {"kind": "recoded", "from": "RES1", "to": "RES1", "options": {"a": "a", "b": "a", "c": "c"}},
                  {"kind": "split", "from": "RES4", "to": ["RES2", "RES3"]}]}
                """);
        files.put(
                "recommendations.csv",
                "RECOMMENDATION,REF_AREA,DATE,INDICATORS,STATUS,SOURCE\nR1,SE,2021-03-01,RES3,open,lfs\n");
    }

    /** Returns the texts of all files by their names. */
    Map<String, String> texts() {
        return files;
    }

    /** Returns the text of a file. */
    String text(String name) {
        return files.getOrDefault(name, "");
    }

    /** The same study with another file. */
    DemoStudy with(String name, String text) {
        files.put(name, text);
        return this;
    }

    DemoStudy without(String name) {
        files.remove(name);
        return this;
    }

    /** The same study with the first place of a file that reads so written otherwise. */
    DemoStudy with(String name, String from, String to) {
        String text = files.getOrDefault(name, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " has no " + from);
        }
        int place = text.indexOf(from);
        return with(name, text.substring(0, place) + to + text.substring(place + from.length()));
    }

    Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
