package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Resolution;
import eu.niem.io.Documents;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.Yardstick;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan has learned of groups is saved, and scores the same bits when read. */
class YardstickReaderTest {
    private static final RowKey WOMEN = RowKey.of("AT", "2021", "F");
    private static final RowKey MEN = RowKey.of("AT", "2021", "M");
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("a", "First", Quantity.of("PC", 0, 100)),
                    Indicator.of("b", "Second", Quantity.of("PC", 0, 100))));
    private static final Panel PANEL = Panel.of(
            FRAMEWORK,
            List.of(
                    Observation.of("a", WOMEN, 30),
                    Observation.of("b", WOMEN, 70),
                    Observation.of("a", MEN, 40.1),
                    Observation.of("b", MEN, 90)));
    private static final Documents DOCUMENTS = new Documents(
            Methods.of(() -> List.of(
                    Method.of(Normaliser.ROLE, "own-range", OwnRange.class, with -> new OwnRange()),
                    Method.of(Normaliser.ROLE, "nameless", Nameless.class, with -> new Nameless()))),
            Limits.STANDARD);

    /** Min-max among the values of the group. */
    record OwnRange() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return MinMax.standard().fit(indicator, reference);
        }

        @Override
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            Map<String, Scaling> own = new LinkedHashMap<>();
            for (RowKey key : rows) {
                int[] ofGroup = IntStream.range(0, rows.size())
                        .filter(row -> rows.get(row).group().equals(key.group()))
                        .toArray();
                own.put(key.group(), fit(indicator, reference.select(ofGroup)));
            }
            return own;
        }
    }

    /** Learns for groups what has no name. */
    record Nameless() implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return MinMax.standard().fit(indicator, reference);
        }

        @Override
        public Map<String, Scaling> fitByGroup(Indicator indicator, Column reference, List<RowKey> rows) {
            return Map.of("F", raw -> raw);
        }
    }

    private static Checked<Plan> read(String text) {
        return DOCUMENTS.plan("p.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Plan saved(Plan plan) {
        String text = DOCUMENTS.write(plan);
        Plan read = read(text).orThrow();
        assertThat(read).isEqualTo(plan);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.PLAN.validate(text)).isEmpty();
        return read;
    }

    private static void assertSame(Plan plan, String node, RowKey key) {
        Scorecard card = plan.score(PANEL);
        Scorecard again = saved(plan).score(PANEL);
        assertThat(again.scores().toList()).isEqualTo(card.scores().toList());
        assertThat(again.explain(node, key)).isEqualTo(card.explain(node, key));
    }

    @Test
    void howADimensionIsRescaledIsSaved() {
        Methodology rescaled = Methodology.standard()
                .withRescaling(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with(PerNode.ROOT, new OwnRange()));
        Plan plan = Plan.fit(FRAMEWORK, rescaled, PANEL);
        assertThat(plan.yardsticks().get(0).scalings()).containsKeys("a", "b", "all");
        assertSame(plan, "all", WOMEN);
        String text = DOCUMENTS.write(plan);
        assertThat(read(text.replace("\"all\": {\"method\"", "\"every\": {\"method\""))
                        .issues())
                .extracting(Issue::code)
                .contains("missing-scaling", "unknown-indicator");
    }

    private static Plan byGroup(Groups groups) {
        RowKey women = RowKey.of("BE", "2021", "F");
        RowKey men = RowKey.of("BE", "2021", "M");
        Panel reference = Panel.of(
                FRAMEWORK,
                List.of(
                        Observation.of("a", WOMEN, 30),
                        Observation.of("a", women, 80),
                        Observation.of("b", WOMEN, 10),
                        Observation.of("b", women, 90),
                        Observation.of("a", MEN, 0),
                        Observation.of("a", men, 80.2),
                        Observation.of("b", MEN, 90),
                        Observation.of("b", men, 70)));
        return Plan.fit(
                FRAMEWORK,
                Methodology.standard().withNormalisation(new OwnRange()).withGroups(groups),
                reference);
    }

    @Test
    void whatIsLearnedOfGroupsIsSavedAndScoresTheSame() {
        Plan apart = byGroup(Groups.separate());
        assertThat(apart.yardsticks().get(0).scalingsByGroup()).containsOnlyKeys("a", "b");
        assertSame(apart, "all", MEN);
        assertSame(byGroup(Groups.combine(List.of())), "all", RowKey.of("AT", "2021"));
        assertSame(byGroup(Groups.combine(List.of("M")).withFallback(true)), "all", RowKey.of("AT", "2021"));
        Scorecard card = apart.score(PANEL);
        Scorecard again = saved(apart).score(PANEL);
        assertThat(again.score("a", MEN).value()).isEqualTo(50);
        assertThat(again.explain("a", MEN).toString()).contains("worst 0, best 80.20");
        assertThat(WhatIf.of(again, MEN).withRaw("a", raw -> 25).scores().toList())
                .isEqualTo(WhatIf.of(card, MEN).withRaw("a", raw -> 25).scores().toList());
    }

    @Test
    void aScorecardIsReadWithWhatWasLearnedOfGroups() {
        Scorecard card = byGroup(Groups.separate()).score(PANEL);
        String text = DOCUMENTS.write(card);
        assertThat(DocumentKind.SCORECARD.validate(text)).isEmpty();
        Scorecard again = DOCUMENTS
                .scorecard("s.json", text.getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertThat(again).isEqualTo(card);
    }

    @Test
    void whereNothingIsLearnedOfGroupsNothingIsWritten() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard(), PANEL);
        assertThat(DOCUMENTS.write(plan)).doesNotContain("scalingsByGroup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"M\":|\"K\":|unknown-group|/yardsticks/0/scalingsByGroup/a/K"
                        + "|the methodology does not combine the group 'K': ",
                "\"a\":|\"x\":|unknown-indicator|/yardsticks/0/scalingsByGroup/x"
                        + "|the framework has no indicator 'x': ",
                "\"linear\"|\"line\"|unknown-method|/yardsticks/0/scalingsByGroup/a/F|'line'",
                "\"F\":|\" F\":|invalid-id|/yardsticks/0/scalingsByGroup/a/ F"
                        + "|must be text without space around it",
            })
    void whatIsWrongAboutGroupsIsFoundWhereItStands(String right, String wrong, String code, String path, String why) {
        String text = DOCUMENTS.write(byGroup(Groups.combine(List.of("F", "M"))));
        int learned = text.indexOf("scalingsByGroup");
        assertThat(text.substring(learned)).contains(right);
        String changed = text.substring(0, learned) + text.substring(learned).replaceFirst(right, wrong);
        assertThat(read(changed).issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().path()).isEqualTo(path);
            assertThat(issue.message()).contains(why);
        });
        if (code.equals("invalid-id")) {
            assertThat(DocumentKind.PLAN.validate(changed)).isNotEmpty();
        }
    }

    @Test
    void whatHasNoNameIsNotSaved() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard().withNormalisation(new Nameless()), PANEL);
        assertThatThrownBy(() -> DOCUMENTS.write(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no name that a document could write");
    }

    @Test
    void resolutionsAreSavedAndReadBack() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard(), PANEL);
        assertThat(plan.yardsticks().get(0).resolutions()).containsKeys("all", "a");
        assertThat(saved(plan).yardsticks()).isEqualTo(plan.yardsticks());
    }

    @Test
    void aPlanSavedWithoutResolutionsHasTheStandardOne() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard(), PANEL);
        List<Yardstick> without = plan.yardsticks().stream()
                .map(each -> each.withResolutions(Map.of()))
                .toList();
        String text = DOCUMENTS.write(Plan.of(FRAMEWORK, plan.methodology(), without));
        assertThat(text).doesNotContain("resolutions");
        assertThat(read(text).orThrow().resolution("all", "2021")).isEqualTo(Resolution.standard());
    }

    @Test
    void aResolutionIsAnExponentThatNumbersHave() {
        String text = DOCUMENTS.write(Plan.fit(FRAMEWORK, Methodology.standard(), PANEL));
        String wrong = text.replace("\"all\": -10", "\"all\": 400");
        assertThat(wrong).isNotEqualTo(text);
        assertThat(read(wrong).issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("resolution-out-of-range");
            assertThat(issue.message()).contains("from -335 to 297");
        });
    }

    @Test
    void aResolutionIsOfANode() {
        String text = DOCUMENTS.write(Plan.fit(FRAMEWORK, Methodology.standard(), PANEL));
        assertThat(read(text.replace("\"all\": -10", "\"al\": -10")).issues())
                .anySatisfy(issue -> assertThat(issue.message()).contains("'al'"));
    }

    @Test
    void resolutionsOfRawNumbersAreSavedAndReadBack() {
        Plan plan = Plan.fit(FRAMEWORK, Methodology.standard(), PANEL);
        List<Yardstick> rounded = plan.yardsticks().stream()
                .map(each -> each.withRawResolutions(Map.of("a", Resolution.of(5))))
                .toList();
        Plan again = saved(Plan.of(FRAMEWORK, plan.methodology(), rounded));
        assertThat(again.yardsticks()).isEqualTo(rounded);
        assertThat(read(DOCUMENTS.write(again).replace("\"a\": -11", "\"z\": -11"))
                        .issues())
                .anySatisfy(issue -> assertThat(issue.message()).contains("'z'"));
    }
}
