package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFieldsTest {
    @ParameterizedTest
    @CsvSource({
        "encoding,   csv json-stat sdmx-csv eurostat-tsv",
        "sheet,      excel json-stat",
        "header,     csv excel",
        "ignore,     csv excel",
        "percent,    csv excel",
        "decimal,    csv excel sdmx-csv",
        "thousands,  csv excel sdmx-csv",
        "conf,       csv excel sdmx-csv",
        "sampleSize, csv excel sdmx-csv",
        "stdError,   csv excel sdmx-csv",
        "comment,    csv excel sdmx-csv",
        "missing,    csv excel json-stat sdmx-csv eurostat-tsv",
        "status,     csv excel json-stat sdmx-csv eurostat-tsv",
    })
    void aFieldIsUsedByTheseFormsOnly(String field, String forms) {
        for (ForeignForm form : ForeignForm.values()) {
            assertThat(FormFields.isUsed(field, form))
                    .as("%s %s", field, form.id())
                    .isEqualTo(List.of(forms.split(" ", -1)).contains(form.id()));
        }
    }

    @Test
    void theFormsOfEachFieldAreTold() {
        assertThat(FormFields.forms().get("sheet")).containsExactly(ForeignForm.EXCEL, ForeignForm.JSON_STAT);
        assertThat(FormFields.forms()).hasSize(11).doesNotContainKey("missing");
    }
}
