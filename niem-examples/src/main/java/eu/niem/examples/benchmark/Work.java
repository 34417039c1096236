package eu.niem.examples.benchmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a benchmark does, in the words of the page of results. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Work {
    /** The line of the page; values of parameters follow it. */
    String value();

    /** The methods of the same class beside which it stands: the page has how many times as long it takes. */
    String[] beside() default {};
}
