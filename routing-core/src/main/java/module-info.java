/** Everything needed to embed Switchboard. */
module dev.switchboard.core {
    requires com.fasterxml.jackson.core;
    requires com.github.benmanes.caffeine;
    requires org.slf4j;
    requires static com.google.i18n.phonenumbers.libphonenumber;
    requires static transitive org.jspecify;

    exports dev.switchboard.absence;
    exports dev.switchboard.agent;
    exports dev.switchboard.answer;
    exports dev.switchboard.chain;
    exports dev.switchboard.classify;
    exports dev.switchboard.conversation;
    exports dev.switchboard.directory;
    exports dev.switchboard.event;
    exports dev.switchboard.expertise;
    exports dev.switchboard.history;
    exports dev.switchboard.hours;
    exports dev.switchboard.html;
    exports dev.switchboard.identity;
    exports dev.switchboard.inbox;
    exports dev.switchboard.json;
    exports dev.switchboard.lint;
    exports dev.switchboard.logging;
    exports dev.switchboard.memory;
    exports dev.switchboard.notification;
    exports dev.switchboard.permission;
    exports dev.switchboard.persona;
    exports dev.switchboard.policy;
    exports dev.switchboard.problem;
    exports dev.switchboard.reason;
    exports dev.switchboard.rehearsal;
    exports dev.switchboard.routing;
    exports dev.switchboard.specialist;
    exports dev.switchboard.spi.store;
    exports dev.switchboard.spi;
    exports dev.switchboard.tag;
    exports dev.switchboard.text;
    exports dev.switchboard;

    uses dev.switchboard.spi.InboxAdapter;
    uses dev.switchboard.spi.Notifier;
}
