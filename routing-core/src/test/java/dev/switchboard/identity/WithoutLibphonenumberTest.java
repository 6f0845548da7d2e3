package dev.switchboard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Without libphonenumber on the class path")
class WithoutLibphonenumberTest {

    @Test
    void everyKindHasItsKeys() throws Exception {
        try (var classes = classesWithoutIt()) {
            assertThat(task(classes, AsTyped.class).call()).isEqualTo("phone::+4144 email::ann@acme.example");
        }
    }

    @Test
    void comparingByRegionSaysWhatToAdd() throws Exception {
        try (var classes = classesWithoutIt()) {
            var byRegion = task(classes, ByRegion.class);

            assertThatThrownBy(byRegion::call)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("add com.googlecode.libphonenumber:libphonenumber to the class path")
                    .hasCauseInstanceOf(NoClassDefFoundError.class);
        }
    }

    /** Makes keys of numbers as typed. */
    public static final class AsTyped implements Callable<String> {
        @Override
        public String call() {
            var keys = IdentityKeys.with(PhoneNumbers.asTyped());
            return keys.requireKey(Identifier.of(IdentifierKind.PHONE, "+41 44"))
                            .text() + " "
                    + keys.requireKey(Identifier.of(IdentifierKind.EMAIL, "Ann@acme.example"))
                            .text();
        }
    }

    /** Asks for what is not there. */
    public static final class ByRegion implements Callable<String> {
        @Override
        public String call() {
            return PhoneNumbers.withRegion("CH").version();
        }
    }

    @SuppressWarnings("unchecked")
    private static Callable<String> task(ClassLoader classes, Class<?> task)
            throws ReflectiveOperationException, InvocationTargetException {
        return (Callable<String>)
                classes.loadClass(task.getName()).getConstructor().newInstance();
    }

    private static URLClassLoader classesWithoutIt() {
        var path = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        var urls = Arrays.stream(path)
                .filter(entry -> !entry.contains("libphonenumber"))
                .map(WithoutLibphonenumberTest::url)
                .toArray(URL[]::new);
        assertThat(urls).hasSize(path.length - 1);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
