package dev.switchboard.examples.integration;

import dev.switchboard.notification.Notification;
import dev.switchboard.spi.Notifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Posts each notification as JSON to a webhook, with a digest of its key as {@code Idempotency-Key}: the webhook passes on once what it
 * gets twice under the same one. The question is in it, and the tag to answer by, so let the webhook be one to be trusted, and encrypted.
 * Immutable; any number of threads may share one.
 */
public final class WebhookNotifier implements Notifier {
    private final HttpCalls calls;
    private final URI address;

    /**
     * Posts to this address.
     *
     * @param client with the proxy and certificates of the host, following no redirects
     * @param limit how long the webhook may take; the thread that routes waits so long, unless the host gave an executor
     */
    public WebhookNotifier(HttpClient client, URI address, Duration limit) {
        this.calls = new HttpCalls(client, limit);
        this.address = address;
    }

    @Override
    public void deliver(Notification notification) {
        calls.post(address, notification.key(), NotificationJson.of(notification));
    }
}
