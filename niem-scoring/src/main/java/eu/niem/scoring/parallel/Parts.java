package eu.niem.scoring.parallel;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Work in parts that do not touch, done by as many processors as there are.
 *
 * <ul>
 *   <li>Little work is done by the calling thread alone, which is quicker.
 *   <li>What the parts give stands in their order, and of several failures the first part's is thrown, whichever came
 *       first: one thread gives the same.
 *   <li>Work that begins in a thread of a {@link java.util.concurrent.ForkJoinPool} is done by that pool, else by the
 *       common one.
 * </ul>
 */
public final class Parts {
    private static final long LITTLE = 1 << 16;

    private Parts() {}

    /**
     * Does work, and returns what each part gives.
     *
     * @param count how many parts there are
     * @param size about how many numbers are looked at in all
     * @param part does the part of an index; it may be called by several threads at once
     */
    public static <T> List<T> map(int count, long size, IntFunction<T> part) {
        if (size < LITTLE || count < 2) {
            return IntStream.range(0, count).mapToObj(part).toList();
        }
        return IntStream.range(0, count).parallel().mapToObj(i -> Done.of(part, i)).toList().stream()
                .map(Done::orThrow)
                .toList();
    }

    /** Does work that gives nothing. */
    public static void each(int count, long size, IntConsumer part) {
        map(count, size, i -> {
            part.accept(i);
            return "";
        });
    }

    /** A part that is done, or has failed. */
    private record Done<T>(@Nullable T result, @Nullable Throwable failure) {
        static <T> Done<T> of(IntFunction<T> part, int index) {
            try {
                return new Done<>(part.apply(index), null);
            } catch (RuntimeException | Error e) {
                return new Done<>(null, e);
            }
        }

        @SuppressWarnings("NullAway") // without a failure there is what the part gave
        T orThrow() {
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure != null) {
                throw (Error) failure;
            }
            return result;
        }
    }
}
