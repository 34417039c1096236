package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Translations.Place;
import eu.niem.core.framework.Translations.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A framework with a text by language at every sort of place. */
class TranslationsTest {
    private static final Indicator HELP = Indicator.of("HELP", "Help", Checklist.of(Checklist.Item.of("rent", "Rent")))
            .withReferences(List.of(StandardReference.of("Art. 8", "Charter", "")));
    private static final Indicator MOVE = Indicator.of("MOVE", "Movement", Options.of(Option.of("yes", "Free", 100)))
            .withDescription("Where one may live")
            .withFacets(Map.of("step", "legal"));
    private static final Framework PLAIN = Framework.of(
                    "f",
                    "1",
                    List.of(new Facet("step", "Step", List.of(new Facet.Code("legal", "Law")))),
                    Dimension.of("all", "All", Dimension.of("hou", "Housing", HELP, MOVE)))
            .withTitle("Monitor")
            .withDescription("About housing");
    private static final Framework FRAMEWORK = PLAIN.withTranslations(Translations.none()
            .with(Place.title(), Texts.of("en", "Monitor", "de", "Monitor (de)"))
            .with(Place.description(), Texts.of("en", "About housing", "de", "Zum Wohnen"))
            .with(Place.nameOf("hou"), Texts.of("de", "Wohnen", "en", "Housing"))
            .with(Place.descriptionOf("MOVE"), Texts.of("en", "Where one may live", "de", "Freie Wahl"))
            .with(Place.nameOf("MOVE"), Texts.of("de-AT", "Freizügigkeit", "en", "Movement"))
            .with(Place.answer("HELP", "rent"), Texts.of("en", "Rent", "de", "Miete"))
            .with(Place.answer("MOVE", "yes"), Texts.of("en", "Free", "de", "Frei"))
            .with(Place.reference("HELP", "Art. 8"), Texts.of("en", "Charter", "fr", "Charte"))
            .with(Place.facet("step"), Texts.of("en", "Step", "de", "Schritt"))
            .with(Place.code("step", "legal"), Texts.of("en", "Law", "de", "Recht")));

    private static List<String> texts(Framework framework) {
        Indicator help = framework.getIndicator("HELP");
        Indicator move = framework.getIndicator("MOVE");
        Facet step = framework.facets().get(0);
        return List.of(
                framework.title(),
                framework.description(),
                framework.root().name(),
                framework.getNode("hou").name(),
                move.name(),
                move.description(),
                ((Checklist) help.scale()).items().get(0).name(),
                ((Options) move.scale()).options().get(0).name(),
                help.references().get(0).title(),
                step.name(),
                step.codes().get(0).name());
    }

    @Test
    void theEnglishTextStandsWhereNoLanguageIsAskedFor() {
        assertThat(texts(FRAMEWORK)).isEqualTo(texts(PLAIN));
        assertThat(FRAMEWORK).isNotEqualTo(PLAIN);
        assertThat(FRAMEWORK.languages()).containsExactly("de", "de-AT", "en", "fr");
        assertThat(PLAIN.languages()).isEmpty();
    }

    @Test
    void everyTextIsInTheLanguageWhereThereIsOne() {
        assertThat(texts(FRAMEWORK.in("de")))
                .containsExactly(
                        "Monitor (de)",
                        "Zum Wohnen",
                        "All",
                        "Wohnen",
                        "Movement",
                        "Freie Wahl",
                        "Miete",
                        "Frei",
                        "Charter",
                        "Schritt",
                        "Recht");
    }

    @Test
    void whomATextBindsIsTheSameInEveryLanguage() {
        Indicator help = HELP.withReferences(List.of(HELP.references().get(0).withGroups(List.of("REF"))));
        Framework refugees = FRAMEWORK.withRoot(Dimension.of("all", "All", Dimension.of("hou", "Housing", help, MOVE)));
        assertThat(refugees.in("fr").getIndicator("HELP").references())
                .containsExactly(StandardReference.of("Art. 8", "Charte", "").withGroups(List.of("REF")));
        assertThat(refugees.in("de").getIndicator("HELP").references().get(0).groups())
                .containsExactly("REF");
    }

