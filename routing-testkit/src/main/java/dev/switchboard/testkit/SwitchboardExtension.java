package dev.switchboard.testkit;

import static java.util.Objects.requireNonNull;

import dev.switchboard.Switchboard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives each test an {@link Organisation} of its own and closes it afterwards. If the test fails, the whole story is printed on
 * standard error: what happened, whom it told what, what askers were shown, and each decision with its trace, in order and with the
 * times of the virtual clock. The dynamic tests of one factory share the organisation of the factory, and whichever fails tells the
 * story so far.
 *
 * <p>Test methods, and methods before and after each test, name as a parameter what they need: the {@link Organisation}, the {@link
 * Switchboard}, each of its services, and each fixture of {@code dev.switchboard.memory} that the organisation has.
 *
 * <p>{@code @ExtendWith(SwitchboardExtension.class)} gives {@link Organisation#sample}; a field with {@code @RegisterExtension} and
 * {@link #of} gives any other. Any number of threads may use it.
 */
public final class SwitchboardExtension implements ParameterResolver, AfterEachCallback, InvocationInterceptor {
    private final ExtensionContext.Namespace namespace = ExtensionContext.Namespace.create(this);
    private final Object starting = new Object();
    private final OrganisationSetup<?> setup;

    /** Each test gets an {@link Organisation#sample}. */
    public SwitchboardExtension() {
        this(Organisation.sample());
    }

    private SwitchboardExtension(OrganisationSetup<?> setup) {
        this.setup = setup;
    }

    /** Each test gets a new organisation of this setup, which must not be changed any more. */
    public static SwitchboardExtension of(OrganisationSetup<?> setup) {
        return new SwitchboardExtension(requireNonNull(setup, "setup"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Injectable.of(parameter.getParameter().getType()).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    parameter.getParameter().getType().getSimpleName()
                            + " is new for each test, so "
                            + parameter.getDeclaringExecutable().getName()
                            + " cannot have one; make it a parameter of the test, or of a method before each test");
        }
        return Injectable.of(parameter.getParameter().getType()).orElseThrow().from(organisation(context));
    }

    private Organisation organisation(ExtensionContext context) {
        var running = running(context);
        if (running == null) {
            synchronized (starting) {
                running = setup.start();
            }
            context.getStore(namespace).put(Organisation.class, running);
        }
        return running;
    }

    private @Nullable Organisation running(ExtensionContext context) {
        return context.getStore(namespace).get(Organisation.class, Organisation.class);
    }

    /** Tells the story if a dynamic test fails: to JUnit, the factory that made it has not failed. */
    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            var running = running(context);
            if (running != null) {
                tell(running, context, failure);
            }
            throw failure;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (var running = running(context)) {
            var failure = context.getExecutionException();
            if (running != null && failure.isPresent()) {
                tell(running, context, failure.get());
            }
        }
    }

    private static void tell(Organisation running, ExtensionContext context, Throwable failure) {
        if (!(failure instanceof TestAbortedException)) {
            System.err.println("The story of " + method(context) + ", \"" + context.getDisplayName()
                    + "\", which failed:\n" + running.story());
        }
    }

    /** The method of a test, or the factory of a dynamic one: tests of many classes print into one log. */
    private static String method(ExtensionContext context) {
        var test = context;
        while (test.getTestMethod().isEmpty()) {
            test = test.getParent().orElseThrow();
        }
        return test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
    }
}
