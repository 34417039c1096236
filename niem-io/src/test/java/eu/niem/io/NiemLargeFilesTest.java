package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.io.check.Limits;
import eu.niem.io.saving.WrittenSize;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NiemLargeFilesTest {
    @TempDir
    Path folder;

    private final LoggedLines logged = new LoggedLines();

    @AfterEach
    void listenNoMore() {
        logged.close();
    }

    private static Framework nested(int levels) {
        Dimension dimension = Dimension.of("d0", "d", Indicator.of("i", "i", Quantity.of("PC", 0, 100)));
        for (int i = 1; i < levels; i++) {
            dimension = Dimension.of("d" + i, "d", dimension);
        }
        return Framework.of("f", "1", dimension);
    }

    @Test
    void whatIsWrittenCanBeReadWithTheLimitsOfItsSizeAndNoLess() throws IOException {
        Study study = Niem.open(new DemoStudy().writeTo(folder.resolve("demo")));
        Path file = folder.resolve("scorecard.json");
        Niem.save(study.score(), file);
        String text = Files.readString(file);
        WrittenSize size = WrittenSize.of(file, text, Files.size(file));
        Limits needed = new Limits(size.bytes(), (int) size.longest(), (int) size.depth(), (int) size.elements(), 10);
        assertThat(size.isWithin(needed)).isTrue();
        assertThat(Niem.scorecard(needed, file).score("overall", "LV", "2021"))
                .isEqualTo(study.score().score("overall", "LV", "2021"));
        for (Limits less : List.of(
                needed.withFileBytes(size.bytes() - 1),
                needed.withDepth((int) size.depth() - 1),
                needed.withElements((int) size.elements() - 1),
                needed.withLineLength((int) size.longest() - 1))) {
            assertThat(size.isWithin(less)).isFalse();
            assertThatThrownBy(() -> Niem.scorecard(less, file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theSizeOfATableIsThatOfItsCellsAndLines() throws IOException {
        Study study = Niem.open(new DemoStudy().writeTo(folder.resolve("demo")));
        Path file = folder.resolve("observations.csv");
        Niem.save(study.panel(), file);
        WrittenSize size = WrittenSize.of(file, Files.readString(file), Files.size(file));
        Limits needed = new Limits(size.bytes(), (int) size.longest(), 1, (int) size.elements(), 10);
        assertThat(Niem.observations(needed, study.framework(), file)).hasSize(6);
        for (Limits less : List.of(
                needed.withFileBytes(size.bytes() - 1),
                needed.withElements((int) size.elements() - 1),
                needed.withLineLength((int) size.longest() - 1))) {
            assertThatThrownBy(() -> Niem.observations(less, study.framework(), file))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatTheStandardLimitsDoNotReadIsSavedAndTold() {
        Path file = folder.resolve("framework.json");
        Niem.save(nested(40), file);
        assertThat(logged.all()).isEmpty();
        Niem.save(nested(60), file);
        assertThat(logged.all())
                .singleElement()
                .asString()
                .startsWith("WARNING '" + file + "' is saved, but")
                .endsWith("give Limits.STANDARD.withDepth(123)");
        assertThatThrownBy(() -> Niem.framework(file)).hasMessageContaining("too-deep");
        assertThat(Niem.framework(Limits.STANDARD.withDepth(123), file)).isEqualTo(nested(60));
    }

    @Test
    void whatNoLimitsCanReadIsRefused() {
        Path file = folder.resolve("framework.json");
        assertThatThrownBy(() -> Niem.save(nested(260), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nested more than 500 levels deep");
        assertThat(file).doesNotExist();
    }
}
