package eu.niem.scoring.evaluation.rounds;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the way from one version to another: one crosswalk, or the shortest chain of crosswalks. */
final class CrosswalkSearch {
    private static final int SHOWN = 10;

    private final List<Crosswalk> crosswalks;
    private final List<Framework> versions;

    /**
     * Prepares the search.
     *
     * @param crosswalks the crosswalks; of several with the same ends the first counts
     * @param versions the known versions of one framework; at least one
     */
    CrosswalkSearch(List<Crosswalk> crosswalks, List<Framework> versions) {
        this.crosswalks = crosswalks.stream()
                .filter(each -> each.framework().equals(versions.get(0).id()))
                .toList();
        this.versions = Require.list("versions", versions);
    }

    /**
     * Returns the crosswalk from one version to another.
     *
     * @throws MissingCrosswalkException if none leads there
     * @throws IllegalArgumentException if several lead there together but cannot be joined
     */
    Crosswalk find(String from, String to) {
        Crosswalk last = reached(from).get(to);
        if (last == null) {
            throw refusal(from, to);
        }
        Crosswalk found = last;
        while (!found.from().equals(from)) {
            Crosswalk before = Objects.requireNonNull(reached(from).get(found.from()));
            try {
                found = before.then(found);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "there is no one crosswalk from version " + from + " to " + to
                                + ", and those that lead there do not make one: " + e.getMessage()
                                + "; or give one from " + from + " to " + to,
                        e);
            }
        }
        return found;
    }

    /** Returns every version that can be reached, nearest first, with the last crosswalk on the way. */
    private Map<String, Crosswalk> reached(String from) {
        Map<String, Crosswalk> last = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String version = open.removeFirst();
            for (Crosswalk each : crosswalks) {
                boolean seen = each.to().equals(from) || last.containsKey(each.to());
                if (each.from().equals(version) && !seen) {
                    last.put(each.to(), each);
                    open.addLast(each.to());
                }
            }
        }
        return last;
    }

    private MissingCrosswalkException refusal(String from, String to) {
        List<String> forward = new ArrayList<>(reached(from).keySet());
        String start = forward.isEmpty() ? from : forward.get(forward.size() - 1);
        String end = crosswalks.stream()
                .map(Crosswalk::from)
                .filter(each -> reached(each).containsKey(to))
                .findFirst()
                .orElse(to);
        return new MissingCrosswalkException(
                from,
                to,
                "version " + from + " of the framework '" + versions.get(0).id() + "' and version " + to
                        + " are different instruments, whose scores are not compared without a crosswalk: put a file"
                        + " crosswalk-" + start + ".json with \"from\": \"" + start + "\", \"to\": \"" + end
                        + "\" into the folder of the study of version " + to
                        + ", or give it to Rounds.withCrosswalks. " + toMap(start, end));
    }

    private String toMap(String from, String to) {
        Optional<Framework> earlier = version(from);
        Optional<Framework> later = version(to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return "It must map every indicator of both versions";
        }
        List<String> different = different(earlier.get(), later.get());
        String rest = "what both versions have on an equal scale is the same by \"unmapped\": \"same\"";
        if (different.isEmpty()) {
            return "No indicator needs a mapping; " + rest;
        }
        int more = different.size() - SHOWN;
        return "It must map " + String.join(", ", different.subList(0, Math.min(SHOWN, different.size())))
                + (more > 0 ? " and " + more + " more" : "") + "; " + rest;
    }

    private static List<String> different(Framework earlier, Framework later) {
        List<String> different = new ArrayList<>();
        for (Indicator each : earlier.indicators()) {
            Optional<Indicator> other = later.findIndicator(each.id());
            if (other.isEmpty()) {
                different.add(each.id() + " (only in " + earlier.version() + ")");
            } else if (!other.get().scale().equals(each.scale())) {
                different.add(each.id() + " (on another scale)");
            }
        }
        for (Indicator each : later.indicators()) {
            if (earlier.findIndicator(each.id()).isEmpty()) {
                different.add(each.id() + " (only in " + later.version() + ")");
            }
        }
        return different;
    }

    private Optional<Framework> version(String version) {
        return versions.stream().filter(each -> each.version().equals(version)).findFirst();
    }
}
