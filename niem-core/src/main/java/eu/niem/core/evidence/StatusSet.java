package eu.niem.core.evidence;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The remarks on a value, as bits: a panel has one for each of its observations. Cannot be changed; in the order of the
 * list.
 */
final class StatusSet extends AbstractSet<ObsStatus> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final ObsStatus[] ALL = ObsStatus.values();
    private static final StatusSet NONE = new StatusSet(0);
    private static final StatusSet[] SINGLE = new StatusSet[ALL.length];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = new StatusSet(1 << i);
        }
    }

    private final int bits;

    private StatusSet(int bits) {
        this.bits = bits;
    }

    /** Returns the set of some remarks; the same object for none, and for each alone. */
    static StatusSet of(Collection<ObsStatus> remarks) {
        if (remarks instanceof StatusSet set) {
            return set;
        }
        int bits = 0;
        for (ObsStatus remark : remarks) {
            bits |= 1 << remark.ordinal();
        }
        return switch (Integer.bitCount(bits)) {
            case 0 -> NONE;
            case 1 -> SINGLE[Integer.numberOfTrailingZeros(bits)];
            default -> new StatusSet(bits);
        };
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof ObsStatus remark && (bits & (1 << remark.ordinal())) != 0;
    }

    @Override
    public Iterator<ObsStatus> iterator() {
        return new Iterator<>() {
            private int left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public ObsStatus next() {
                if (left == 0) {
                    throw new NoSuchElementException("there are no more remarks");
                }
                ObsStatus next = ALL[Integer.numberOfTrailingZeros(left)];
                left &= left - 1;
                return next;
            }
        };
    }
}
