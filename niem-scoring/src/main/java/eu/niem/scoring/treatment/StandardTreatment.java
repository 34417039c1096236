package eu.niem.scoring.treatment;

/** The treatments that come with the library; all are records, equal where their parameters are. */
public sealed interface StandardTreatment extends Treatment
        permits Denominate, NumberTreatment, Screen, StandardImputation {}
