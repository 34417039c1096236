package eu.niem.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DecimalTextProperties {
    @Property
    void aNumberHasTheBitsOfItsNearestDouble(@ForAll long digits, @ForAll @IntRange(max = 18) int decimals) {
        String text = BigDecimal.valueOf(digits, decimals).toPlainString();

        assertThat(DecimalText.number(text)).isEqualTo(Double.parseDouble(text));
    }

    @Property
    void aShortNumberHasTheBitsOfItsNearestDouble(@ForAll int digits, @ForAll @IntRange(max = 9) int decimals) {
        String text = BigDecimal.valueOf(digits, decimals).toPlainString();

        assertThat(Double.doubleToLongBits(DecimalText.number(text)))
                .isEqualTo(Double.doubleToLongBits(Double.parseDouble(text)));
    }
}
