/**
 * Studies in and out: JSON documents, CSV tables, and the facade Niem.
 */
module eu.niem.io {
    requires transitive eu.niem.scoring;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires de.siegmar.fastcsv;

    exports eu.niem.io.check;
    exports eu.niem.io.document;

    uses eu.niem.scoring.MethodProvider;
}
