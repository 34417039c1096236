package eu.niem.examples.districts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Ranking;
import eu.niem.io.Imported;
import eu.niem.io.Niem;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Issue;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedDistrictsTest {
    private static final Path STUDY = Path.of("districts");
    private static final String WHEN_IT_WAS_MADE = "docProps/core.xml";

    private static final String COLUMNS = """
            "area": %s, "period": "Jahr", "group": %s, "indicators": {"POP": "Einwohner", "EMP": "Erwerbstätigenquote",
            "UNE": "Arbeitslosenquote", "OVQ": "Überqualifizierte", "ABI": "Abiturquote", "KITA": "Kita-Besuchsquote",
            "POV": "Armutsgefährdungsquote", "INC": "Nettoeinkommen (€)", "RENT": "Miete je m² (€)",
            "SPACE": "Wohnfläche je Kopf (m²)"}""";
    private static final String RULES = """
            , "decimal": ",", "thousands": ".", "percent": true, "missing": ["-"], "skip": {"Bezirk": ["Gesamt"]}""";

    @TempDir
    private Path folder;

    @Test
    void theFilesOfTheStudyAreWhatTheSeedGives() throws IOException {
        InventedDistricts.main(new String[] {folder.toString()});
        assertThat(Files.readAllBytes(folder.resolve(InventedDistricts.SHEET)))
                .isEqualTo(Files.readAllBytes(STUDY.resolve(InventedDistricts.SHEET)));
        assertThat(parts(folder.resolve(InventedDistricts.WORKBOOK)))
                .isEqualTo(parts(STUDY.resolve(InventedDistricts.WORKBOOK)));
    }

    /** The files in a workbook, but for the one that tells the time. */
    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        parts.remove(WHEN_IT_WAS_MADE);
        assertThat(parts).isNotEmpty();
        return parts;
    }

    @Test
    void itSaysThatItIsInvented() throws IOException {
        String sheet = Files.readString(STUDY.resolve(InventedDistricts.SHEET), Charset.forName("windows-1252"));
        assertThat(sheet.lines().skip(1).findFirst().orElseThrow()).startsWith(InventedDistricts.LABEL);
        assertThat(STUDY.resolve("SOURCE.md")).content().contains("neither the city nor any figure here exists");
        assertThat(STUDY.resolve("framework.json")).content().contains("Invented for illustration");
    }

    @Test
    void anotherSeedGivesOtherFigures() {
        assertThat(DistrictSheet.of(new InventedDistricts(1).figures()))
                .isNotEqualTo(DistrictSheet.of(new InventedDistricts(2).figures()));
    }

    /** The steps of somebody who begins with no rule: what each is told is what the next one adds. */
    @Test
    void everyMistakeOnTheWayIsToldOnceWithItsCure() throws IOException {
        copy();
        assertThat(told(""))
                .hasSize(3)
                .anyMatch(each -> each.contains("'area' is missing"))
                .anyMatch(each -> each.contains("'period' is missing"))
                .anyMatch(each -> each.contains("by 'indicators'"));
        String columns = COLUMNS.formatted("\"Bezirk\"", "\"Herkunft\"");
        assertThat(told(columns)).singleElement().asString().contains("none of the columns", "\"header\"");
        String header = "\"header\": 4, ";
        assertThat(told(header + columns)).singleElement().asString().contains("\"encoding\": \"windows-1252\"");
        String encoding = header + "\"encoding\": \"windows-1252\", ";
        String named = COLUMNS.formatted(byName("Bezirk"), byName("Herkunft"));
        assertThat(told(encoding + named))
                .hasSize(4)
                .anyMatch(each -> each.contains("\"percent\": true"))
                .anyMatch(each -> each.contains("\"decimal\": \",\", \"thousands\": \".\""))
                .anyMatch(each -> each.contains("\"missing\": [\"-\"]"))
                .anyMatch(each -> each.contains("\"skip\": {\"Bezirk\": [\"Gesamt\"]}"));
        assertThat(told(encoding + named + RULES)).isEmpty();
        assertThat(Niem.open(folder).panel()).isEqualTo(Niem.open(STUDY).panel());
    }

    private static String byName(String column) {
        return "{\"column\": \"" + column + "\", \"by\": \"name\"}";
    }

    private void copy() throws IOException {
        for (String file : List.of("framework.json", "areas.csv", "groups.csv", InventedDistricts.SHEET)) {
            Files.copy(STUDY.resolve(file), folder.resolve(file));
        }
    }

    private List<String> told(String rules) throws IOException {
        String file =
                "{\"file\": \"stadtbezirke.csv\", \"form\": \"csv\"" + (rules.isEmpty() ? "" : ", ") + rules + "}";
        Files.writeString(
                folder.resolve("mapping.json"), "{\"format\": \"niem-mapping/1\", \"files\": [" + file + "]}");
        return Niem.check(folder).issues().stream().map(Issue::message).toList();
    }

    @Test
    void threeCallsLeadFromTheSheetToARanking() {
        Study study = Niem.open(STUDY);
        Scorecard scorecard = study.score();
        Ranking ranking = scorecard.at(Slice.of("2024", "FOR")).ranking("overall");
        assertThat(ranking.places()).hasSize(DistrictFigures.DISTRICTS.size());
        double before = Double.POSITIVE_INFINITY;
        for (var place : ranking.places()) {
            double score = Objects.requireNonNull(place.score().value());
            assertThat(score).isLessThanOrEqualTo(before);
            before = score;
        }
    }

    @Test
    void everyFigureIsThatOfTheGenerator() {
        assertFigures(Niem.open(STUDY).panel());
    }

    private static void assertFigures(Panel panel) {
        DistrictFigures figures = new InventedDistricts(InventedDistricts.SEED).figures();
        assertThat(panel.observations()).hasSize(12 * 10 * 3 * 2).allSatisfy(each -> {
            int district = Integer.parseInt(each.key().refArea().substring(1)) - 1;
            int year = DistrictFigures.YEARS.indexOf(Integer.valueOf(each.key().timePeriod()));
            int group = each.key().group().equals("NAT") ? 0 : 1;
            double figure = figures.value(district, year, group, DistrictIndicator.valueOf(each.indicator()));
            assertThat(each.value())
                    .isEqualTo(Double.isNaN(figure) ? Value.missing(MissingReason.MISSING) : Value.of(figure));
        });
    }

    @Test
    void theReportNamesWhatWasLeftOut() {
        Imported imported = Niem.imported(STUDY);
        assertThat(imported.study().issues()).isEmpty();
        assertThat(imported.report().lines())
                .filteredOn(line -> line.outcome() == ImportReport.Outcome.LEFT_OUT)
                .extracting(line -> line.axis() + " " + line.code() + " " + line.rule() + " " + line.cells())
                .containsExactly("Bezirk Gesamt skip 6", "Bemerkung  not named 0");
    }

    @Test
    void theWorkbookGivesTheSamePanel() {
        Panel panel = Niem.open(
                        STUDY.resolve("framework.json"),
                        STUDY.resolve("areas.csv"),
                        STUDY.resolve("groups.csv"),
                        STUDY.resolve("workbook/mapping.json"))
                .panel();
        assertFigures(panel);
        assertThat(panel).isEqualTo(Niem.open(STUDY).panel());
    }
}
