package dev.switchboard.examples.integration;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.switchboard.testkit.contract.FarSide;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail server in this process, on a free port of the loopback interface, that takes mail for everybody until it is told otherwise. */
final class MailServer extends GreenMail implements AutoCloseable {
    static final String ADDRESS = "switchboard@acme.test";

    private volatile FarSide behaviour = FarSide.ACCEPTS;

    MailServer() {
        super(ServerSetupTest.SMTP.dynamicPort());
        start();
    }

    void behaves(FarSide now) {
        behaviour = now;
    }

    /** How to reach it. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(getSmtp().getPort()));
        return properties;
    }

    Session session() {
        return Session.getInstance(properties());
    }

    MailNotifier notifier() {
        return new MailNotifier(properties(), null, ADDRESS, Duration.ofSeconds(30));
    }

    List<MimeMessage> received() {
        return List.of(getReceivedMessages());
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers all) {
        return super.createServices(setups, new Refusing(all));
    }

    private @Nullable String refusal() {
        return switch (behaviour) {
            case ACCEPTS -> null;
            case REFUSES_FOR_NOW -> "450 4.2.1 try again later";
            case REFUSES_FOR_GOOD -> "550 5.1.1 no such user";
        };
    }

    @Override
    public void close() {
        stop();
    }

    /** The parts of the server, with one that asks before a recipient is taken. */
    private final class Refusing extends Managers {
        private final Managers all;

        Refusing(Managers all) {
            this.all = all;
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return all.getImapHostManager();
        }

        @Override
        public UserManager getUserManager() {
            return all.getUserManager();
        }

        @Override
        public SmtpManager getSmtpManager() {
            return new SmtpManager(all.getImapHostManager(), all.getUserManager()) {
                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                    var refusal = refusal();
                    return refusal == null ? super.checkRecipient(state, recipient) : refusal;
                }
            };
        }
    }
}
