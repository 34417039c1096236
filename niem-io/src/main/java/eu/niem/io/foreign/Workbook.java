package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook holds beside the cells: its sheets by name, the texts that cells share, and what numbers are shown
 * as. Its parts stand in any order and may have any name, so it is gone through until all that is named is found;
 * with usual names once is enough.
 *
 * <p>Source: ECMA-376 part 1, 12.3 and 18.2; part 2 for the parts of a package.
 */
final class Workbook {
    private static final String ROOT = "_rels/.rels";
    private static final int ROUNDS = 4;
    private static final int MOST = 10_000; // sheets, and parts that are named; more are left out

    private final ForeignFile file;
    private final Limits limits;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> sheetParts = new HashMap<>();
    private final List<String[]> listed = new ArrayList<>();
    private String main = "xl/workbook.xml";
    private String styles = "xl/styles.xml";
    private String shared = "xl/sharedstrings.xml";
    private boolean hasStyles = true;
    private boolean hasShared = true;
    private boolean from1904;
    private SharedTexts texts = SharedTexts.NONE;
    private CellFormats formats = CellFormats.NONE;

    private Workbook(ForeignFile file) {
        this.file = file;
        this.limits = file.limits();
    }

    /**
     * A sheet.
     *
     * @param part the name of the part that holds it
     * @param isHidden whether a spreadsheet does not show it
     */
    record Sheet(String name, String part, boolean isHidden) {}

    /** Reads what stands beside the cells. */
    static Workbook open(ForeignFile file) throws IOException {
        Workbook workbook = new Workbook(file);
        for (int round = 0; round < ROUNDS && !workbook.isComplete(); round++) {
            new WorkbookParts(file).visit((name, stream) -> {
                workbook.see(name, stream);
                return !workbook.isComplete();
            });
        }
        if (!workbook.seen.contains(workbook.main)) {
            throw new WorkbookParts.Broken("it has no part " + workbook.main + " as workbooks have");
        }
        return workbook;
    }

    private boolean isComplete() {
        return seen.contains(ROOT)
                && seen.contains(main)
                && seen.contains(relationsOf(main))
                && (!hasStyles || seen.contains(styles))
                && (!hasShared || seen.contains(shared));
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private void see(String name, InputStream stream) throws IOException {
        if (!seen.contains(name)) {
            if (name.equals(ROOT) || name.equals(relationsOf(main))) {
                relations(name, stream);
            } else if (name.equals(main)) {
                sheets(name, stream);
            } else if (name.equals(styles)) {
                formats = CellFormats.read(name, stream, limits);
            } else if (name.equals(shared)) {
                texts = SharedTexts.read(name, stream, limits);
            } else {
                return;
            }
            seen.add(name);
        }
    }

    private void relations(String name, InputStream stream) throws IOException {
        String folder = name.equals(ROOT) ? "" : main.substring(0, main.lastIndexOf('/') + 1);
        boolean isMain = !name.equals(ROOT);
        boolean namesStyles = false;
        boolean namesShared = false;
        for (XmlPart xml = new XmlPart(name, stream, limits); xml.next(); ) {
            if (xml.isStart("Relationship")) {
                String target = xml.text("Target");
                String part = WorkbookParts.name(target.startsWith("/") ? target : folder + target);
                String type = xml.text("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                if (kind.equals("officeDocument") && !isMain) {
                    main = part;
                } else if (kind.equals("styles") && isMain) {
                    styles = part;
                    namesStyles = true;
                } else if (kind.equals("sharedStrings") && isMain) {
                    shared = part;
                    namesShared = true;
                } else if (kind.equals("worksheet") && sheetParts.size() < MOST) {
                    sheetParts.put(xml.text("Id"), part);
                }
            }
        }
        hasStyles = isMain ? namesStyles : hasStyles;
        hasShared = isMain ? namesShared : hasShared;
    }

    private void sheets(String name, InputStream stream) throws IOException {
        for (XmlPart xml = new XmlPart(name, stream, limits); xml.next(); ) {
            if (xml.isStart("sheet") && listed.size() < MOST) {
                listed.add(new String[] {xml.text("name"), xml.text("id"), xml.text("state")});
            } else if (xml.isStart("workbookPr")) {
                String since = xml.text("date1904");
                from1904 = since.equals("1") || since.equals("true");
            }
        }
    }

    /** Returns the sheets that have cells, in their order, also those that are hidden. */
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (String[] each : listed) {
            String part = sheetParts.get(each[1]);
            if (part != null) {
                sheets.add(new Sheet(each[0], part, !each[2].isEmpty() && !each[2].equals("visible")));
            }
        }
        return sheets;
    }

    SharedTexts texts() {
        return texts;
    }

    CellFormats formats() {
        return formats;
    }

    boolean from1904() {
        return from1904;
    }

    ForeignFile file() {
        return file;
    }
}
