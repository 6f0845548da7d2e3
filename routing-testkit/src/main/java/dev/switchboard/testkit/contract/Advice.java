package dev.switchboard.testkit.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What to do if the check fails. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Advice {
    String value();
}
