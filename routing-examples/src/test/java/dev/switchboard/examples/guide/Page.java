package dev.switchboard.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation, as GitHub shows it.
 *
 * @param file from the folder of the project
 * @param text to the letter
 */
public record Page(Path file, String text) {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");

    /**
     * A block of code.
     *
     * @param kind what it is written in; empty if that is not said
     */
    public record Block(String kind, String code) {}

    /** README, CHANGELOG, and whatever is in docs. */
    public static List<Page> all() {
        try (var docs = Files.list(PROJECT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(PROJECT.resolve("README.md"), PROJECT.resolve("CHANGELOG.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(file -> of(PROJECT.relativize(file)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Page of(Path file) {
        return new Page(file, read(PROJECT.resolve(file)));
    }

    /** The whole text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The blocks of code, in their order. */
    public List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /** Where its links lead, as they are written; what looks like one in code is none. */
    List<String> links() {
        var prose = withoutBlocks().replaceAll("`[^`]*`", "code");
        return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
    }

    /** What may be behind the # of a link to this page. */
    Set<String> anchors() {
        var seen = new HashMap<String, Integer>();
        var anchors = new HashSet<String>();
        HEADING.matcher(withoutBlocks())
                .results()
                .map(heading -> anchor(heading.group(1)))
                .forEach(anchor -> {
                    var before = seen.merge(anchor, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? anchor : anchor + "-" + before);
                });
        return anchors;
    }

    /** Lower case; letters, digits, hyphens and underscores are left, and spaces are hyphens. */
    private static String anchor(String heading) {
        return heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

    private String withoutBlocks() {
        return BLOCK.matcher(text).replaceAll("");
    }

    /** The file that a link leads to, from the folder of the project; this one if it names none. */
    Path target(String link) {
        var path = link.replaceFirst("#.*", "");
        if (path.isEmpty()) {
            return file;
        }
        return file.resolveSibling(path).normalize();
    }

    /** The pages that it leads to. */
    List<Path> pages() {
        var found = new ArrayList<Path>();
        for (var link : links()) {
            if (!link.contains(":") && target(link).toString().endsWith(".md")) {
                found.add(target(link));
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
