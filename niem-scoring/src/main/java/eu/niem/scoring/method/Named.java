package eu.niem.scoring.method;

/**
 * What says its own name: every method, and what methods learn. Nothing need be written for it: a record is named by
 * its class and its components, and a lambda is a method without a name.
 */
public interface Named {
    /**
     * The name under which documents know it: that of its class in kebab case, {@code mid-range} for {@code MidRange}.
     * One that is registered under another name returns that.
     */
    default String methodName() {
        return OwnName.of(this);
    }

    /** The name and parameters, for the eye: {@code min-max (lower 0, upper 100)}. */
    default String label() {
        return MethodCall.of(this).toString();
    }
}
