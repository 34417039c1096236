package eu.niem.io;

import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.io.check.Limits;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.document.LocatedDocument;
import eu.niem.io.reading.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the crosswalks of a study, which lead from earlier versions of its framework to the version it has. */
record CrosswalkFiles(StudyFiles files, DocumentReader documents, Limits limits, Issues issues) {

    /** Returns the crosswalks that could be read. */
    List<Crosswalk> read(@Nullable Framework framework) {
        List<LocatedDocument<Crosswalk>> read = new ArrayList<>();
        Map<List<String>, String> seen = new HashMap<>();
        for (Input input : files.all(FileKind.CROSSWALK)) {
            byte[] content = input.read(limits, issues);
            if (content != null) {
                LocatedDocument<Crosswalk> document = documents.crosswalk(input.shown(), content);
                issues.addAll(document.checked().issues());
                document.checked().findValue().ifPresent(crosswalk -> once(crosswalk, document, input, seen));
                read.add(document);
            }
        }
        if (framework != null) {
            suit(read, framework);
        }
        holes(read);
        return read.stream()
                .flatMap(document -> document.checked().findValue().stream())
                .toList();
    }

    private void once(
            Crosswalk crosswalk, LocatedDocument<Crosswalk> document, Input input, Map<List<String>, String> seen) {
        String first = seen.putIfAbsent(List.of(crosswalk.from(), crosswalk.to()), input.shown());
        if (first != null) {
            issues.error(
                    "duplicate-crosswalk",
                    document.at("/from"),
                    "'" + first + "' leads from '" + crosswalk.from() + "' to '" + crosswalk.to()
                            + "' too; remove one of them");
        }
    }

    private void suit(List<LocatedDocument<Crosswalk>> read, Framework framework) {
        Set<String> connected = connected(read, framework.version());
        boolean allRead = read.stream().allMatch(document -> document.checked().value() != null);
        for (LocatedDocument<Crosswalk> document : read) {
            Crosswalk crosswalk = document.checked().value();
            if (crosswalk == null) {
                continue;
            }
            if (!crosswalk.framework().equals(framework.id())) {
                issues.error(
                        "other-framework",
                        document.at("/framework"),
                        "the crosswalk is of the framework '" + crosswalk.framework() + "', but the study's is '"
                                + framework.id() + "'");
            } else if (crosswalk.to().equals(framework.version())) {
                crosswalk
                        .checkTo(framework)
                        .forEach(mismatch ->
                                issues.error(mismatch.code(), document.at(mismatch.path()), mismatch.message()));
            } else if (allRead && !connected.contains(crosswalk.to()) && isLast(crosswalk, read)) {
                issues.error(
                        "unconnected-crosswalk",
                        document.at("/to"),
                        "the study's framework is of version '" + framework.version()
                                + "', and no crosswalk leads there from '" + crosswalk.to()
                                + "'; add that crosswalk, or remove this one");
            }
        }
    }

    /** Finds indicators of a version between that one crosswalk of a chain maps, and the other says nothing about. */
    private void holes(List<LocatedDocument<Crosswalk>> read) {
        for (LocatedDocument<Crosswalk> document : read) {
            for (LocatedDocument<Crosswalk> following : read) {
                Crosswalk first = document.checked().value();
                Crosswalk next = following.checked().value();
                if (first != null && next != null && leadOn(first, next)) {
                    Set<String> after = new LinkedHashSet<>(first.after());
                    after.stream()
                            .filter(id -> next.findMapping(id).isEmpty())
                            .forEach(id -> hole(id, next, following, first));
                    next.before().stream()
                            .filter(id -> !after.contains(id) && !staysSame(id, first))
                            .forEach(id -> hole(id, first, document, next));
                }
            }
        }
    }

    private static boolean leadOn(Crosswalk first, Crosswalk next) {
        return first.framework().equals(next.framework()) && first.to().equals(next.from());
    }

    private static boolean staysSame(String indicator, Crosswalk first) {
        return first.findMapping(indicator)
                .filter(mapping -> mapping.after().contains(indicator))
                .isPresent();
    }

    private void hole(String indicator, Crosswalk silent, LocatedDocument<Crosswalk> document, Crosswalk other) {
        issues.error(
                "unmapped-indicator",
                document.at("/mappings"),
                "the crosswalk from '" + silent.from() + "' to '" + silent.to() + "' says nothing about '" + indicator
                        + "', which the crosswalk from '" + other.from() + "' to '" + other.to()
                        + "' maps, so the two do not join: map it here, or say \"unmapped\": \"same\"; known here are "
                        + new TreeSet<>(silent.to().equals(other.from()) ? silent.after() : silent.before()));
    }

    /**
     * Returns whether no crosswalk leads on from where this one ends: of a chain that breaks off, the last is to be
     * mended.
     */
    private static boolean isLast(Crosswalk crosswalk, List<LocatedDocument<Crosswalk>> read) {
        return read.stream()
                .flatMap(document -> document.checked().findValue().stream())
                .noneMatch(other -> other.from().equals(crosswalk.to()));
    }

    /** Returns the versions from which crosswalks lead to a version, and that version. */
    private static Set<String> connected(List<LocatedDocument<Crosswalk>> read, String version) {
        Set<String> connected = new HashSet<>(Set.of(version));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (LocatedDocument<Crosswalk> document : read) {
                Crosswalk crosswalk = document.checked().value();
                grown |= crosswalk != null && connected.contains(crosswalk.to()) && connected.add(crosswalk.from());
            }
        }
        return connected;
    }
}
