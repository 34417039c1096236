package eu.niem.io.foreign;

import eu.niem.io.check.Location;
import eu.niem.io.json.JsonStream;
import eu.niem.io.json.JsonStream.Kind;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The values and statuses of the cells that are wanted of a cube: a number, and where there are such the number of a
 * text for each. Whatever is not wanted is checked and not kept.
 */
final class JsonStatCells {
    private static final String NO_VALUE = ":";
    private static final int NONE = 0;
    private static final int LONGEST_POSITION = 10;
    private static final int PAGE = 1 << 12;

    private final CubePart part;
    private final double[][] numbers; // by pages, made where there is something to hold: a cube may be almost empty
    private final List<String> distinct = new ArrayList<>(List.of(""));
    private final Map<String, Integer> known = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final int[][] texts;
    private int[][] statuses;
    private String statusOfAll = "";
    private int lastStatus;
    private long held;

    JsonStatCells(CubePart part) {
        this.part = part;
        int pages = part.cells() / PAGE + 1;
        this.numbers = new double[pages][];
        this.texts = new int[pages][];
        this.statuses = new int[pages][];
    }

    /** Returns the number of a cell; not a number where it has none. */
    double number(int cell) {
        double[] page = numbers[cell / PAGE];
        return page == null ? Double.NaN : page[cell % PAGE];
    }

    /** Returns the text that stands in the place of a number; empty where there is none. */
    String text(int cell) {
        return distinct.get(id(texts, cell));
    }

    /** Returns the status of a cell; empty where there is none. */
    String status(int cell) {
        int id = id(statuses, cell);
        return id == NONE ? statusOfAll : distinct.get(id);
    }

    private static int id(int[][] pages, int cell) {
        int[] page = pages[cell / PAGE];
        return page == null ? NONE : page[cell % PAGE];
    }

    private static void set(int[][] pages, int cell, int id) {
        int page = cell / PAGE;
        pages[page] = pages[page] == null ? new int[PAGE] : pages[page];
        pages[page][cell % PAGE] = id;
    }

    private void set(int cell, double number) {
        int page = cell / PAGE;
        if (numbers[page] == null) {
            numbers[page] = new double[PAGE];
            Arrays.fill(numbers[page], Double.NaN);
        }
        numbers[page][cell % PAGE] = number;
    }

    /** Returns how many values and statuses the file has, also of cells that are not wanted. */
    long held() {
        return held;
    }

    /** Returns the different statuses of the file. */
    Set<String> flags() {
        return flags;
    }

    /** Reads the values and statuses of the dataset that a walk stands at. */
    void read(JsonStream dataset) {
        dataset.members(name -> {
            if (name.equals("value")) {
                cells(dataset, "'value'", cell -> value(dataset, cell));
            } else if (name.equals("status") && dataset.kind() == Kind.TEXT) {
                statusOfAll = dataset.text().strip();
                flags.add(statusOfAll);
            } else if (name.equals("status") && dataset.kind() != Kind.NULL) {
                statuses(dataset);
            }
        });
    }

    private void value(JsonStream stream, int cell) {
        if (stream.kind() == Kind.NUMBER) {
            double number = stream.number();
            held++;
            if (cell >= 0) {
                set(cell, number);
            }
        } else if (stream.kind() == Kind.TEXT) {
            String text = stream.text().strip();
            held++;
            if (cell >= 0 && !text.isEmpty() && !text.equals(NO_VALUE)) {
                set(texts, cell, id(text));
            }
        } else if (stream.kind() != Kind.NULL) {
            stream.error("wrong-type", "a value must be a number, a text or null, but is " + stream.kind());
        }
    }

    private void status(JsonStream stream, int cell) {
        if (stream.kind() == Kind.NULL) {
            return;
        }
        if (stream.requires(Kind.TEXT, "a status, unless it is null,")) {
            String status = stream.text().strip();
            flags.add(status);
            lastStatus = id(status);
            held++;
            if (cell >= 0 && lastStatus != NONE) {
                set(statuses, cell, lastStatus);
            }
        }
    }

    private int id(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        Integer id = known.putIfAbsent(text, distinct.size());
        if (id != null) {
            return id;
        }
        distinct.add(text);
        return distinct.size() - 1;
    }

    /** Reads statuses; in a bundle they may stand in a value of their own, beside what they mean. */
    private void statuses(JsonStream stream) {
        if (stream.kind() != Kind.OBJECT) {
            cells(stream, "'status'", cell -> status(stream, cell));
            return;
        }
        BitSet seen = new BitSet();
        stream.entries(name -> {
            boolean isNested = stream.kind() == Kind.LIST || stream.kind() == Kind.OBJECT;
            if (isNested && name.equals("value")) {
                cells(stream, "'value' of 'status'", cell -> status(stream, cell));
            } else if (!isNested || !name.equals("category")) {
                keyed(stream, name, seen, cell -> status(stream, cell));
            }
        });
    }

    private void cells(JsonStream stream, String what, IntConsumer each) {
        if (stream.kind() == Kind.LIST) {
            listed(stream, what, each);
        } else if (stream.requires(Kind.OBJECT, what + ", unless it is a list,")) {
            BitSet seen = new BitSet();
            stream.entries(key -> keyed(stream, key, seen, each));
        }
    }

    private void listed(JsonStream stream, String what, IntConsumer each) {
        Location start = stream.here();
        int[] count = new int[1];
        stream.items(index -> {
            count[0] = index + 1;
            held++;
            if (index < part.size()) {
                each.accept(part.cell(index));
            }
        });
        boolean isStatus = what.equals("'status'");
        boolean isOfAll = isStatus && count[0] == 1 && part.size() > 1; // so written before 2.0
        if (isStatus && count[0] == 0) {
            return; // no cell has a status
        }
        if (isOfAll) {
            statusOfAll = distinct.get(lastStatus);
            statuses = new int[statuses.length][];
        } else if (count[0] != part.size()) {
            stream.error(
                    "wrong-size",
                    start,
                    what + " has " + count[0] + " elements, but the cube " + part.size()
                            + " cells: write null where a cell has none, or name positions in an object");
        }
    }

    private void keyed(JsonStream stream, String key, BitSet seen, IntConsumer each) {
        int position = position(key);
        if (position < 0 || position >= part.size()) {
            stream.error(
                    "invalid-position",
                    Shown.quoted(key) + " is no position in a cube of " + part.size() + " cells: they count from 0");
            return;
        }
        int cell = part.cell(position);
        if (cell >= 0 && seen.get(cell)) {
            stream.error("duplicate-position", "the position " + key + " stands there twice: keep one of them");
            return;
        }
        if (cell >= 0) {
            seen.set(cell);
        }
        each.accept(cell);
    }

    /** Returns the number that a key is; below 0 where it is none. */
    private static int position(String key) {
        long position = key.isEmpty() || key.length() > LONGEST_POSITION ? -1 : 0;
        for (int i = 0; i < key.length() && position >= 0; i++) {
            char digit = key.charAt(i);
            position = digit >= '0' && digit <= '9' ? position * 10 + digit - '0' : -1;
        }
        return position > Integer.MAX_VALUE ? -1 : (int) position;
    }
}
