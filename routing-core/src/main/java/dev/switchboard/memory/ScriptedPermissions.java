package dev.switchboard.memory;

import dev.switchboard.permission.Action;
import dev.switchboard.spi.PermissionRequest;
import dev.switchboard.spi.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Allows and denies actions from a script, to everybody, and by role what the script says nothing of. Keeps every request. Any number of
 * threads may use it.
 */
public final class ScriptedPermissions extends LiesOnDemand<Boolean> implements Permissions {
    private final Map<Action, Boolean> script = new ConcurrentHashMap<>();
    private final Queue<PermissionRequest> requests = new ConcurrentLinkedQueue<>();

    /** An empty script: everything by role. */
    public ScriptedPermissions() {}

    /** From now on everybody may do these. */
    public ScriptedPermissions allow(Action... actions) {
        return say(true, actions);
    }

    /** From now on nobody may do these. */
    public ScriptedPermissions deny(Action... actions) {
        return say(false, actions);
    }

    private ScriptedPermissions say(boolean allowed, Action... actions) {
        for (var action : actions) {
            script.put(action, allowed);
        }
        return this;
    }

    @Override
    public boolean allows(PermissionRequest request) {
        requests.add(request);
        return answer(() -> script.getOrDefault(request.action(), request.isAllowedByRole()));
    }

    /** What was asked, oldest first. */
    public List<PermissionRequest> requests() {
        return List.copyOf(requests);
    }
}
