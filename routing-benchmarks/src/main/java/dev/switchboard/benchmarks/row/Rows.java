package dev.switchboard.benchmarks.row;

import dev.switchboard.benchmarks.Row;
import java.util.List;

/** All rows, in the order of the table. */
public final class Rows {
    private Rows() {}

    /** The rows. */
    public static List<Row> all() {
        return List.of(
                new DecideRow(),
                new DecideGrowthRow(),
                new RouteRow(),
                new SelectRow(),
                new RouteAgentsRow(),
                new PhrasesRow(),
                new ClassifyRow(),
                new ClassifyBuildRow(),
                new ClassifyHeapRow(),
                new MapHeapRow("map-heap", 1),
                new MapHeapRow("map-heap-10m", 10),
                new MapHitRow("map-hit", 1),
                new MapHitRow("map-hit-10m", 10),
                new MapEditRow(),
                new CsvRow(),
                new Csv10mRow(),
                new DirectoryRow(),
                new DirectorySearchRow(),
                new PolicyLoadRow(),
                new ColdRow(),
                new Cold1mRow(),
                new JarRow());
    }
}
