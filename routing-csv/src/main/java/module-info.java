/** Bulk files: specialist maps and contacts as CSV. */
module dev.switchboard.csv {
    requires transitive dev.switchboard.core;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    exports dev.switchboard.csv;
}
