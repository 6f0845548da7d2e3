package dev.switchboard.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A test class that was run by itself.
 *
 * @param failures what its tests threw
 * @param printed on standard error
 */
record TestRun(List<Throwable> failures, String printed) {
    private static final AtomicBoolean UNDER_WAY = new AtomicBoolean();

    /** Whether one runs now: tests that are to fail are for that only. */
    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    static TestRun of(Class<?> tests) {
        var failures = new ArrayList<Throwable>();
        var listener = new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                    result.getThrowable().ifPresent(failures::add);
                }
            }
        };
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        var printed = printed(() -> LauncherFactory.create().execute(request, listener));
        return new TestRun(failures, printed);
    }

    private static String printed(Runnable action) {
        var bytes = new ByteArrayOutputStream();
        var standardError = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        UNDER_WAY.set(true);
        try {
            action.run();
        } finally {
            UNDER_WAY.set(false);
            System.setErr(standardError);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
