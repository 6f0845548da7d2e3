package dev.switchboard.examples.remote;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where requests are posted, and how. Immutable; copies share the connections. */
final class ChatEndpoint {
    static final int MOST_BYTES = 1_000_000;

    private static final int OK = 200;

    private final HttpClient client;
    private final URI uri;
    private final Duration timeout;
    private final @Nullable String key;

    private ChatEndpoint(HttpClient client, URI uri, Duration timeout, @Nullable String key) {
        this.client = client;
        this.uri = uri;
        this.timeout = timeout;
        this.key = key;
    }

    static ChatEndpoint under(URI base, Duration timeout) {
        var scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
        var isPlain = base.getHost() != null && base.getRawQuery() == null && base.getRawUserInfo() == null;
        if (!isPlain || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("the base URI must be like https://host/v1, without user and query");
        }
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // what every local model server understands
                .followRedirects(HttpClient.Redirect.NEVER) // the key is for this host only
                .build();
        var path = base.getRawPath().replaceAll("/+$", "") + "/chat/completions";
        return new ChatEndpoint(client, base.resolve(path), timeout, null);
    }

    /** Checks the key here: the HTTP client would quote a bad one in its message. */
    ChatEndpoint withKey(String newKey) {
        if (!requireNonNull(newKey, "key").matches("[!-~]+")) {
            throw new IllegalArgumentException("the key must be of visible ASCII characters, and at least one");
        }
        return new ChatEndpoint(client, uri, timeout, newKey);
    }

    ChatEndpoint withTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a timeout of " + limit + " is no time to answer; give a positive one");
        }
        return new ChatEndpoint(client, uri, limit, key);
    }

    /** The body of the reply. */
    byte[] post(String json) throws UnexpectedReplyException {
        var response = await(client.sendAsync(request(json), ChatEndpoint::subscriber));
        if (response.statusCode() != OK) {
            throw new UnexpectedReplyException("HTTP status " + response.statusCode() + " instead of " + OK);
        }
        return response.body();
    }

    private HttpRequest request(String json) {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    private static HttpResponse.BodySubscriber<byte[]> subscriber(HttpResponse.ResponseInfo info) {
        return info.statusCode() == OK ? new LimitedBody(MOST_BYTES) : BodySubscribers.replacing(new byte[0]);
    }

    /** The timeout of an {@link HttpRequest} ends with the headers of the reply; this one does with the body. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> response)
            throws UnexpectedReplyException {
        try {
            return response.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new UnexpectedReplyException("no whole reply within " + timeout);
        } catch (InterruptedException interrupted) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnexpectedReplyException("interrupted while waiting for the reply");
        } catch (ExecutionException failed) {
            throw new UnexpectedReplyException(
                    LimitedBody.isExceededIn(failed)
                            ? "a reply of more than " + MOST_BYTES + " bytes"
                            : "the connection failed (" + kind(failed) + ")");
        }
    }

    private static String kind(ExecutionException failed) {
        var cause = failed.getCause();
        return (cause == null ? failed : cause).getClass().getSimpleName();
    }
}
