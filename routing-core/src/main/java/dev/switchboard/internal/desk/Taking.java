package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Placement;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.internal.desk.Work.Bench;
import dev.switchboard.internal.engine.Holders;

/** Claiming and taking over. */
final class Taking {

    private Taking() {}

    /** Only what nobody else has. */
    static WorkResult claim(Bench bench) {
        var assignee = Holders.assignee(bench.policy(), bench.before()).orElse(null);
        var email = bench.who().person().email();
        if (assignee != null && !assignee.person().email().equals(email)) {
            return WorkResult.TAKEN;
        }
        if (assignee != null && isClaimed(bench)) {
            return WorkResult.UNCHANGED;
        }
        if (bench.before().isHandled() || !bench.before().isAttended()) {
            return WorkResult.NOT_WAITING;
        }
        Claiming.take(bench.writing(), bench.before(), bench.who(), null, Claiming.CLAIMED, bench.now());
        return WorkResult.DONE;
    }

    private static boolean isClaimed(Bench bench) {
        return bench.before()
                .openPlacement()
                .filter(one -> one.state() == Placement.State.AWAITING)
                .isEmpty();
    }

    /** Also from somebody else, who then has it no longer. */
    static WorkResult takeOver(Bench bench) {
        var assignee = bench.before().assignee().orElse(null);
        var email = bench.who().person().email();
        if (assignee == null || assignee.person().email().equals(email)) {
            return claim(bench);
        }
        Claiming.take(
                bench.writing(),
                bench.before(),
                bench.who(),
                assignee.person().email(),
                Claiming.TOOK_OVER,
                bench.now());
        return WorkResult.DONE;
    }
}
