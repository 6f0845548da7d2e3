package dev.switchboard.examples.integration;

import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail was not taken, and whether another attempt is worth it. It is not where the server refuses for good (5xx), or where the address
 * cannot be one; else it is: the server is out of reach, late or overloaded (4xx), or lets nobody in.
 *
 * @param what in a few words, without addresses or text, which the answers of servers have
 */
record MailFailure(String what, boolean isPermanent) {
    private static final int REFUSED = 500;

    static MailFailure of(MessagingException failed) {
        for (Exception next = failed; next != null; next = next(next)) {
            var known = known(next);
            if (known != null) {
                return known;
            }
        }
        return new MailFailure(
                "the mail server is not reached (" + failed.getClass().getSimpleName() + ")", false);
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException one ? one.getNextException() : null;
    }

    private static @Nullable MailFailure known(Exception failed) {
        if (failed instanceof AddressException) {
            return new MailFailure("no mail goes to such an address", true);
        }
        var code = code(failed);
        return code < 0 ? null : new MailFailure("the mail server refuses (SMTP reply " + code + ")", code >= REFUSED);
    }

    private static int code(Exception failed) {
        if (failed instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failed instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failed instanceof SMTPSendFailedException sent ? sent.getReturnCode() : -1;
    }

    IntegrationException toException() {
        return isPermanent ? new IntegrationException(what) : new TemporaryFailureException(what);
    }
}
