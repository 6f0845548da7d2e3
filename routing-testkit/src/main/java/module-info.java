/** Assertions for test suites that use Switchboard. */
module dev.switchboard.testkit {
    requires transitive dev.switchboard.core;
    requires transitive org.assertj.core;
    requires static org.jspecify;

    exports dev.switchboard.testkit;
}
