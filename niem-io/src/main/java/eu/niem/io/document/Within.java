package eu.niem.io.document;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Says that a number must lie within bounds, which are permitted themselves. The standard constraints refuse the
 * negative zero where 0 is the least; it is 0.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Within.Validator.class)
@interface Within {
    /** Returns the least number. */
    double least() default 0;

    /** Returns the greatest number. */
    double greatest() default Double.MAX_VALUE;

    /** Returns the code of the issue, a colon and the rule. */
    String message();

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Compares as numbers are compared, so that both zeros are the same. */
    final class Validator implements ConstraintValidator<Within, Number> {
        private double least;
        private double greatest;

        @Override
        public void initialize(Within bounds) {
            least = bounds.least();
            greatest = bounds.greatest();
        }

        @Override
        public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
            return number == null || (number.doubleValue() >= least && number.doubleValue() <= greatest);
        }
    }
}
