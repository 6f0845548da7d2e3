/** Organisations in memory, assertions, an extension, scenarios and contract tests for those who use Switchboard or extend it. */
module dev.switchboard.testkit {
    requires transitive dev.switchboard.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports dev.switchboard.testkit;
    exports dev.switchboard.testkit.contract;
    exports dev.switchboard.testkit.scenario;

    opens dev.switchboard.testkit.contract to
            org.junit.platform.commons;
}
