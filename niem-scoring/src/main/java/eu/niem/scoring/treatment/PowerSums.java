package eu.niem.scoring.treatment;

/** How many numbers there are, and the sums of their first four powers, rounded on the way. */
final class PowerSums {
    private int count;
    private double first;
    private double second;
    private double third;
    private double fourth;

    PowerSums() {}

    /** Begins with what another has. */
    PowerSums(PowerSums other) {
        count = other.count;
        first = other.first;
        second = other.second;
        third = other.third;
        fourth = other.fourth;
    }

    void add(double number) {
        double square = number * number;
        count++;
        first += number;
        second += square;
        third += square * number;
        fourth += square * square;
    }

    int count() {
        return count;
    }

    double first() {
        return first;
    }

    double second() {
        return second;
    }

    double third() {
        return third;
    }

    double fourth() {
        return fourth;
    }
}
