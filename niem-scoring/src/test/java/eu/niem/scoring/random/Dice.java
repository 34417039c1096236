package eu.niem.scoring.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Choices at random, the same for the same seed. */
public final class Dice {
    private final SplittableRandom random;

    /** Choices that this seed decides. */
    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code least} to {@code most}. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double number(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T one(T... choices) {
        return one(List.of(choices));
    }

    public <T> T one(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of them, in their order; may be none. */
    public <T> List<T> some(List<? extends T> choices) {
        List<T> some = new ArrayList<>();
        for (T each : choices) {
            if (chance(0.5)) {
                some.add(each);
            }
        }
        return some;
    }

    /** All of them in another order. */
    public <T> List<T> shuffled(List<? extends T> elements) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T swapped = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, swapped);
        }
        return shuffled;
    }
}
