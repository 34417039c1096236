package eu.niem.io.document;

import eu.niem.io.check.Location;

/** Where each place of a JSON document stands in its file. */
public final class Locations {
    private final String file;

    Locations(String file) {
        this.file = file;
    }

    /**
     * Where a place stands; the nearest place around it that the document has, if it has no such place.
     *
     * @param pointer a JSON pointer, such as {@code /root/children/0/id}
     */
    public Location at(String pointer) {
        return new Location(file, 0, 0, pointer);
    }
}
