package dev.switchboard.examples.cli;

import dev.switchboard.examples.demo.Story;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Tells stories with everything in memory. */
@Command(
        name = "demo",
        description =
                "Tells stories on the console: how a request reaches the asker's specialist (hr), how a refund is prepared and"
                        + " handed over (refund), how a team works on what the automation does not know (inbox),"
                        + " how a script forwards and colleagues help each other (colleagues), what happens while"
                        + " somebody is on leave (absence), how two"
                        + " entries of the contact directory turn out to be one person (directory)."
                        + " Needs no files, writes to nobody.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "hr|refund|inbox|colleagues|absence|directory",
            converter = StoryConverter.class,
            description = "The story to tell; without it, all of them.")
    private @Nullable Story story;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (story == null) {
            tellAll();
        } else {
            story.tell(console::say);
        }
        return ExitCode.DONE;
    }

    private void tellAll() {
        var all = List.of(Story.values());
        for (var one : all) {
            if (one != all.get(0)) {
                console.say("\n");
            }
            one.tell(console::say);
        }
    }

    /** Reads the name of a story, in any case. */
    static final class StoryConverter implements ITypeConverter<Story> {

        @Override
        public Story convert(String value) {
            return Arrays.stream(Story.values())
                    .filter(story -> story.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is no story; give hr, refund, inbox, colleagues, absence or directory"));
        }
    }
}
