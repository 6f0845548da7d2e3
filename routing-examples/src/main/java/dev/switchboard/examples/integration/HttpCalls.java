package dev.switchboard.examples.integration;

import dev.switchboard.examples.remote.LimitedBody;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls the far side of an integration. Immutable; any number of threads may share one.
 *
 * <p>What is thrown says whether another attempt is worth it: {@link TemporaryFailureException} if the far side is out of reach, late or
 * overloaded, another {@link IntegrationException} if it refuses. No message quotes the address, which may be a secret, or what was sent.
 */
final class HttpCalls {
    private static final int MOST_BYTES = 1_000_000;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int CLASS = 100;
    private static final int SUCCESS = 2;
    private static final int SERVER_ERROR = 5;

    private final HttpClient client;
    private final Duration limit;

    /** Each call takes this long at most, with the whole body of the answer. */
    HttpCalls(HttpClient client, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit of " + limit + " is no time to answer; give a positive one");
        }
        this.client = client;
        this.limit = limit;
    }

    /** Posts it under a digest of a key; the far side does nothing twice that comes twice under the same one. */
    void post(URI address, String key, String json) {
        succeeded(send(
                to(address).header("Idempotency-Key", KeyDigest.of(key)).POST(BodyPublishers.ofString(json)),
                HttpCalls::unread));
    }

    /** Makes sure that it is there. */
    void put(URI address, String json) {
        succeeded(send(to(address).PUT(BodyPublishers.ofString(json)), HttpCalls::unread));
    }

    /** What is there, if anything is. */
    Optional<byte[]> get(URI address) {
        var response = send(HttpRequest.newBuilder(address), HttpCalls::read);
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(succeeded(response));
    }

    private static BodySubscriber<byte[]> unread(ResponseInfo info) {
        return BodySubscribers.replacing(new byte[0]);
    }

    private static BodySubscriber<byte[]> read(ResponseInfo info) {
        return info.statusCode() / CLASS == SUCCESS ? new LimitedBody(MOST_BYTES) : unread(info);
    }

    private static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/json");
    }

    private static byte[] succeeded(HttpResponse<byte[]> response) {
        var status = response.statusCode();
        if (status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status / CLASS == SERVER_ERROR) {
            throw new TemporaryFailureException("the far side can do nothing now (HTTP status " + status + ")");
        }
        if (status / CLASS != SUCCESS) {
            throw new IntegrationException("the far side refuses (HTTP status " + status + ")");
        }
        return response.body();
    }

    /** The timeout of an {@link HttpRequest} ends with the headers of the answer; this one does with the body. */
    private HttpResponse<byte[]> send(HttpRequest.Builder request, BodyHandler<byte[]> body) {
        var response = client.sendAsync(request.build(), body);
        try {
            return response.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new TemporaryFailureException("no whole answer within " + limit);
        } catch (InterruptedException interrupted) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new TemporaryFailureException("interrupted while waiting for the answer");
        } catch (ExecutionException failed) {
            throw failure(failed);
        }
    }

    private static IntegrationException failure(ExecutionException failed) {
        if (LimitedBody.isExceededIn(failed)) {
            return new IntegrationException("an answer of more than " + MOST_BYTES + " bytes");
        }
        var cause = failed.getCause() == null ? failed : failed.getCause();
        return new TemporaryFailureException(
                "the connection failed (" + cause.getClass().getSimpleName() + ")");
    }
}
