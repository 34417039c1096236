package eu.niem.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OthersFileTest {
    private static final OthersFile FILE = new OthersFile(7, 3);

    @ParameterizedTest
    @EnumSource(OthersFile.Form.class)
    void theLoopParsesTheNumbersThatTheLibraryImports(OthersFile.Form form, @TempDir Path folder) throws IOException {
        FILE.write(folder, form);
        Panel panel = Niem.imported(folder).study().orThrow().panel();
        double[] numbers = FILE.parse(folder, form);
        assertThat(numbers).hasSize(panel.observations().size());
        for (int i = 0; i < numbers.length; i++) {
            int series = i / OthersFile.YEARS;
            RowKey key = RowKey.of("R" + series % 7, String.valueOf(2000 + i % OthersFile.YEARS), "G" + series / 7);
            assertThat(panel.column("rate").get(panel.findRow(key).orElseThrow()))
                    .as("%s", key)
                    .isEqualTo(numbers[i]);
        }
    }
}
