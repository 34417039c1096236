package eu.niem.io.proposal;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.reading.Spelling;
import eu.niem.scoring.methodology.Methodology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A framework that is there already. Figures of a file are looked up among its indicators, by code, else by name, in
 * any spelling; a name that two indicators share is that of none.
 */
public final class KnownFigures {
    private final Framework framework;
    private final Methodology methodology;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * Takes the indicators of a framework.
     *
     * @param methodology scores it
     */
    public KnownFigures(Framework framework, Methodology methodology) {
        this.framework = framework;
        this.methodology = methodology;
        Set<String> shared = new HashSet<>();
        for (Indicator indicator : framework.indicators()) {
            codes.put(Spelling.loose(indicator.id()), indicator.id());
            String name = Spelling.loose(indicator.name());
            if (names.put(name, indicator.id()) != null) {
                shared.add(name);
            }
        }
        shared.forEach(names::remove);
    }

    Framework framework() {
        return framework;
    }

    Methodology methodology() {
        return methodology;
    }

    /** Finds the indicator of a code or name. */
    Optional<String> find(String text) {
        String spelt = Spelling.loose(text);
        String byCode = codes.get(spelt);
        return Optional.ofNullable(byCode == null ? names.get(spelt) : byCode);
    }
}
