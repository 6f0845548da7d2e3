package dev.switchboard.testkit.guide;

import dev.switchboard.spi.Notifier;
import dev.switchboard.testkit.contract.FarSide;
import dev.switchboard.testkit.contract.NotifierContract;
import java.util.List;

// begin notifiers
class MailNotifierTest extends NotifierContract {
    private final MailClient client = new MailClient();

    @Override
    protected Notifier notifier() {
        return new MailNotifier(client);
    }

    @Override
    protected List<String> receivedKeys() {
        return client.sent();
    }

    @Override
    protected boolean farSide(FarSide behaviour) {
        client.isBusy = behaviour == FarSide.REFUSES_FOR_NOW;
        client.isClosed = behaviour == FarSide.REFUSES_FOR_GOOD;
        return true;
    }
}
// end notifiers
