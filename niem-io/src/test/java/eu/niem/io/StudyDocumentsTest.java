package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyDocumentsTest {
    private static final String MAPPING = """
            {"format": "niem-mapping/1",
             "files": [{"file": "data/share.csv", "form": "csv",
               "area": "AREA", "period": {"is": "2021"}, "indicator": {"is": "RES3"}, "value": "SHARE"}]}
            """;

    @TempDir
    private Path folder;

    private static Map<String, String> demo() {
        return new TreeMap<>(new DemoStudy().texts());
    }

    private String inFolder() throws IOException {
        return Niem.check(folder).issues().toString().replace(folder + "/", "");
    }

    @Test
    void aStudyIsTheSameFromDocumentsAsFromItsFolder() throws IOException {
        Study fromFolder = Niem.open(new DemoStudy().writeTo(folder));
        assertThat(Niem.open(StudyDocuments.ofTexts(demo()))).isEqualTo(fromFolder);
        Map<String, byte[]> bytes = new HashMap<>();
        demo().forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        assertThat(Niem.open(StudyDocuments.of(bytes))).isEqualTo(fromFolder);
    }

    @Test
    void itHasTheMessagesOfAFolder() throws IOException {
        Map<String, String> texts = demo();
        texts.replaceAll((name, text) -> text.replace("LV", "XX").replace("\"id\": \"fee\"", "\"id\": \"fee!\""));
        texts.put("area.csv", "REF_AREA,NAME\n");
        texts.put("observations.xlsx", "PK");
        for (Map.Entry<String, String> each : texts.entrySet()) {
            java.nio.file.Files.writeString(folder.resolve(each.getKey()), each.getValue());
        }
        Checked<Study> checked = Niem.check(StudyDocuments.ofTexts(texts));
        assertThat(checked.issues()).isNotEmpty();
        assertThat(checked.issues()).hasToString(inFolder());
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(Niem.check(StudyDocuments.ofTexts(Map.of())).errors())
                .extracting(issue -> issue.code() + " " + issue.where())
                .containsExactly("missing-file documents", "missing-file documents");
    }

    @Test
    void aDocumentLargerThanTheLimitIsRefused() {
        assertThat(Niem.check(Limits.SERVICE.withFileBytes(100), StudyDocuments.ofTexts(demo()))
                        .errors())
                .extracting("code")
                .contains("too-large");
    }

    @Test
    void aMappingFindsItsFilesAmongTheDocuments() {
        Map<String, String> texts = demo();
        texts.remove("observations.csv");
        texts.put("mapping.json", MAPPING);
        assertThat(Niem.check(StudyDocuments.ofTexts(texts)).errors().toString())
                .contains("no-such-file");
        texts.put("data/share.csv", "AREA;SHARE\nLV;41.5\nSE;\n");
        Imported imported = Niem.imported(Limits.SERVICE, StudyDocuments.ofTexts(texts));
        assertThat(imported.study().issues()).isEmpty();
        assertThat(imported.report().cells()).isEqualTo(2);
        assertThat(imported.report().values()).isEqualTo(1);
    }

    @Test
    void nullArgumentsAreRefused() {
        assertThatThrownBy(() -> StudyDocuments.ofTexts(Collections.singletonMap("framework.json", null)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> StudyDocuments.of(Collections.singletonMap(null, new byte[0])))
                .isInstanceOf(NullPointerException.class);
    }
}
