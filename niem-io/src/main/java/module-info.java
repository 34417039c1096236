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
    requires java.logging;
    requires java.xml;
    requires static io.jstach.jstache;
    requires static transitive java.sql;
    requires static org.dhatim.fastexcel;

    exports eu.niem.io;
    exports eu.niem.io.check;
    exports eu.niem.io.questionnaire;
    exports eu.niem.io.report;

    opens eu.niem.io.document to
            org.hibernate.validator;

    uses eu.niem.scoring.methodology.MethodProvider;

    provides tools.jackson.databind.JacksonModule with
            eu.niem.io.NiemModule;
}
