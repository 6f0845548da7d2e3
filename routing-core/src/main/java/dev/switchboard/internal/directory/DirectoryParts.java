package dev.switchboard.internal.directory;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.internal.engine.Fence;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.Permissions;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the directory works with.
 *
 * @param store keeps the contacts
 * @param keys normalise identifiers
 * @param makesProvisional whether somebody unknown who writes becomes a contact
 * @param clock the only source of time
 * @param permissions say who may do what
 * @param fence around every call of them
 * @param policy in force
 * @param events tells the listeners
 */
public record DirectoryParts(
        RoutingStore store,
        IdentityKeys keys,
        boolean makesProvisional,
        Clock clock,
        Permissions permissions,
        Fence fence,
        Supplier<Policy> policy,
        Consumer<List<RoutingEvent>> events) {}
