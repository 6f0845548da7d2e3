package dev.switchboard.examples.integration;

import dev.switchboard.spi.Notifier;
import dev.switchboard.testkit.contract.FarSide;
import dev.switchboard.testkit.contract.NotifierContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class WebhookNotifierTest extends NotifierContract {
    private final Webhook webhook = new Webhook();

    @AfterEach
    void stop() {
        webhook.close();
    }

    @Override
    protected Notifier notifier() {
        return webhook.notifier(Duration.ofSeconds(30));
    }

    @Override
    protected List<String> receivedKeys() {
        return webhook.keys();
    }

    @Override
    protected boolean farSide(FarSide behaviour) {
        webhook.server().behaves(behaviour);
        return true;
    }
}
