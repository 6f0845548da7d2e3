package dev.switchboard.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the build has put things. */
public final class Build {

    private Build() {}

    /** The file that gets the results. */
    public static Path results() {
        return target().resolve("results.json");
    }

    /** Our own classes and the jars whose names begin so, as a class path. */
    public static String classPath(String... jars) {
        return Stream.concat(
                        Stream.of(target().resolve("classes")), Stream.of(jars).map(Build::jar))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Our own classes and all jars, as a class path. */
    public static String wholeClassPath() {
        return classPath() + File.pathSeparator + target().resolve("lib") + File.separator + "*";
    }

    /** The jar whose name begins so, followed by a version. */
    public static Path jar(String name) {
        var found = jars().stream()
                .filter(jar -> jar.getFileName().toString().matches(name + "-\\d.*\\.jar"))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("expected one jar of " + name + ", found " + found
                    + "; build with: mvn -B -q -Pbenchmarks -DskipTests package");
        }
        return found.get(0);
    }

    private static List<Path> jars() {
        try (var files = Files.list(target().resolve("lib"))) {
            return files.toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    /** The folder that holds our classes or our jar. */
    private static Path target() {
        try {
            var source = Build.class.getProtectionDomain().getCodeSource().getLocation();
            return Objects.requireNonNull(
                    Path.of(source.toURI()).toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
