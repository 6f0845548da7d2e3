package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.opentest4j.TestAbortedException;

/** The checks of a contract, each run by itself as JUnit would run it. */
final class Checks<C> {

    /** What became of a check. */
    enum Verdict {
        PASSED,
        FAILED,
        SKIPPED
    }

    private final Class<C> contract;

    Checks(Class<C> contract) {
        this.contract = contract;
    }

    List<String> names() {
        return methods(Test.class).stream().map(Method::getName).toList();
    }

    /** Runs the check with this name on a contract of which no other check was run. */
    Verdict run(String name, C tested) {
        var check = methods(Test.class).stream()
                .filter(method -> method.getName().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no check is called " + name + ", only " + names()));
        methods(BeforeEach.class)
                .forEach(method -> assertThat(thrownBy(method, tested)).isNull());
        try {
            return verdict(check, thrownBy(check, tested));
        } finally {
            methods(AfterEach.class)
                    .forEach(method -> assertThat(thrownBy(method, tested)).isNull());
        }
    }

    /** A check that does not apply is aborted; anything else that is thrown is a fault of the check. */
    private static Verdict verdict(Method check, @Nullable Throwable thrown) {
        if (thrown == null) {
            return Verdict.PASSED;
        }
        if (thrown instanceof AssertionError) {
            return Verdict.FAILED;
        }
        assertThat(thrown).as("what %s throws", check.getName()).isInstanceOf(TestAbortedException.class);
        return Verdict.SKIPPED;
    }

    private static @Nullable Throwable thrownBy(Method method, Object tested) {
        try {
            method.invoke(tested);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Method> methods(Class<? extends Annotation> annotation) {
        return AnnotationSupport.findAnnotatedMethods(contract, annotation, HierarchyTraversalMode.TOP_DOWN);
    }
}
