package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.examples.guide.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The commands of the documentation are commands, with options that they have")
class DocumentedCommandsTest {
    private static final Pattern SWITCHBOARD =
            Pattern.compile("^(?:java -jar routing-examples/target/switchboard\\.jar|switchboard) (.*)$");
    private static final Pattern MAVEN =
            Pattern.compile("^mvn( -B| -q| -DskipTests| package| install| verify| compile| exec:java)+$");
    private static final Pattern BENCHMARKS = Pattern.compile(
            "^java -jar routing-benchmarks/target/benchmarks\\.jar( day| soak| --profile \\w+| --only [\\w,-]+| --page \\S+)*$");
    private static final Pattern OURS = Pattern.compile("routing-examples/(?!target/)[\\w/.-]+");

    static List<String> commands() {
        return Page.all().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.kind().equals("sh"))
                .flatMap(block -> block.code().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" && ")))
                .distinct()
                .toList();
    }

    @Test
    void thereAreSome() {
        assertThat(commands()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOneIsKnown(String command) {
        var ours = SWITCHBOARD.matcher(command);
        if (!ours.matches()) {
            assertThat(command).matches(MAVEN.matcher(command).matches() ? MAVEN : BENCHMARKS);
            return;
        }
        var words = List.of(ours.group(1).split(" "));
        var help = help(words);

        assertThat(words.stream().filter(word -> word.startsWith("--")))
                .allSatisfy(option -> assertThat(help).containsPattern(Pattern.quote(option) + "(?![\\w-])"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyFileOfOursIsThere(String command) {
        assertThat(OURS.matcher(command).results())
                .allSatisfy(file -> assertThat(Path.of("..", file.group())).exists());
    }

    /** What the command says of itself: its words are those before the first option or file. */
    private static String help(List<String> words) {
        var command = new ArrayList<String>();
        for (var word : words) {
            if (!word.matches("[a-z]+")) {
                break;
            }
            command.add(word);
        }
        command.add("--help");
        var run = Shell.run(command.toArray(String[]::new));
        assertThat(run.code()).as("the end of %s", command).isZero();
        return run.out();
    }
}
