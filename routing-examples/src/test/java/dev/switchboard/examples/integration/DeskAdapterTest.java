package dev.switchboard.examples.integration;

import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.testkit.contract.InboxAdapterContract;
import org.junit.jupiter.api.AfterEach;

class DeskAdapterTest extends InboxAdapterContract {
    private final Desk desk = new Desk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Override
    protected InboxAdapter adapter() {
        return desk.adapter();
    }
}
