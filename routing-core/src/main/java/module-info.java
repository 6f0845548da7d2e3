/** Everything needed to embed Switchboard. */
module dev.switchboard.core {
    requires com.fasterxml.jackson.core;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.switchboard.chain;
    exports dev.switchboard.identity;
    exports dev.switchboard.problem;
    exports dev.switchboard.reason;
    exports dev.switchboard.specialist;
    exports dev.switchboard.text;
}
