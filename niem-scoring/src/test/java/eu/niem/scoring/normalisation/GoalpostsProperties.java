package eu.niem.scoring.normalisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * MIPEX published answers of 1, 2, 3 until 2015, converted to 0, 50, 100 after averaging, and answers of 0, 50, 100 since
 * (mipex.eu/methodology; 2015.mipex.eu/methodology). As the conversion is affine, all ways give the same scores.
 */
class GoalpostsProperties {
    private static final RowKey KEY = RowKey.of("SE", "2014");
    private static final Options ANSWERS =
            Options.of(Option.of("1", "Furthest", 0), Option.of("2", "Halfway", 50), Option.of("3", "Best", 100));

    @Property
    void oneTwoThreeAndZeroFiftyHundredGiveTheSameScores(
            @ForAll @Size(min = 1, max = 8)
                    List<@Size(min = 1, max = 9) List<@IntRange(min = 1, max = 3) Integer>> areas) {
        double fromOptions = overall(areas, ANSWERS, answer -> Value.answer(String.valueOf(answer)));
        double fromGoalposts = overall(areas, Quantity.of("answer", 1, 3), Value::of);
        double meanOfAnswers = score(
                areas,
                Quantity.of("answer", 1, 3),
                Value::of,
                Methodology.standard().withNormalisation(NoNormalisation.standard()));

        assertThat(fromGoalposts).isEqualTo(fromOptions);
        assertThat(50 * (meanOfAnswers - 1)).isCloseTo(fromOptions, within(1e-9));
    }

    private static double overall(List<List<Integer>> areas, Scale scale, IntFunction<Value> value) {
        return score(areas, scale, value, Methodology.standard());
    }

    private static double score(
            List<List<Integer>> areas, Scale scale, IntFunction<Value> value, Methodology methodology) {
        List<Node> dimensions = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            List<Node> questions = new ArrayList<>();
            for (int question = 0; question < areas.get(area).size(); question++) {
                String id = "Q" + area + "." + question;
                questions.add(Indicator.of(id, id, scale));
                observations.add(
                        Observation.of(id, KEY, value.apply(areas.get(area).get(question))));
            }
            dimensions.add(Dimension.of("A" + area, "Area " + area).withChildren(questions));
        }
        Framework framework =
                Framework.of("mipex", "2015", Dimension.of("overall", "Overall").withChildren(dimensions));
        return Study.of(methodology, Panel.of(framework, observations))
                .score()
                .score("overall", KEY)
                .value();
    }
}
