package dev.switchboard.testkit.contract.ours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.memory.ScriptedPermissions;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.spi.PermissionRequest;
import dev.switchboard.spi.Permissions;
import dev.switchboard.testkit.contract.PermissionsContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Permissions of ours keep the contract of permissions")
class PermissionsTest {

    @Nested
    @DisplayName("those by role")
    class ByRole extends PermissionsContract {
        @Override
        protected Permissions permissions() {
            return Permissions.byRole();
        }

        @Test
        @DisplayName("they allow what the table of the model says, and nothing else")
        void allowByRoleAndNothingElse() {
            assertThat(Action.values()).allSatisfy(action -> {
                assertThat(permissions().allows(admin(action, true))).isTrue();
                assertThat(permissions().allows(admin(action, false))).isFalse();
            });
        }

        private PermissionRequest admin(Action action, boolean byRole) {
            return new PermissionRequest(Actor.admin("root@acme.test"), action, null, null, byRole);
        }
    }

    @Nested
    @DisplayName("those by role, with some reserved for administrators")
    class OnlyForAdmins extends PermissionsContract {
        @Override
        protected Permissions permissions() {
            return Permissions.byRole()
                    .onlyForAdmins(Action.DELETE_CONTACT, Action.MERGE_CONTACTS)
                    .onlyForAdmins(Action.TEACH);
        }
    }

    @Nested
    @DisplayName("those with a script")
    class Scripted extends PermissionsContract {
        @Override
        protected Permissions permissions() {
            return new ScriptedPermissions().allow(Action.LIST, Action.TEACH).deny(Action.TAG);
        }
    }
}
