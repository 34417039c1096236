package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.StandardReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledMappingTest {
    private static final BundledMapping MAPPING = BundledMapping.of("zaragoza");

    @ParameterizedTest
    @CsvSource({
        "lfsa_ergan.tsv, lfsa_ergan",
        "estat_lfsa_ergan_filtered.tsv, lfsa_ergan",
        "ESTAT-LFSA_ERGAN(1.0).csv, lfsa_ergan",
        "lfst_r_lfur2gac_AT_BE_DE_ES_IT_SE_2018_2022.csv, lfst_r_lfur2gac",
        "lfsa_eoqgan_EU27_2020_2014_2024.json, lfsa_eoqgan"
    })
    void aFileIsKnownByTheCodeInItsName(String name, String dataset) {
        assertThat(MAPPING.dataset(name)).contains(dataset);
    }

    @ParameterizedTest
    @CsvSource({"lfsa_erganedm.tsv", "lfsa_ergan_and_lfsa_urgan.tsv", "employment.tsv", "lfsq_ergan.tsv"})
    void aNameWithAnotherCodeOrTwoIsOfNoDataset(String name) {
        assertThat(MAPPING.dataset(name)).isEmpty();
    }

    @Test
    void everyDatasetIsOfAnIndicatorThatRefersToIt() {
        for (String dataset : MAPPING.datasets()) {
            assertThat(MAPPING.indicators(dataset)).isNotEmpty().allSatisfy(id -> {
                Indicator indicator = Niem.framework("zaragoza").getIndicator(id);
                assertThat(indicator.references())
                        .as(id)
                        .extracting(StandardReference::id)
                        .contains(dataset);
            });
        }
    }

    @Test
    void everyDatasetHasItsLineAmongTheSources() throws IOException {
        Set<String> sources = firstCells("sources.csv");
        assertThat(MAPPING.datasets())
                .allSatisfy(dataset -> assertThat(sources).contains("ESTAT-" + dataset.toUpperCase(Locale.ROOT)));
        assertThat(sources).hasSize(MAPPING.datasets().size() + 1);
    }

    @Test
    void aFrameworkWithoutOneIsRefusedWithThoseThatHaveOne() {
        assertThat(BundledMapping.find("niem")).isEmpty();
        assertThatThrownBy(() -> BundledMapping.of("niem"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'niem' comes without a mapping")
                .hasMessageContaining("[zaragoza]");
    }

    static Set<String> firstCells(String file) throws IOException {
        return lines(file).stream().map(line -> line.split(",", -1)[0]).collect(Collectors.toSet());
    }

    static List<String> lines(String file) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Niem.class.getResourceAsStream("frameworks/zaragoza/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
