package dev.switchboard.testkit.contract;

import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Ways to break the promises of whoever delivers something, be it a notification or a message. */
enum BrokenPost {
    LOSES_ALL("arrives"),
    FAILS_AGAIN("aRepetitionIsNoFailure"),
    IGNORES_KEYS("aKeyArrivesOnce"),
    GOES_BY_TEXT("likeOnesAllArrive"),
    IGNORES_LETTER_CASE("oddKeysAreKeptApart"),
    SHORTENS_KEYS("oddKeysAreKeptApart"),
    WANTS_TEXT("anyTextArrives"),
    WANTS_SHORT_TEXT("anyTextArrives"),
    WANTS_ITS_THREAD("manyThreadsDeliver"),
    SWALLOWS_REFUSALS("refusedForNowIsTemporary, refusedForGoodIsThrown"),
    NEVER_TRIES_AGAIN("refusedForNowIsTemporary"),
    ALWAYS_TRIES_AGAIN("refusedForGoodIsThrown"),
    REMEMBERS_TOO_EARLY("whatIsTriedAgainArrives"),
    GIVES_UP("aRefusalConcernsOneOnly");

    private static final int SHORT = 200;

    private final String caughtBy;

    BrokenPost(String caughtBy) {
        this.caughtBy = caughtBy;
    }

    private List<String> caughtBy() {
        return List.of(caughtBy.split(", "));
    }

    /** As contracts that these make. */
    static <C> List<Broken<C>> all(Function<Post, C> contract) {
        return List.of(values()).stream()
                .map(one -> new Broken<>(one.name(), one.caughtBy(), () -> contract.apply(one.make())))
                .toList();
    }

    private Post make() {
        return switch (this) {
            case LOSES_ALL ->
                new Post() {
                    @Override
                    void arrive(Letter letter) {}
                };
            case FAILS_AGAIN ->
                new Post() {
                    @Override
                    void take(Letter letter) {
                        require(!known.contains(letter.key()), "this was sent before");
                        super.take(letter);
                    }
                };
            case IGNORES_KEYS ->
                new Post() {
                    @Override
                    void take(Letter letter) {
                        refuseIfTold();
                        arrive(letter);
                    }
                };
            case GOES_BY_TEXT -> new KnowsBy(Post.Letter::text);
            case IGNORES_LETTER_CASE -> new KnowsBy(letter -> letter.key().toLowerCase(Locale.ROOT));
            case SHORTENS_KEYS ->
                new KnowsBy(letter ->
                        letter.key().substring(0, Math.min(SHORT, letter.key().length())));
            case WANTS_TEXT ->
                new Post() {
                    @Override
                    void arrive(Letter letter) {
                        require(!letter.text().isBlank(), "there is no text");
                        super.arrive(letter);
                    }
                };
            case WANTS_SHORT_TEXT ->
                new Post() {
                    @Override
                    void arrive(Letter letter) {
                        require(letter.text().length() < SHORT, "the text is too long");
                        super.arrive(letter);
                    }
                };
            case WANTS_ITS_THREAD ->
                new Post() {
                    private final Thread owner = Thread.currentThread();

                    @Override
                    void take(Letter letter) {
                        if (Thread.currentThread().equals(owner)) {
                            super.take(letter);
                        }
                    }
                };
            case SWALLOWS_REFUSALS ->
                new Post() {
                    @Override
                    void take(Letter letter) {
                        if (farSide == FarSide.ACCEPTS) {
                            super.take(letter);
                        }
                    }
                };
            case NEVER_TRIES_AGAIN ->
                new Post() {
                    @Override
                    void refuseIfTold() {
                        require(farSide == FarSide.ACCEPTS, "it failed");
                    }
                };
            case ALWAYS_TRIES_AGAIN ->
                new Post() {
                    @Override
                    void refuseIfTold() {
                        if (farSide != FarSide.ACCEPTS) {
                            throw new TemporaryFailureException("it failed");
                        }
                    }
                };
            case REMEMBERS_TOO_EARLY ->
                new Post() {
                    @Override
                    void take(Letter letter) {
                        if (known.add(letter.key())) {
                            refuseIfTold();
                            arrive(letter);
                        }
                    }
                };
            case GIVES_UP ->
                new Post() {
                    private volatile boolean refused;

                    @Override
                    void take(Letter letter) {
                        if (farSide == FarSide.REFUSES_FOR_GOOD) {
                            refused = true;
                        }
                        refuseIfTold();
                        require(!refused, "the connection is closed");
                        super.take(letter);
                    }
                };
        };
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IntegrationException(otherwise);
        }
    }

    /** Takes for the same what has the same of these. */
    private static final class KnowsBy extends Post {
        private final Function<Letter, String> sign;
        private final Set<String> signs = ConcurrentHashMap.newKeySet();

        KnowsBy(Function<Letter, String> sign) {
            this.sign = sign;
        }

        @Override
        void take(Letter letter) {
            refuseIfTold();
            if (signs.add(sign.apply(letter))) {
                arrive(letter);
            }
        }
    }
}
