package dev.switchboard.testkit.guide;

import dev.switchboard.testkit.scenario.Scenarios;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

// begin stories
class StoriesTest {
    @TestFactory
    Stream<DynamicNode> stories() {
        return Scenarios.in(Path.of("src/test/resources/scenarios"));
    }
}
// end stories
