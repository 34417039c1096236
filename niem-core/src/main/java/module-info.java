/**
 * The domain: what is measured ({@link eu.niem.core.framework}), what was observed ({@link eu.niem.core.evidence}),
 * both as columns ({@link eu.niem.core.panel}), and what scoring says of it ({@link eu.niem.core.result}).
 */
@SuppressWarnings("module") // the modules that see what is internal are built after this one
module eu.niem.core {
    requires static transitive org.jspecify;

    exports eu.niem.core.framework;
    exports eu.niem.core.evidence;
    exports eu.niem.core.panel;
    exports eu.niem.core.result;
    exports eu.niem.core.internal to
            eu.niem.scoring,
            eu.niem.io;
}
