package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static eu.niem.io.document.DocumentTexts.bytes;
import static eu.niem.io.document.WrongDocument.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sort of wrong crosswalk gives its code, its line and its place, and nothing else. */
class CrosswalkReaderTest {
    static Stream<WrongDocument> crosswalks() {
        String same = "/mappings/0";
        String recoded = "/mappings/1";
        String split = "/mappings/2";
        String merged = "/mappings/3";
        return Stream.of(
                wrong("unknown-format", 2, "/format", "niem-crosswalk/1", "niem-crosswalk/2"),
                wrong("missing-field", 1, "", "'framework': 'demo', ", ""),
                wrong("missing-field", 1, "", "'from': '2019', ", ""),
                wrong("invalid-id", 3, "/framework", "'demo'", "'de mo'"),
                wrong("invalid-id", 3, "/to", "'2021'", "' 2021'"),
                wrong("same-version", 3, "/to", "'to': '2021'", "'to': '2019'"),
                wrong("wrong-type", 3, "/from", "'2019'", "2019"),
                wrong("unknown-word", 3, "/unmapped", "'note': 'Decided by the coders'", "'unmapped': 'dropped'"),
                wrong("wrong-type", 3, "/note", "'Decided by the coders'", "5"),
                wrong("unknown-word", 5, same + "/kind", "'same', ", "'equal',"),
                wrong("missing-field", 5, same, "'kind': 'same', ", ""),
                wrong("missing-field", 5, same, ", 'to': 'RES1'", ""),
                wrong("unknown-field", 5, same + "/options", "'to': 'RES1'}", "'to': 'RES1', 'options': {'a': 'a'}}"),
                wrong("wrong-type", 5, same + "/to", "'to': 'RES1'", "'to': ['RES1']"),
                wrong("wrong-type", 5, same + "/to", "'to': 'RES1'", "'to': null"),
                wrong("invalid-id", 5, same + "/to", "'to': 'RES1'", "'to': 'RES 1'"),
                wrong("duplicate-id", 6, recoded + "/to", "'RES2', 'options'", "'RES1', 'options'"),
                wrong("duplicate-id", 6, recoded + "/from", "'from': 'RES2'", "'from': 'RES1'"),
                wrong("missing-field", 6, recoded, ", 'options': {'a': 'a', 'b': 'a', 'c': 'c'}", ""),
                wrong("empty-options", 6, recoded + "/options", "{'a': 'a', 'b': 'a', 'c': 'c'}", "{}"),
                wrong("wrong-type", 6, recoded + "/options", "{'a': 'a', 'b': 'a', 'c': 'c'}", "['a']"),
                wrong("wrong-type", 6, recoded + "/options/b", "'b': 'a', 'c'", "'b': 1, 'c'"),
                wrong("invalid-id", 6, recoded + "/options/b", "'b': 'a', 'c'", "'b': '', 'c'"),
                wrong("invalid-id", 6, recoded + "/options/b c", "'b': 'a', 'c'", "'b c': 'a', 'c'"),
                wrong("duplicate-field", 6, recoded + "/options/a", "'b': 'a', 'c'", "'a': 'a', 'c'"),
                wrong("wrong-type", 7, split + "/to", "['RES3a', 'RES3b'],", "'RES3a',"),
                wrong("wrong-type", 7, split + "/to/1", "['RES3a', 'RES3b'],", "['RES3a', 7, 'RES3b'],"),
                wrong("duplicate-id", 7, split + "/to/2", "'RES3b'],", "'RES3b', 'RES3a'],"),
                wrong("missing-options", 8, split + "/options", ", 'RES3b': {'a': 'a', 'b': 'b'}", ""),
                wrong(
                        "unknown-indicator",
                        8,
                        split + "/options/RES3c",
                        "'RES3b': {",
                        "'RES3c': {'a': 'a'}, 'RES3b': {"),
                wrong("wrong-type", 8, split + "/options/RES3a", "{'a': 'a', 'b': 'c'}", "'a'"),
                wrong("empty-options", 8, split + "/options/RES3a", "{'a': 'a', 'b': 'c'}", "{}"),
                wrong("wrong-type", 9, merged + "/from", "['RES4', 'RES5']", "'RES4'"),
                wrong("wrong-combination", 9, merged + "/options/a", "'a+a': 'a'", "'a': 'a'"),
                wrong("wrong-combination", 9, merged + "/options/a+a+a", "'a+a': 'a'", "'a+a+a': 'a'"),
                wrong("invalid-id", 9, merged + "/options/a+", "'a+a': 'a'", "'a+': 'a'"),
                wrong("empty-options", 9, merged + "/options", "{'a+a': 'a', 'a+b': 'b', 'b+b': 'c'}", "{}"),
                wrong("unknown-field", 10, "/mappings/4/from", "'to': 'RES9'", "'from': 'RES7', 'to': 'RES9'"),
                wrong("unknown-field", 11, "/mappings/5/to", "'from': 'RES8'", "'from': 'RES8', 'to': 'RES8'"),
                wrong("too-few-indicators", 12, "/mappings/6/to", "['RES6a', 'RES6b']", "['RES6a']"));
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void aWrongPlaceIsNamed(WrongDocument wrong) {
        wrong.assertOnly(
                DOCUMENTS.crosswalk("c.json", wrong.in(DocumentTexts.CROSSWALK)).issues());
    }

    @Test
    void everyKindOfMappingIsRead() {
        Crosswalk crosswalk =
                DOCUMENTS.crosswalk("c.json", bytes(DocumentTexts.CROSSWALK)).orThrow();
        assertThat(crosswalk.mappings())
                .containsExactly(
                        new CrosswalkEntry.Same("RES1", "RES1"),
                        new CrosswalkEntry.Recoded("RES2", "RES2", Map.of("a", "a", "b", "a", "c", "c")),
                        new CrosswalkEntry.Split(
                                "RES3",
                                List.of("RES3a", "RES3b"),
                                Map.of("RES3a", Map.of("a", "a", "b", "c"), "RES3b", Map.of("a", "a", "b", "b"))),
                        new CrosswalkEntry.Merged(
                                List.of("RES4", "RES5"),
                                "RES45",
                                Map.of(List.of("a", "a"), "a", List.of("a", "b"), "b", List.of("b", "b"), "c")),
                        new CrosswalkEntry.New("RES9"),
                        new CrosswalkEntry.Dropped("RES8"),
                        new CrosswalkEntry.Split("RES6", List.of("RES6a", "RES6b"), Map.of()));
        assertThat(crosswalk.unmappedSame()).isFalse();
        assertThat(crosswalk.note()).isEqualTo("Decided by the coders");
    }

    @Test
    void theUnmappedAreTheSameWhereTheDocumentSaysSo() {
        byte[] text = bytes(DocumentTexts.CROSSWALK.replace("'note': 'Decided by the coders'", "'unmapped': 'same'"));
        assertThat(DOCUMENTS.crosswalk("c.json", text).orThrow().unmappedSame()).isTrue();
    }
}
