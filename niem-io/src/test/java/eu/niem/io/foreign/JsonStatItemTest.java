package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Collections of JSON-stat: whatever their items are, only datasets can be meant. */
class JsonStatItemTest {
    private static final String CUBE = "{\"class\": \"dataset\", \"label\": \"%s\", \"id\": [\"geo\"], \"size\": [1],"
            + " \"value\": [%s], \"dimension\": {\"geo\": {\"category\": {\"index\": [\"LV\"]}}}}";
    private static final String DIMENSION =
            "{\"class\": \"dimension\", \"label\": \"D\", \"category\": {\"index\": [\"a\"]}}";

    private static String cube(String label, int value) {
        return CUBE.formatted(label, value);
    }

    private static String collection(String... items) {
        return "{\"label\": \"C\", \"class\": \"collection\", \"link\": {\"item\": [" + String.join(", ", items)
                + "]}}";
    }

    @Test
    void theOnlyDatasetOfACollectionIsMeant() {
        assertThat(JsonStatRows.of(collection(DIMENSION, cube("A", 5)))).containsExactly("0|5|");
        assertThat(JsonStatRows.of(collection(collection(collection(cube("A", 6))))))
                .containsExactly("0|6|");
    }

    @Test
    void datasetsOfCollectionsWithinAreNumberedOnwards() {
        String json = collection(DIMENSION, cube("A", 1), collection(cube("B", 2), cube("C", 3)), cube("D", 4));
        assertThat(JsonStatRows.issues(json)).singleElement().asString().contains("4 datasets", "'A', 'B', 'C', 'D'");
        for (String sheet : List.of("C", "3")) {
            ForeignTable table = JsonStatRows.open(JsonStatRows.sheet(json, sheet));
            assertThat(table.place(0, 1).path()).isEqualTo("/link/item/2/link/item/1/value/0");
            assertThat(JsonStatRows.of(table, ForeignTable.Selection.ALL)).containsExactly("0|3|");
        }
    }

    @Test
    void aCollectionOfLinksSaysWhatToDo() {
        String link = "{\"class\": \"dataset\", \"href\": \"https://example.org/%s\"}";
        assertThat(JsonStatRows.issues(collection(link.formatted("a"), link.formatted("b"))))
                .singleElement()
                .asString()
                .contains("only links to its 2 datasets: save what", "known are 'https://example.org/a'");
    }

    @Test
    void aCollectionWithoutDatasetsIsRefused() {
        assertThat(JsonStatRows.issues(collection(DIMENSION)))
                .singleElement()
                .asString()
                .contains("it is a collection without datasets");
        assertThat(JsonStatRows.issues(collection("{\"class\": \"collection\", \"href\": \"https://example.org/c\"}")))
                .singleElement()
                .asString()
                .contains("only-a-link", "'https://example.org/c'", "save what the link leads to");
    }
}
