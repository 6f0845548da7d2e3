package dev.switchboard.testkit.scenario;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios in files, as tests for a method with {@code @TestFactory}: a container for each file, in the order of their paths, and in
 * it a test for each scenario, each in an organisation of its own.
 *
 * <p>A file of scenarios is UTF-8 text, and its name ends with {@code .scenario}. The guide to testing says how it is written.
 * Threads may share this class.
 */
public final class Scenarios {
    private static final String ENDING = ".scenario";

    private Scenarios() {}

    /**
     * The scenarios in a file, or in all files of a folder and the folders in it.
     *
     * @throws InvalidInputException with everything that is wrong with any of the files, see {@link
     *     ScenarioProblem}, and with the policies that they name
     */
    public static Stream<DynamicNode> in(Path fileOrFolder) {
        var problems = new Problems();
        var nodes = new ArrayList<DynamicNode>();
        var policies = new HashMap<Path, Optional<Policy>>();
        for (var file : files(requireNonNull(fileOrFolder, "file or folder"), problems)) {
            var name = name(file, fileOrFolder);
            nodes.add(node(file, name, new ScenarioReader(file, name, policies, problems).read()));
        }
        problems.throwIfAny();
        return nodes.stream();
    }

    /**
     * The same, of a file or folder on the class path, also within a jar; as the class loader of the thread finds it.
     *
     * @param resource without a slash at its beginning, {@code scenarios} for instance. On the module path it must not be within a
     *     package that its module does not open
     * @throws InvalidInputException if it is not there, and as {@link #in}
     */
    public static Stream<DynamicNode> onClassPath(String resource) {
        var found = Thread.currentThread().getContextClassLoader().getResource(resource);
        if (found == null) {
            throw new InvalidInputException(
                    ScenarioProblem.NOTHING_TO_RUN,
                    new Place(resource, "", 0, 0),
                    "there is no such resource on the class path; name a file that ends with \"" + ENDING
                            + "\", or a folder with such files, without a slash at the beginning");
        }
        var uri = uri(found);
        if (!uri.getScheme().equals("jar")) {
            return in(Path.of(uri));
        }
        try (var jar = FileSystems.newFileSystem(jar(found))) {
            return in(jar.getPath("/" + resource));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opened by its path and not by its URI: by that, one file system is open at a time. */
    private static Path jar(URL within) throws IOException {
        return Path.of(uri(((JarURLConnection) within.openConnection()).getJarFileURL()));
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(url + " is where a resource is, but no URI", impossible);
        }
    }

    private static List<Path> files(Path where, Problems problems) {
        try (var all = Files.walk(where)) {
            var files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                add(problems, where, "there is no file here whose name ends with \"" + ENDING + "\"; write one");
            }
            return files;
        } catch (IOException unreadable) {
            add(
                    problems,
                    where,
                    "there is nothing that can be read; name a file that ends with \"" + ENDING
                            + "\", or a folder with such files");
            return List.of();
        }
    }

    private static void add(Problems problems, Path where, String message) {
        problems.add(ScenarioProblem.NOTHING_TO_RUN, new Place(where.toString(), "", 0, 0), message);
    }

    /** Its path within the folder. */
    private static String name(Path file, Path fileOrFolder) {
        var name = file.equals(fileOrFolder) ? file.getFileName() : fileOrFolder.relativize(file);
        return String.valueOf(name).replace('\\', '/');
    }

    private static DynamicNode node(Path file, String name, List<Scenario> scenarios) {
        var tests = scenarios.stream()
                .map(one -> DynamicTest.dynamicTest(one.title(), uri(file, one.line()), one::run))
                .toList();
        return DynamicContainer.dynamicContainer(name, file.toUri(), tests.stream());
    }

    /** Where an editor jumps to. */
    private static URI uri(Path file, Line line) {
        var uri = file.toUri();
        return uri.getScheme().equals("file") ? URI.create(uri + "?line=" + line.number()) : uri;
    }
}
