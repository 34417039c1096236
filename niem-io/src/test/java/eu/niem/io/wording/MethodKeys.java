package eu.niem.io.wording;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The keys of the texts of all methods of the library: their names, parameters, and what can be chosen for these. */
public final class MethodKeys {
    private static final List<Role<?>> ROLES =
            List.of(Treatment.ROLE, Normaliser.ROLE, Weighting.ROLE, Aggregator.ROLE);

    private MethodKeys() {}

    /** Returns the keys of all methods. */
    public static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        Stream.of(Treatment.methods(), Normaliser.methods(), Weighting.methods(), Aggregator.methods())
                .flatMap(List::stream)
                .filter(method -> ROLES.contains(method.role()))
                .forEach(method -> {
                    keys.add(method.role() + "." + method.name());
                    parameters(method.type()).forEach(keys::add);
                });
        Methods.of().names(Groups.ROLE).forEach(name -> keys.add("groups." + name));
        Methods.of().names(Reference.ROLE).forEach(name -> keys.add("reference." + name));
        Stream.of(Groups.class, Reference.class)
                .flatMap(rules -> Arrays.stream(rules.getPermittedSubclasses()))
                .flatMap(MethodKeys::parameters)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<String> parameters(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).flatMap(MethodKeys::of);
    }

    private static Stream<String> of(RecordComponent parameter) {
        String name = parameter.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (parameter.getType().isEnum()) {
            return Arrays.stream(parameter.getType().getEnumConstants())
                    .map(choice -> "choice." + name + "." + Parameters.code((Enum<?>) choice));
        }
        boolean isTable = parameter.getGenericType().getTypeName().matches(".*<.*(List|Map)<.*");
        return isTable ? Stream.of() : Stream.of("parameter." + name);
    }
}
