package dev.switchboard.logging;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.problem.Require;
import dev.switchboard.spi.RoutingListener;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes what happens into the host's log, through SLF4J, under the name of this class: {@code Switchboard.over(policy).listener(new
 * LoggingListener())}. A line holds the kind of the event and the id of its conversation, in quotes and without line breaks, at most 60
 * characters of it; never the text of a message, nor a token. Immutable; any number of threads may use it.
 *
 * <p>{@link #FAILURES} are warnings, {@link #DETAILS} are for debugging, all else is information. What an event is about may be an
 * address, so it is left out unless {@link #withSubjects} asks for it; but where it is a code, as the reason why a reply was refused,
 * the line always has it.
 */
public final class LoggingListener implements RoutingListener {
    /** What somebody should look after: logged as a warning. */
    public static final Set<Kind> FAILURES = Collections.unmodifiableSet(EnumSet.of(
            Kind.CLASSIFIER_FAILED,
            Kind.SELECTOR_FAILED,
            Kind.ADAPTER_FAILED,
            Kind.NOTIFICATION_FAILED,
            Kind.DELIVERY_FAILED,
            Kind.DELIVERY_PARKED,
            Kind.REPLY_REJECTED,
            Kind.QUESTION_UNROUTABLE,
            Kind.LIMIT_EXCEEDED,
            Kind.OWNER_ABSENT,
            Kind.IDENTIFIER_CONFLICT));

    /** What happens with every message: logged for debugging. */
    public static final Set<Kind> DETAILS = Collections.unmodifiableSet(EnumSet.of(
            Kind.MESSAGE_RECEIVED,
            Kind.REASON_MATCHED,
            Kind.REPLY_SENT,
            Kind.TAGS_ATTACHED,
            Kind.TAGS_REMOVED,
            Kind.NOTIFICATION_SENT,
            Kind.ANSWER_DELIVERED));

    /** What these are about is the name of a result, an outcome, a mode or a status. */
    private static final Set<Kind> CODED =
            EnumSet.of(Kind.REPLY_REJECTED, Kind.QUESTION_ROUTED, Kind.AUTOMATION_MODE_CHANGED, Kind.STATUS_CHANGED);

    private static final Logger LOG = LoggerFactory.getLogger(LoggingListener.class);

    private final boolean subjects;

    /** Logs kinds, conversations and codes. */
    public LoggingListener() {
        this(false);
    }

    private LoggingListener(boolean subjects) {
        this.subjects = subjects;
    }

    /**
     * Logs {@link RoutingEvent#subject} too: ids, labels, reasons of refusals, and e-mail addresses of agents and specialists. Whether a
     * log may hold those is for the host to say.
     */
    public LoggingListener withSubjects() {
        return new LoggingListener(true);
    }

    @Override
    public void on(RoutingEvent event) {
        var level = levelOf(event.kind());
        if (LOG.isEnabledForLevel(level)) {
            LOG.atLevel(level).log(line(event));
        }
    }

    /** How important an event of this kind is. */
    public static Level levelOf(Kind kind) {
        if (FAILURES.contains(kind)) {
            return Level.WARN;
        }
        return DETAILS.contains(kind) ? Level.DEBUG : Level.INFO;
    }

    private String line(RoutingEvent event) {
        var line = new StringBuilder(event.kind().name());
        event.conversation().ifPresent(id -> line.append(" in ").append(Require.quote(id.toString())));
        if (CODED.contains(event.kind())) {
            line.append(": ").append(Require.quote(event.subject()));
        } else if (subjects && !event.subject().isEmpty()) {
            line.append(", about ").append(Require.quote(event.subject()));
        }
        return line.toString();
    }
}
