package eu.niem.scoring.method;

/**
 * An object with a name of its own: every method, and what methods learn. It need not be implemented: a record is named
 * by its class and its components, and a lambda is a method without a name.
 */
public interface Named {
    /**
     * Returns the name in documents: that of its class in kebab case, {@code mid-range} for {@code MidRange}. A method
     * that is registered under another name returns that.
     */
    default String methodName() {
        return OwnName.of(this);
    }

    /** Returns the name and parameters for print: {@code min-max (lower 0, upper 100)}. */
    default String label() {
        return MethodCall.of(this).toString();
    }
}
