package eu.niem.examples.report;

import java.util.List;
import java.util.Set;

/**
 * A rule of accessibility that a page breaks, as axe-core reports it.
 *
 * @param rule the name of the rule
 * @param impact minor, moderate, serious or critical
 * @param help what the rule asks for
 * @param targets the elements that break it, as selectors of CSS
 */
record Violation(String rule, String impact, String help, List<String> targets) {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** Tells whether it keeps people from reading or using the page. */
    boolean isSerious() {
        return SERIOUS.contains(impact);
    }
}
