package dev.switchboard.testkit.guide;

import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.testkit.contract.InboxAdapterContract;

// begin contract
class AcmeDeskTest extends InboxAdapterContract {
    @Override
    protected InboxAdapter adapter() {
        return new AcmeDesk(new DeskClient());
    }
}
// end contract
