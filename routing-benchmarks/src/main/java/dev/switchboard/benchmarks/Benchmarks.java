package dev.switchboard.benchmarks;

import dev.switchboard.benchmarks.capacity.Capacity;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.row.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Measures the rows of the table and says what came of it. */
public final class Benchmarks {

    private Benchmarks() {}

    /** The command line; see the description of the package. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var words = List.of(arguments);
        try {
            if (Capacity.isMeant(words)) {
                Capacity.run(words);
            } else {
                run(Options.of(words, Rows.all()));
            }
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(Options.USAGE);
            System.exit(2);
        }
    }

    private static void run(Options options) throws IOException {
        options.page().ifPresent(Page::check);
        var progress = new Progress(System.err);
        var bench = new Bench(options.profile(), new Jmh(options.profile(), progress), progress);
        var results = new ArrayList<Result>();
        for (var row : options.rows()) {
            progress.say(row.id());
            results.add(row.measure(bench));
            ResultsFile.write(Build.results(), options.profile(), results);
        }
        new Report(System.out).print(results);
        if (options.page().isPresent()) {
            Page.write(options.page().get(), results);
        }
    }
}
