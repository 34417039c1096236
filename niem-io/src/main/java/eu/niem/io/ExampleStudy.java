package eu.niem.io;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Invents observations of a framework, of three areas that do not exist: something to look at and to replace. They are
 * the same every time.
 */
final class ExampleStudy {
    private static final List<String> AREAS = List.of("XA", "XB", "XC"); // ISO 3166 leaves codes that begin with X free
    private static final String PERIOD = "2024";
    private static final String SOURCE = "EXAMPLE";
    private static final String COMMENT = "invented";
    private static final int STEPS = 5;
    private static final MathContext DIGITS = new MathContext(3);

    private final Framework framework;
    private final List<Group> groups;
    private final String period;
    private final Map<EvidenceKind, EvidenceSource> sources = new TreeMap<>();

    private ExampleStudy(Framework framework, List<Group> groups) {
        this.framework = framework;
        this.groups = groups;
        this.period = TimePeriod.isPeriod(framework.version()) ? framework.version() : PERIOD;
    }

    /**
     * Makes a study of a framework and the methodology that is made for it.
     *
     * @param groups the groups that come with it; observed are those that are compared and no parts of others
     */
    static Study of(Framework framework, Methodology methodology, List<Group> groups) {
        return Study.of(methodology, new ExampleStudy(framework, groups).panel());
    }

    private List<String> compared() {
        Set<String> references = groups.stream().map(Group::reference).collect(Collectors.toSet());
        List<String> compared = groups.stream()
                .filter(group -> group.parent().equals(RowKey.TOTAL))
                .filter(group -> !group.reference().isEmpty() || references.contains(group.id()))
                .map(Group::id)
                .toList();
        return compared.isEmpty() ? List.of(RowKey.TOTAL) : compared;
    }

    private Panel panel() {
        List<Observation> observations = new ArrayList<>();
        List<Indicator> indicators = framework.indicators();
        List<String> compared = compared();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            List<String> asked = indicator.groups().isEmpty() ? compared : indicator.groups();
            for (int group = 0; group < asked.size(); group++) {
                for (int area = 0; area < AREAS.size(); area++) {
                    double share = (2 * i + 3 * area + group) % STEPS / (STEPS - 1.0);
                    observations.add(Observation.of(
                                    indicator.id(),
                                    RowKey.of(AREAS.get(area), period, asked.get(group)),
                                    value(indicator, share))
                            .withComment(COMMENT)
                            .withSources(List.of(source(indicator.evidence()).id())));
                }
            }
        }
        List<RefArea> areas =
                AREAS.stream().map(code -> RefArea.of(code, "Example " + code)).toList();
        Panel panel = Panel.of(framework, observations, areas, sources.values());
        return groups.isEmpty() ? panel : panel.withGroups(groups);
    }

    private static Value value(Indicator indicator, double share) {
        if (indicator.scale() instanceof Options options) {
            int place = (int) (share * (options.options().size() - 1));
            return Value.answer(options.options().get(place).id());
        }
        if (indicator.scale() instanceof Checklist checklist) {
            long count = Math.round(share * checklist.items().size());
            return new Value.Checks(checklist.items().stream()
                    .limit(count)
                    .map(Checklist.Item::id)
                    .toList());
        }
        Quantity.Goalposts ends = ((Quantity) indicator.scale()).goalposts();
        double worst = ends == null ? 0 : ends.worst();
        double best = ends == null ? 100 : ends.best();
        double within = worst + (0.2 + 0.6 * share) * (best - worst);
        return Value.of(BigDecimal.valueOf(within).round(DIGITS).doubleValue());
    }

    private EvidenceSource source(Collection<EvidenceKind> asked) {
        EvidenceKind kind = asked.stream().findFirst().orElse(EvidenceKind.EXPERT_ASSESSMENT);
        return sources.computeIfAbsent(
                kind, each -> EvidenceSource.of(SOURCE + "-" + each.code(), each, "Invented as an example"));
    }
}
