package dev.switchboard.examples.remote;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Collects a body, and gives up as soon as it is longer than the limit. Used once. */
public final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> collected = BodySubscribers.ofByteArray();
    private @Nullable Subscription subscription;
    private long left;

    /** At most so many bytes. */
    public LimitedBody(long limit) {
        this.left = limit;
    }

    /** Whether this was the cause, however deep. */
    public static boolean isExceededIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLongException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return collected.getBody();
    }

    @Override
    public void onSubscribe(Subscription newSubscription) {
        subscription = newSubscription;
        collected.onSubscribe(newSubscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (left < 0) {
            return;
        }
        for (var buffer : buffers) {
            left -= buffer.remaining();
        }
        if (left >= 0) {
            collected.onNext(buffers);
        } else {
            if (subscription != null) {
                subscription.cancel();
            }
            collected.onError(new TooLongException());
        }
    }

    @Override
    public void onError(Throwable failure) {
        collected.onError(failure);
    }

    @Override
    public void onComplete() {
        collected.onComplete();
    }

    private static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
