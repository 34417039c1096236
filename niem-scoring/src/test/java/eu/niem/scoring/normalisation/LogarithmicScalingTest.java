package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import org.junit.jupiter.api.Test;

class LogarithmicScalingTest {
    private static final Indicator INCOME = Indicator.of("gni", "Income", Quantity.of("USD", 100, 75000));
    private static final Goalposts LOG = Goalposts.standard().withRange(0, 1).withTransform(Goalposts.Transform.LOG);

    private static Scaling scaling(Goalposts goalposts) {
        return goalposts.fit(INCOME, Column.of("gni"));
    }

    /**
     * The example of UNDP, Technical notes to the Human Development Report 2020, technical note 1: (ln 3 829 - ln 100) /
     * (ln 75 000 - ln 100) = 0.5506.
     */
    @Test
    void theIncomeIndexIsThatOfLogarithms() {
        assertThat(scaling(LOG).apply(3829)).isCloseTo(0.5506, within(0.00005));
        assertThat(scaling(LOG).apply(100)).isZero();
        assertThat(scaling(LOG).apply(75000)).isEqualTo(1);
    }

    @Test
    void valuesBeyondAreTheGoalpostsUnlessNotClamped() {
        assertThat(scaling(LOG).apply(0)).isZero();
        assertThat(scaling(LOG).apply(1e6)).isEqualTo(1);
        Scaling free = scaling(LOG.withClamp(false));
        assertThat(free.apply(1e6)).isGreaterThan(1);
        assertThat(free.apply(0)).isNaN();
        assertThat(free.undefined(0)).isEqualTo("a logarithm needs a value above 0, but it is 0");
        assertThat(scaling(LOG).explain(1e6))
                .isEqualTo("logarithm, worst 100, best 75000, on 0 to 1, not counted beyond");
    }

    @Test
    void goalpostsOfZeroAreRefused() {
        Indicator share = Indicator.of("share", "Share", Quantity.of("PC", 0, 100));
        assertThat(LOG.refuses(share).orElseThrow()).contains("'share' must be above 0 for a logarithm");
        assertThat(LOG.refuses(INCOME)).isEmpty();
        assertThatThrownBy(() -> LOG.withGoalposts(0, 5)).hasMessageContaining("above 0 for a logarithm");
    }

    @Test
    void goalpostsOfAGroupHaveTheSameBetterEnd() {
        Goalposts turned = Goalposts.standard().withGroup("F", 87.5, 22.5);
        assertThat(turned.refuses(INCOME).orElseThrow()).contains("group 'F'", "exchange 'worst' and 'best'");
        assertThat(Goalposts.standard().withGroup("F", 22.5, 87.5).refuses(INCOME))
                .isEmpty();
    }
}
