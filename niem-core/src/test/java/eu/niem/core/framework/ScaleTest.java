package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void pointsAreFinite(double points) {
        assertThatThrownBy(() -> Option.of("a", "A", points)).hasMessageContaining("must be a finite number");
        assertThatThrownBy(() -> new Checklist.Item("a", "A", points)).hasMessageContaining("number of 0 or more");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1})
    void pointsLieFromZeroToHundredUnlessThereIsAnotherRange(double points) {
        Option option = Option.of("a", "A", points);
        assertThatThrownBy(() -> Options.of(option))
                .hasMessage("the points of option 'a' must lie from 0 to 100, but was '" + points + "'");
        assertThat(new Options(List.of(option), PointsRange.of(-1, 101)).options())
                .containsExactly(option);
        assertThatThrownBy(() -> Checklist.of(new Checklist.Item("a", "A", points)))
                .hasMessageMatching(".* must (be a number of 0 or more|add up to at most 100), .*");
    }

    @Test
    void optionsAreAtLeastOneAndDifferent() {
        assertThatThrownBy(() -> Options.of()).hasMessage("options must be at least one, but was '[]'");
        assertThatThrownBy(() -> Options.of(Option.of("a", "A", 1), Option.of("a", "B", 2)))
                .hasMessage("the ids of options must be different from each other, but was 'a'");
    }

    @Test
    void aChecklistScoresTheShareOfItsItems() {
        Checklist list =
                Checklist.of(Checklist.Item.of("a", "A"), Checklist.Item.of("b", "B"), Checklist.Item.of("c", "C"));
        assertThat(list.points(List.of())).isZero();
        assertThat(list.points(List.of("c"))).isEqualTo(100.0 / 3);
        assertThat(list.points(List.of("c", "a", "b"))).isEqualTo(100);
    }

    @Test
    void inARangeAChecklistScoresItsLowerEndAndAShareOfTheRest() {
        Checklist list = Checklist.of(
                        Checklist.Item.of("a", "A"), Checklist.Item.of("b", "B"), Checklist.Item.of("c", "C"))
                .withRange(PointsRange.of(1, 10));
        assertThat(list.points(List.of())).isEqualTo(1);
        assertThat(list.points(List.of("c"))).isEqualTo(4);
        assertThat(list.points(List.of("c", "a", "b"))).isEqualTo(10);
        assertThat(list.withRange(PointsRange.of(-2, 2)).points(List.of("a"))).isEqualTo(-2 + 4.0 / 3);
        assertThat(list.withRange(PointsRange.of(0.1, 0.7)).points(List.of("a", "b", "c")))
                .isEqualTo(0.7);
    }

    @Test
    void inARangeItemsAddTheirPointsToItsLowerEnd() {
        PointsRange range = PointsRange.of(1, 10);
        Checklist list = Checklist.of(new Checklist.Item("a", "A", 6.0), new Checklist.Item("b", "B", 3.0))
                .withRange(range);
        assertThat(list.points(List.of())).isEqualTo(1);
        assertThat(list.points(List.of("b"))).isEqualTo(4);
        assertThat(list.points(List.of("a", "b"))).isEqualTo(10);
        assertThatThrownBy(() -> Checklist.of(new Checklist.Item("a", "A", 9.5)).withRange(range))
                .hasMessageContaining("must add up to at most 9, but was '9.5'");
    }

    @Test
    void aChecklistWithPointsScoresTheirSum() {
        Checklist list = Checklist.of(new Checklist.Item("a", "A", 60.0), new Checklist.Item("b", "B", 40.0));
        assertThat(list.points(List.of("b"))).isEqualTo(40);
        assertThat(list.points(List.of("b", "a"))).isEqualTo(100);
    }

    @Test
    void allItemsOfAChecklistHavePointsOrNone() {
        assertThatThrownBy(() -> Checklist.of(new Checklist.Item("a", "A", 60.0), Checklist.Item.of("b", "B")))
                .hasMessage("points must be given to all items of a checklist or to none, but was '1 of 2'");
        assertThatThrownBy(() -> Checklist.of(new Checklist.Item("a", "A", 60.0), new Checklist.Item("b", "B", 50.0)))
                .hasMessageContaining("add up to at most 100, but was '110.0'");
        assertThatThrownBy(() -> Checklist.Item.of("-", "None")).hasMessageContaining("'none holds'");
    }

    @Test
    void goalpostsGiveTheDirection() {
        assertThat(Quantity.of("PC", 0, 100).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(Quantity.of("PC", 30, 5).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThatThrownBy(() -> Quantity.of("PC", 5, 5))
                .hasMessage("goalposts must be different from each other, but was '5.0'");
        assertThatThrownBy(() -> Quantity.of("PC", 0, Double.NaN)).hasMessageContaining("goalpost 'best'");
        assertThatThrownBy(() -> new Quantity("PC", Direction.LOWER_IS_BETTER, new Quantity.Goalposts(0, 100)))
                .hasMessage("the direction of a quantity must be that of its goalposts, but was 'lower-is-better'");
    }

    @Test
    void aTargetComesAfterItsBaseAndIsAnotherNumber() {
        Quantity.Target target = Quantity.Target.of(80, "2030").withBase(60, "2015");
        assertThat(Quantity.of("PC", 0, 100)
                        .withTarget(target)
                        .withAges("20-64")
                        .target())
                .isEqualTo(target);
        assertThatThrownBy(() -> target.withBase(60, "2030-12")).hasMessageContaining("come before it");
        assertThatThrownBy(() -> target.withBase(80, "2015")).hasMessageContaining("another number");
        assertThatThrownBy(() -> Quantity.Target.of(80, "soon")).hasMessageContaining("soon");
    }
}
