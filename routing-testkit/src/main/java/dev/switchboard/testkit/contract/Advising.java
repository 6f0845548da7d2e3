package dev.switchboard.testkit.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Puts the {@link Advice} of a check before what it says when it fails. */
final class Advising implements TestExecutionExceptionHandler {

    Advising() {}

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        var advice = context.getRequiredTestMethod().getAnnotation(Advice.class);
        if (advice == null || !(thrown instanceof AssertionError)) {
            throw thrown;
        }
        throw new AssertionError(advice.value() + System.lineSeparator() + thrown.getMessage(), thrown);
    }
}
