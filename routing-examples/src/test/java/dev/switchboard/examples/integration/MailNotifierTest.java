package dev.switchboard.examples.integration;

import dev.switchboard.spi.Notifier;
import dev.switchboard.testkit.contract.FarSide;
import dev.switchboard.testkit.contract.NotifierContract;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;

class MailNotifierTest extends NotifierContract {
    private final MailServer server = new MailServer();
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        server.close();
    }

    /** Notes by which id each key goes. */
    @Override
    protected Notifier notifier() {
        var mail = server.notifier();
        return notification -> {
            keys.put("<" + KeyDigest.of(notification.key()) + "@acme.test>", notification.key());
            mail.deliver(notification);
        };
    }

    @Override
    protected List<String> receivedKeys() {
        return server.received().stream().map(this::key).toList();
    }

    private String key(MimeMessage mail) {
        try {
            return keys.getOrDefault(mail.getMessageID(), "");
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** This server keeps what comes twice; both have one Message-ID. */
    @Override
    protected boolean honoursKeys() {
        return false;
    }

    @Override
    protected boolean farSide(FarSide behaviour) {
        server.behaves(behaviour);
        return true;
    }
}
