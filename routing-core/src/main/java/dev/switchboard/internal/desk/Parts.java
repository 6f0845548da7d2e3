package dev.switchboard.internal.desk;

import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.internal.engine.Integrations;
import dev.switchboard.internal.engine.Platform;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.spi.AvailabilityProvider;
import dev.switchboard.spi.ChatGateway;
import dev.switchboard.spi.IdGenerator;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.Permissions;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything the host gave, or its defaults.
 *
 * @param integrations what a decision consults
 * @param notifiers each gets every notification
 * @param gateway into the asker's chat
 * @param adapter to the agent platform
 * @param calendar says when people are away; null if the host has none
 * @param availability knows who is present
 * @param permissions say who may do what
 * @param store keeps the state
 * @param clock the only source of time
 * @param ids for messages without one
 * @param tokens makes and reads tokens
 * @param events tells the listeners
 * @param keys normalise identifiers
 * @param makesProvisional whether somebody unknown who writes becomes a contact
 * @param couriers make the deliveries
 */
public record Parts(
        Integrations integrations,
        List<Notifier> notifiers,
        ChatGateway gateway,
        InboxAdapter adapter,
        @Nullable CompanyCalendar calendar,
        AvailabilityProvider availability,
        Permissions permissions,
        RoutingStore store,
        Clock clock,
        IdGenerator ids,
        TokenMint tokens,
        Events events,
        IdentityKeys keys,
        boolean makesProvisional,
        Couriers couriers) {

    /** What the agent platform can do. */
    Platform platform() {
        return integrations.platform();
    }

    Fence fence() {
        return integrations.fence();
    }

    /** Changes something for a caller of the library, unless the switchboard is closed: until no race is lost. */
    <T> T untilCommitted(String what, Supplier<@Nullable T> attempt) {
        return couriers.work(() -> Attempts.untilCommitted(what, attempt));
    }
}