    @Test
    void theLanguageStandsInForItsVariety() {
        Framework austrian = FRAMEWORK.in("DE-at");
        assertThat(austrian.getNode("MOVE").name()).isEqualTo("Freizügigkeit");
        assertThat(austrian.getNode("hou").name()).isEqualTo("Wohnen");
        assertThat(FRAMEWORK.in("de-AT-1996")).isEqualTo(austrian);
    }

    @Test
    void anUnknownLanguageGivesTheTextsOfNone() {
        assertThat(FRAMEWORK.in("nl")).isEqualTo(PLAIN);
        assertThat(PLAIN.in("de")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> PLAIN.in("German")).hasMessageContaining("language must be a language tag of BCP 47");
    }

    @Test
    void theFirstTextStandsWhereThereIsNoneInEnglish() {
        assertThat(Texts.of("fr", "Logement", "de", "Wohnen").standard()).isEqualTo("Logement");
        assertThat(Texts.of("fr", "Logement", "en-GB", "Housing").standard()).isEqualTo("Logement");
        Framework french = PLAIN.withTranslations(
                Translations.none().with(Place.nameOf("hou"), Texts.of("fr", "Logement", "de", "Wohnen")));
        assertThat(french.getNode("hou").name()).isEqualTo("Logement");
    }

    @Test
    void otherPartsLeaveTheTextsByLanguageAsTheyAre() {
        Framework changed = FRAMEWORK
                .withVersion("2")
                .withNote("note")
                .withRoot(FRAMEWORK.root().withWeight(2))
                .withFacets(FRAMEWORK.facets());
        assertThat(changed.translations()).isEqualTo(FRAMEWORK.translations());
    }

    @Test
    void aTextThatChangesIsPlainAndOneThatGoesIsForgotten() {
        Framework renamed = FRAMEWORK.withTitle("Other").withDescription("");
        assertThat(renamed.in("de").title()).isEqualTo("Other");
        assertThat(renamed.in("de").description()).isEmpty();
        assertThat(renamed.in("de").getNode("hou").name()).isEqualTo("Wohnen");
        Framework smaller = FRAMEWORK.withRoot(Dimension.of("all", "All", MOVE)).withFacets(FRAMEWORK.facets());
        assertThat(smaller.translations().texts())
                .containsKey(Place.nameOf("MOVE"))
                .doesNotContainKeys(Place.nameOf("hou"), Place.answer("HELP", "rent"));
        assertThat(smaller.languages()).containsExactly("de", "de-AT", "en");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        Texts texts = Texts.of("en", "a", "de", "b");
        assertThatThrownBy(() -> PLAIN.withTranslations(Translations.none().with(Place.answer("hou", "rent"), texts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("the place of a translation must be in the framework", "hou", "rent");
        Translations title = Translations.none().with(Place.title(), texts);
        assertThatThrownBy(() -> title.requireStandard(Map.of(Place.title(), "c")))
                .hasMessageContaining("must be 'a', but was 'c'");
    }

    @Test
    void blankTextsAndRepeatedOrWrongLanguagesAreRefused() {
        assertThatThrownBy(() -> Texts.of("en", "a", "de", " ")).hasMessageContaining("must not be blank");
        assertThatThrownBy(() -> Texts.of("en", "a", "en", "b")).hasMessageContaining("must be different");
        assertThatThrownBy(() -> Texts.of("en-GB", "a", "EN-gb", "b")).hasMessageContaining("must be different");
        assertThatThrownBy(() -> Texts.of("english", "a", "de_AT", "b")).hasMessageContaining("BCP 47");
        assertThatThrownBy(() -> new Texts(Map.of())).hasMessageContaining("at least one");
    }

    @Test
    void nothingCanBeChangedThroughWhatWasGiven() {
        Map<String, String> given = new LinkedHashMap<>(Map.of("de", "Wohnen"));
        Texts texts = new Texts(given);
        given.put("fr", "Logement");
        assertThat(texts.byLanguage()).containsOnlyKeys("de");
        assertThatThrownBy(() -> texts.byLanguage().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> FRAMEWORK.translations().texts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFrameworkWithThemCanBeSerialised() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(FRAMEWORK);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(FRAMEWORK);
        }
    }
}
