package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four forms of a view, on an uneven tree in which some indicators have no code. */
class ViewTest {
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            List.of(facet("step", "legal", "policy", "outcome"), facet("actor", "state", "city")),
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of(
                                    "res",
                                    "Residency",
                                    indicator("r1", Map.of("step", "legal", "actor", "state")),
                                    indicator("r2", Map.of("step", "policy", "actor", "city")),
                                    indicator("r3", Map.of()))
                            .withWeight(2),
                    Dimension.of(
                            "soc",
                            "Social",
                            Dimension.of(
                                    "hou",
                                    "Housing",
                                    indicator("h1", Map.of("step", "policy")),
                                    indicator("h2", Map.of("step", "legal", "actor", "city"))),
                            indicator("s1", Map.of("step", "legal"))),
                    Dimension.of("none", "Nothing")));

    private static Facet facet(String id, String... codes) {
        return new Facet(
                id,
                "Facet",
                List.of(codes).stream()
                        .map(code -> new Facet.Code(code, "The " + code))
                        .toList());
    }

    private static Indicator indicator(String id, Map<String, String> facets) {
        return Indicator.of(id, id, Quantity.of("PC", 0, 100)).withFacets(facets);
    }

    private static String outline(String... axes) {
        StringBuilder text = new StringBuilder();
        outline(FRAMEWORK.view(axes).root(), text);
        return text.toString();
    }

    private static void outline(Node node, StringBuilder text) {
        text.append(node.id());
        if (node instanceof Dimension dimension) {
            text.append('(');
            dimension.children().forEach(child -> {
                text.append(text.charAt(text.length() - 1) == '(' ? "" : " ");
                outline(child, text);
            });
            text.append(')');
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tree, all(res(r1 r2 r3) soc(hou(h1 h2) s1) none())",
        "tree+step, all(res(res/legal(r1) res/policy(r2) r3) soc(hou(hou/legal(h2) hou/policy(h1)) s1) none())",
        "step+tree, all(all/legal(all/legal/res(r1) all/legal/soc(all/legal/soc/hou(h2) s1))"
                + " all/policy(all/policy/res(r2) all/policy/soc(all/policy/soc/hou(h1))) res(r3))",
        "step, all(all/legal(r1 h2 s1) all/policy(r2 h1) r3)",
        "step+actor, all(all/legal(all/legal/state(r1) all/legal/city(h2) s1) all/policy(all/policy/city(r2) h1) r3)",
        "actor+step, all(all/state(all/state/legal(r1)) all/city(all/city/legal(h2) all/city/policy(r2))"
                + " all/legal(s1) all/policy(h1) r3)"
    })
    void groupsByCodesAndLeavesOutWhatIsEmpty(String axes, String outline) {
        assertThat(outline(axes.split("[+]", -1))).isEqualTo(outline);
    }

    @Test
    void theTreeBetweenTwoFacets() {
        assertThat(outline("actor", "tree", "step"))
                .startsWith("all(all/state(all/state/res(all/state/res/legal(r1)))"
                        + " all/city(all/city/res(all/city/res/policy(r2)) all/city/soc(")
                .contains("all/city/soc/hou/legal(h2)")
                .contains(" res(r3)");
    }

    @Test
    void keepsNamesAndWeightsOfTheTree() {
        Framework steps = FRAMEWORK.view("step", "tree");
        assertThat(steps.getNode("all/legal").name()).isEqualTo("The legal");
        assertThat(steps.getNode("all/legal").weight()).isEqualTo(1);
        assertThat(steps.getNode("all/legal/res").name()).isEqualTo("Residency");
        assertThat(steps.getNode("all/legal/res").weight()).isEqualTo(2);
        assertThat(steps.id()).isEqualTo("f");
        assertThat(steps.facets()).isEqualTo(FRAMEWORK.facets());
    }

    @Test
    void keepsTheTextsOfEachLanguage() {
        Framework translated = FRAMEWORK.withTranslations(Translations.none()
                .with(Place.code("step", "legal"), Texts.of("en", "The legal", "de", "Recht"))
                .with(Place.nameOf("res"), Texts.of("en", "Residency", "de", "Aufenthalt"))
                .with(Place.descriptionOf("hou"), Texts.of("en", "Homes", "de", "Wohnungen"))
                .with(Place.nameOf("r1"), Texts.of("en", "r1", "de", "R 1")));
        for (String axes : List.of("tree", "step", "step+tree", "tree+step", "actor+tree+step")) {
            String[] view = axes.split("[+]", -1);
            assertThat(translated.view(view).in("de"))
                    .isEqualTo(translated.in("de").view(view));
        }
        Framework steps = translated.view("step", "tree").in("de");
        assertThat(steps.getNode("all/legal").name()).isEqualTo("Recht");
        assertThat(steps.getNode("all/legal/res").name()).isEqualTo("Aufenthalt");
        assertThat(steps.getNode("all/legal/soc/hou").description()).isEqualTo("Wohnungen");
    }

    @Test
    void theTreeAloneIsTheFramework() {
        assertThat(FRAMEWORK.view("tree")).isEqualTo(FRAMEWORK);
    }

    @Test
    void axesThatDoNotExistOrRepeatAreRefused() {
        assertThatThrownBy(() -> FRAMEWORK.view("steps"))
                .hasMessage("an axis of a view must be 'tree' or one of the facets [step, actor], but was 'steps'");
        assertThatThrownBy(() -> FRAMEWORK.view("step", "step"))
                .hasMessage("the axes of a view must be different from each other, but was 'step'");
        assertThatThrownBy(FRAMEWORK::view).hasMessageContaining("at least one axis");
    }
}
