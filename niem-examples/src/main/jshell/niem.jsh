import eu.niem.core.evidence.*;
import eu.niem.core.framework.*;
import eu.niem.core.panel.*;
import eu.niem.core.result.*;
import eu.niem.io.*;
import eu.niem.io.check.*;
import eu.niem.io.questionnaire.*;
import eu.niem.io.report.*;
import eu.niem.scoring.*;
import eu.niem.scoring.aggregation.*;
import eu.niem.scoring.analysis.*;
import eu.niem.scoring.comparison.*;
import eu.niem.scoring.evaluation.attribution.*;
import eu.niem.scoring.evaluation.availability.*;
import eu.niem.scoring.evaluation.change.*;
import eu.niem.scoring.evaluation.coding.*;
import eu.niem.scoring.evaluation.progress.*;
import eu.niem.scoring.evaluation.rounds.*;
import eu.niem.scoring.evaluation.standards.*;
import eu.niem.scoring.method.*;
import eu.niem.scoring.methodology.*;
import eu.niem.scoring.normalisation.*;
import eu.niem.scoring.statistics.agreement.*;
import eu.niem.scoring.statistics.correlation.*;
import eu.niem.scoring.statistics.description.*;
import eu.niem.scoring.statistics.multivariate.*;
import eu.niem.scoring.statistics.proportion.*;
import eu.niem.scoring.treatment.*;
import eu.niem.scoring.weighting.*;

void println(Object object) {
    System.out.println(object);
}
