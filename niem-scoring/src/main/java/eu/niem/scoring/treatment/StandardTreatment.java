package eu.niem.scoring.treatment;

import eu.niem.scoring.method.Method;

/** The treatments that come with the library; all are records, equal where their parameters are. */
sealed interface StandardTreatment extends Treatment permits Denominate, NumberTreatment, Screen, StandardImputation {
    @Override
    default String methodName() {
        return Method.nameOf(this, TreatmentMethods.all());
    }
}
