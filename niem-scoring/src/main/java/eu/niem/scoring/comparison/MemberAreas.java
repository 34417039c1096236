package eu.niem.scoring.comparison;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.panel.Panel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The descriptions of areas, of which some have become the members of an aggregate. */
final class MemberAreas {
    private final Panel panel;
    private final String aggregate;
    private final List<String> members;

    MemberAreas(Panel panel, String aggregate, List<String> members) {
        this.panel = panel;
        this.aggregate = aggregate;
        this.members = members;
    }

    List<RefArea> all() {
        Map<String, RefArea> areas = new LinkedHashMap<>();
        panel.areas().forEach(each -> areas.put(each.id(), each));
        RefArea own = area(aggregate);
        String parent = own.parent().isEmpty() ? commonParent() : own.parent();
        areas.put(aggregate, own.withKind(RefArea.Kind.AGGREGATE).withParent(parent));
        for (String member : members) {
            RefArea area = area(member);
            if (area.parent().isEmpty() && area.nuts().isEmpty() && !parent.equals(member)) {
                areas.put(member, area.withParent(aggregate));
            }
        }
        return List.copyOf(areas.values());
    }

    private RefArea area(String code) {
        return panel.findArea(code).orElseGet(() -> RefArea.of(code, code));
    }

    /** Returns the area that all members lie in; empty where they have none in common, or it is the aggregate. */
    private String commonParent() {
        Set<String> parents = new TreeSet<>();
        members.forEach(each -> parents.add(area(each).parent()));
        String first = parents.iterator().next();
        return parents.size() == 1
                        && !first.equals(aggregate)
                        && area(aggregate).nuts().isEmpty()
                ? first
                : "";
    }
}
