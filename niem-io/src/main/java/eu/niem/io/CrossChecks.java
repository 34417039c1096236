package eu.niem.io;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Round;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Location;
import eu.niem.io.observation.KnownIndicators;
import eu.niem.io.observation.ObservationRow;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import eu.niem.io.table.TableEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks that areas, groups, sources, indicators and periods named in one file of a study stand in the file that lists
 * them. What is not listed anywhere, because there is no such file or it has errors, is not looked up. Of the
 * observations each unknown name is one issue, at the first row that has it.
 */
final class CrossChecks {
    private final @Nullable Framework framework;
    private final @Nullable Set<String> indicators;
    private final @Nullable Set<String> areas;
    private final @Nullable Set<String> groups;
    private final @Nullable Set<String> sources;
    private final Issues issues;
    private final Set<String> reported = new HashSet<>();

    CrossChecks(
            @Nullable Framework framework,
            KnownIndicators indicators,
            ListedEntries<RefArea> areas,
            ListedEntries<Group> groups,
            ListedEntries<EvidenceSource> sources,
            Issues issues) {
        this.framework = framework;
        this.indicators = indicators.areListed() ? new TreeSet<>(indicators.ids()) : null;
        this.areas = areas.complete() ? new TreeSet<>(areas.ids(RefArea::id)) : null;
        this.groups = groups.complete() ? new TreeSet<>(groups.ids(Group::id)) : null;
        if (this.groups != null) {
            this.groups.add(RowKey.TOTAL);
        }
        this.sources = sources.complete() ? new TreeSet<>(sources.ids(EvidenceSource::id)) : null;
        this.issues = issues;
    }

    void observations(List<ObservationRow> rows, ListedEntries<Round> rounds) {
        Set<String> periods = rounds.complete() ? rounds.ids(Round::timePeriod) : null;
        for (ObservationRow row : rows) {
            if (issues.isFull()) {
                return;
            }
            once("area", areas, row.refArea(), () -> row.at("refArea"));
            once("group", groups, row.group(), () -> row.at("group"));
            String joined = row.source();
            if (joined != null && sources != null) {
                for (String source : joined.split("\\+", -1)) {
                    once("source", sources, source.strip(), () -> row.at("source"));
                }
            }
            String period = Objects.requireNonNullElse(row.timePeriod(), "");
            if (periods != null && isPeriod(period) && !periods.contains(period) && reported.add("round " + period)) {
                issues.warning(
                        "unknown-round",
                        row.at("timePeriod"),
                        "the period '" + period + "' is not among the rounds; " + KnownNames.instead(period, periods));
            }
        }
    }

    /** Returns whether a text is a period at all; what is none is another issue. */
    private static boolean isPeriod(String text) {
        try {
            TimePeriod.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void once(String kind, @Nullable Set<String> known, @Nullable String name, Supplier<Location> where) {
        if (known != null
                && name != null
                && !name.isEmpty()
                && !known.contains(name)
                && reported.add(kind + " " + name)) {
            unknown(kind, known, name, where.get());
        }
    }

    /** Checks the rounds. One of another version compares only by a crosswalk that leads away from that version. */
    void rounds(ListedEntries<Round> rounds, List<Crosswalk> crosswalks) {
        for (TableEntry<Round> entry : rounds.entries()) {
            Round round = entry.value();
            check("area", areas, round.refArea(), entry.at("REF_AREA"));
            if (framework != null
                    && !round.frameworkVersion().isEmpty()
                    && !round.frameworkVersion().equals(framework.version())
                    && crosswalks.stream().noneMatch(each -> each.from().equals(round.frameworkVersion()))) {
                issues.warning(
                        "other-framework-version",
                        entry.at("FRAMEWORK_VERSION"),
                        "the round was made with version '" + round.frameworkVersion()
                                + "' of the framework, but here it is '" + framework.version()
                                + "'; scores of different versions are not comparable without a crosswalk, a file"
                                + " crosswalk-*.json from the one to the other");
            }
        }
    }

    void areaShares(ListedEntries<AreaShare> shares) {
        for (TableEntry<AreaShare> entry : shares.entries()) {
            once("area", areas, entry.value().from(), () -> entry.at("FROM"));
            once("area", areas, entry.value().to(), () -> entry.at("TO"));
        }
    }

    void changes(ListedEntries<PolicyChange> changes) {
        for (TableEntry<PolicyChange> entry : changes.entries()) {
            PolicyChange change = entry.value();
            names(entry, change.refArea(), change.source(), change.indicators());
        }
    }

    void recommendations(ListedEntries<Recommendation> recommendations) {
        for (TableEntry<Recommendation> entry : recommendations.entries()) {
            Recommendation recommendation = entry.value();
            names(entry, recommendation.refArea(), recommendation.source(), recommendation.indicators());
        }
    }

    private void names(TableEntry<?> entry, String area, String source, List<String> of) {
        check("area", areas, area, entry.at("REF_AREA"));
        check("source", sources, source, entry.at("SOURCE"));
        of.forEach(each -> check("indicator", indicators, each, entry.at("INDICATORS")));
    }

    private void check(String kind, @Nullable Set<String> known, String name, Location where) {
        if (known != null && !name.isEmpty() && !known.contains(name)) {
            unknown(kind, known, name, where);
        }
    }

    private void unknown(String kind, Set<String> known, String name, Location where) {
        issues.error(
                "unknown-" + kind,
                where,
                "there is no " + kind + " '" + name + "'; " + KnownNames.instead(name, known));
    }
}
