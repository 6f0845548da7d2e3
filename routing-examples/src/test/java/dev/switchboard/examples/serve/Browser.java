package dev.switchboard.examples.serve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WindowType;

/**
 * A demo console of its own for each test, and one real browser without a screen for all of them. Without Chromium and its driver the tests are
 * skipped, and say so. What a page complains about in its console fails the test.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Browser.class);

    private final List<Window> windows = new ArrayList<>();
    private @Nullable DemoServer server;
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no browser here: the tests of the demo console need Debian's packages chromium and chromium-driver");
        chromium = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent("chromium", any -> new Chromium(CHROMIUM, DRIVER), Chromium.class);
        server = DemoServer.start(0);
    }

    /** Opens a window in this room as this player. */
    Window open(String room, String player) {
        return open(room, player, 1200, 900);
    }

    /** The same, so large. */
    Window open(String room, String player, int width, int height) {
        var driver = requireNonNull(chromium, "chromium").driver();
        driver.switchTo().newWindow(WindowType.WINDOW);
        var window = new Window(driver, driver.getWindowHandle(), server().address());
        windows.add(window);
        window.resize(width, height);
        window.go(room, player);
        return window;
    }

    DemoServer server() {
        return requireNonNull(server, "server");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (server == null) {
            return;
        }
        try {
            var complaints = windows.stream()
                    .flatMap(window -> window.complaints().stream())
                    .toList();
            assertThat(complaints).as("complaints of the pages").isEmpty();
        } finally {
            windows.forEach(Window::close);
            windows.clear();
            server.close();
        }
    }
}
