package dev.switchboard.testkit.contract;

import dev.switchboard.permission.Action;
import dev.switchboard.spi.PermissionRequest;
import dev.switchboard.spi.Permissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of permissions catches all permissions that break it")
class PermissionsContractTest extends WholeContractProof<PermissionsContract> {

    PermissionsContractTest() {
        super(PermissionsContract.class, () -> over(Permissions::byRole), broken());
    }

    private static List<Broken<PermissionsContract>> broken() {
        return List.of(
                broken(
                        "WANTS_A_CONVERSATION",
                        () -> PermissionsContractTest::inConversations,
                        "everyQuestionIsAnswered"),
                broken("COUNTS", PermissionsContractTest::counting, "askingChangesNothing"),
                broken("WANTS_ITS_THREAD", PermissionsContractTest::onItsThread, "manyThreadsAsk"),
                broken("RESERVES_NOTHING", ReservesNothing::new, "whatIsReservedIsForAdmins"),
                broken("GIVES_ADMINS_MORE", GivesAdminsMore::new, "whatIsReservedIsForAdmins"),
                broken("RESERVES_ALL", ReservesAll::new, "whatIsNotReservedStays"));
    }

    private static Broken<PermissionsContract> broken(
            String how, Supplier<Permissions> permissions, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(permissions));
    }

    private static boolean inConversations(PermissionRequest request) {
        return request.isAllowedByRole()
                && !request.conversation().orElseThrow().isHandled();
    }

    private static Permissions counting() {
        var asked = new AtomicInteger();
        return request -> request.isAllowedByRole() && asked.incrementAndGet() < 100;
    }

    private static Permissions onItsThread() {
        var owner = Thread.currentThread();
        return request -> request.isAllowedByRole() && Thread.currentThread().equals(owner);
    }

    private static class ByRole implements Permissions {
        @Override
        public boolean allows(PermissionRequest request) {
            return request.isAllowedByRole();
        }
    }

    private static final class ReservesNothing extends ByRole {
        @Override
        public Permissions onlyForAdmins(Action... actions) {
            return this;
        }
    }

    private static final class GivesAdminsMore extends ByRole {
        @Override
        public Permissions onlyForAdmins(Action... actions) {
            var reserved = Set.of(actions);
            return request ->
                    reserved.contains(request.action()) ? request.actor().isAdmin() : allows(request);
        }
    }

    private static final class ReservesAll extends ByRole {
        @Override
        public Permissions onlyForAdmins(Action... actions) {
            return request -> request.actor().isAdmin() && allows(request);
        }
    }

    private static PermissionsContract over(Supplier<Permissions> permissions) {
        return new PermissionsContract() {
            @Override
            protected Permissions permissions() {
                return permissions.get();
            }
        };
    }
}
