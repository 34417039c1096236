package eu.niem.io.table;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.reading.Issues;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the shares of areas lead to together.
 *
 * <ul>
 *   <li>The shares of an area add up to 1, give or take {@code 0.001}, as thirds of three digits do.
 *   <li>An area that stays as it is has no other share, and no other area goes to it: one whose border changed is
 *       another area, with a code of its own.
 *   <li>No area goes in the end to itself.
 * </ul>
 */
public final class AreaShareLinks {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private final List<TableEntry<AreaShare>> shares;
    private final Issues issues;

    AreaShareLinks(List<TableEntry<AreaShare>> shares, Issues issues) {
        this.shares = shares;
        this.issues = issues;
    }

    /** Adds an issue for every area whose shares do not fit together. */
    void check() {
        Map<String, TableEntry<AreaShare>> first = new LinkedHashMap<>();
        shares.forEach(each -> first.putIfAbsent(each.value().from(), each));
        Map<String, BigDecimal> sums =
                sums(shares.stream().map(TableEntry::value).toList());
        first.forEach((from, entry) -> {
            BigDecimal sum = Objects.requireNonNull(sums.get(from));
            if (sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
                issues.error(
                        "shares-not-one",
                        entry.at("WEIGHT"),
                        from,
                        () -> "the shares of '" + from + "' must add up to 1, but do to "
                                + ShortestDecimal.of(sum.doubleValue()) + ": say where all of it went");
            }
        });
        changed();
        circle(first);
    }

    /** Returns the sum of the shares of each area. */
    public static Map<String, BigDecimal> sums(Collection<AreaShare> shares) {
        Map<String, BigDecimal> sums = new HashMap<>();
        shares.forEach(each -> sums.merge(each.from(), BigDecimal.valueOf(each.weight()), BigDecimal::add));
        return sums;
    }

    /** Adds an issue for each area that keeps its code although its border changed. */
    private void changed() {
        Map<String, Integer> lines = new HashMap<>();
        for (TableEntry<AreaShare> each : shares) {
            lines.merge(each.value().from(), 1, Integer::sum);
            if (!each.value().isSame()) {
                lines.merge(each.value().to(), 1, Integer::sum);
            }
        }
        for (TableEntry<AreaShare> each : shares) {
            String area = each.value().from();
            if (each.value().isSame() && lines.getOrDefault(area, 0) > 1) {
                issues.error(
                        "changed-area",
                        each.at("TO"),
                        area,
                        () -> "'" + area + "' goes to itself, but its border changed, so that its code means two areas:"
                                + " give it as it was a code of its own, here and in the observations");
            }
        }
    }

    private void circle(Map<String, TableEntry<AreaShare>> first) {
        List<AreaShare> all = shares.stream().map(TableEntry::value).toList();
        Set<String> rest = new TreeSet<>();
        all.stream().filter(each -> !each.isSame()).forEach(each -> {
            rest.add(each.from());
            rest.add(each.to());
        });
        order(all).forEach(rest::remove);
        if (rest.isEmpty()) {
            return;
        }
        List<String> circle = new ArrayList<>(circle(all, rest));
        TableEntry<AreaShare> entry = Objects.requireNonNull(first.get(circle.get(0)));
        issues.error(
                "cyclic-shares",
                entry.at("FROM"),
                "the areas " + circle + " go in the end to themselves; break the circle");
    }

    /** Returns areas that go to each other in a circle; each of the rest is gone to by another of them. */
    private static Collection<String> circle(List<AreaShare> all, Set<String> rest) {
        Map<String, String> before = new TreeMap<>();
        all.stream()
                .filter(each -> !each.isSame() && rest.contains(each.from()) && rest.contains(each.to()))
                .forEach(each -> before.putIfAbsent(each.to(), each.from()));
        Set<String> path = new LinkedHashSet<>();
        String area = rest.iterator().next();
        while (path.add(area)) {
            area = Objects.requireNonNull(before.get(area));
        }
        List<String> circle = new ArrayList<>(path);
        return new TreeSet<>(circle.subList(circle.indexOf(area), circle.size()));
    }

    /** Returns all areas that change or are gone to, each behind those that go to it; without those in a circle. */
    public static List<String> order(Collection<AreaShare> shares) {
        Map<String, Integer> waiting = new TreeMap<>();
        Map<String, List<String>> next = new HashMap<>();
        for (AreaShare each : shares) {
            if (!each.isSame()) {
                waiting.putIfAbsent(each.from(), 0);
                waiting.merge(each.to(), 1, Integer::sum);
                next.computeIfAbsent(each.from(), from -> new ArrayList<>()).add(each.to());
            }
        }
        Deque<String> ready = new ArrayDeque<>();
        waiting.forEach((area, count) -> {
            if (count == 0) {
                ready.add(area);
            }
        });
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String area = ready.remove();
            order.add(area);
            for (String to : next.getOrDefault(area, List.of())) {
                if (Objects.requireNonNull(waiting.merge(to, -1, Integer::sum)) == 0) {
                    ready.add(to);
                }
            }
        }
        return order;
    }
}
