package eu.niem.io.foreign;

import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.Location;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.reading.Issues;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A dataset of JSON-stat: a row for each cell of its cube, also for those that have neither value nor status. */
final class JsonStatTable implements ForeignTable {
    private static final int ANY_CELLS = 1_000_000;
    private static final long EMPTY_TIMES = 100; // as many cells for each that has something

    private final ForeignFile file;
    private final List<String> path;
    private final String title;
    private final List<ForeignColumn> columns;
    private final int[] sizes;
    private final StatedAxes axes;
    private Set<String> flags = Set.of();

    /**
     * Makes a table.
     *
     * @param path the names and indexes that lead to the dataset in the file
     * @param title the label of the dataset; empty where it has none
     * @param columns a column for each dimension, then one for the values and one for the statuses
     * @param sizes the sizes of the dimensions, whose product is an {@code int}
     * @param axes what the dataset says of its dimensions
     */
    JsonStatTable(
            ForeignFile file,
            List<String> path,
            String title,
            List<ForeignColumn> columns,
            int[] sizes,
            StatedAxes axes) {
        this.file = file;
        this.path = List.copyOf(path);
        this.title = title;
        this.columns = List.copyOf(columns);
        this.sizes = sizes.clone();
        this.axes = axes;
    }

    @Override
    public List<ForeignColumn> columns() {
        return columns;
    }

    @Override
    public StatedAxes axes() {
        return axes;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void read(Selection selection, RowVisitor visitor, Issues issues) {
        CubePart part = CubePart.of(columns.subList(0, sizes.length), selection);
        if (part.cells() > file.limits().elements()) {
            issues.error(
                    "too-many-cells",
                    Location.of(file.shown()),
                    part.cells() + " cells are wanted, more than the "
                            + file.limits().elements()
                            + " that are read: keep fewer codes, or read with larger limits");
            return;
        }
        JsonStatCells cells = new JsonStatCells(part);
        if (JsonStat.walk(file, issues, stream -> stream.find(path, () -> cells.read(stream)))
                && isFilled(part, cells, issues)) {
            flags = cells.flags();
            Row row = new Row(part, cells);
            boolean goesOn = part.cells() > 0;
            while (goesOn) {
                goesOn = visitor.see(row) && !issues.isFull() && row.next();
            }
        }
    }

    /** Returns whether a large cube is not almost empty, so that a small file cannot fill the memory. */
    private boolean isFilled(CubePart part, JsonStatCells cells, Issues issues) {
        if (part.cells() <= ANY_CELLS || part.cells() <= EMPTY_TIMES * cells.held()) {
            return true;
        }
        issues.error(
                "too-many-empty-cells",
                Location.of(file.shown()),
                part.cells() + " cells are wanted, but the file has " + cells.held()
                        + " values and statuses: keep the codes that have some");
        return false;
    }

    @Override
    public Collection<String> flags() {
        return flags;
    }

    @Override
    public long size() {
        long size = 1;
        for (int each : sizes) {
            size *= each;
        }
        return size;
    }

    @Override
    public Location place(int row, int column) {
        String pointer = "";
        for (String each : path) {
            pointer = JsonPointer.to(pointer, each);
        }
        String list = column == sizes.length + 1 ? "status" : "value";
        return new Location(file.shown(), 0, 0, JsonPointer.to(JsonPointer.to(pointer, list), row));
    }

    /** The cell that is looked at. */
    private final class Row implements ForeignRow {
        private final CubePart part;
        private final JsonStatCells cells;
        private final List<List<String>> codes;
        private final int[] ranks = new int[sizes.length];
        private int cell;

        Row(CubePart part, JsonStatCells cells) {
            this.part = part;
            this.cells = cells;
            this.codes = columns.stream().map(ForeignColumn::codes).toList();
        }

        /** Goes to the next cell; false where there is none. */
        boolean next() {
            cell++;
            for (int i = ranks.length - 1; i >= 0; i--) {
                if (++ranks[i] < part.wanted(i).length) {
                    return true;
                }
                ranks[i] = 0;
            }
            return false;
        }

        @Override
        public int index() {
            int position = 0;
            for (int i = 0; i < ranks.length; i++) {
                position = position * sizes[i] + part.wanted(i)[ranks[i]];
            }
            return position;
        }

        @Override
        public String text(int column) {
            if (column < sizes.length) {
                return codes.get(column).get(part.wanted(column)[ranks[column]]);
            }
            if (column > sizes.length) {
                return cells.status(cell);
            }
            double number = cells.number(cell);
            return Double.isNaN(number) ? cells.text(cell) : ShortestDecimal.of(number);
        }

        @Override
        public boolean isNumber(int column) {
            return column == sizes.length && !Double.isNaN(cells.number(cell));
        }

        @Override
        public double number(int column) {
            return column == sizes.length ? cells.number(cell) : Double.NaN;
        }
    }
}
