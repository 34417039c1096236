package eu.niem.scoring.contract;

import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Methods;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.Optional;

/** Checks that a method survives serialisation, and writing to and reading from a document. */
final class Shipping {
    private Shipping() {}

    /** Returns the method after Java serialisation. */
    static <T extends Serializable> T serialised(T method, Report report) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(method);
            }
            try (ObjectInputStream in =
                    new OwnClasses(new ByteArrayInputStream(bytes.toByteArray()), method.getClass())) {
                @SuppressWarnings("unchecked")
                T copy = (T) in.readObject();
                boolean comparable = !(method instanceof Record) || method.equals(copy);
                report.that(comparable, "must equal its copy after Java serialisation", method);
                return copy;
            }
        } catch (IOException | ClassNotFoundException e) {
            throw report.thrown("must be serialisable", method, e);
        }
    }

    /** Checks that a method survives both, and returns it after Java serialisation. */
    static <M extends Serializable> M shipped(M method, Role<M> role, Methods methods, Report report) {
        M copy = serialised(method, report);
        documented(methods, role, method, report);
        return copy;
    }

    /** Checks that a method which documents can name is made again from what they would write. */
    private static <M> void documented(Methods methods, Role<M> role, M method, Report report) {
        Optional<MethodCall> call = methods.describe(method);
        if (call.isPresent()) {
            M again = methods.make(role, call.orElseThrow());
            report.that(again.equals(method), "must be made again from " + call.orElseThrow(), again);
        }
    }

    /** Reads classes where those of the method come from: a plug-in's are not on the class path of the library. */
    private static final class OwnClasses extends ObjectInputStream {
        private final Class<?> known;

        OwnClasses(InputStream in, Class<?> known) throws IOException {
            super(in);
            this.known = known;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return super.resolveClass(description);
            } catch (ClassNotFoundException e) {
                return Class.forName(description.getName(), false, known.getClassLoader());
            }
        }
    }
}
