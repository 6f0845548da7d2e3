package dev.switchboard.testkit.contract;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ways to break the promises of whoever is asked about texts, be it for reasons, tags or answers. */
enum BrokenOracle {
    SAYS_NULL("saysSomething"),
    WANTS_SHORT_TEXT("anyTextIsRead"),
    BECOMES_PURE("purityStays"),
    GETS_BORED("aPureOneRepeatsItself"),
    DEPENDS_ON_ITS_PAST("aPureOneKeepsNothing"),
    WANTS_ITS_THREAD("manyThreadsAsk"),
    CANNOT_SAY_WHETHER_IT_IS_PURE("purityStays"),
    CANNOT_PREPARE("whatIsPreparedAnswers"),
    PREPARES_FOR_SHORT_TEXT("anyTextIsRead"),
    PREPARES_A_BORED_ONE("aPureOneRepeatsItself"),
    PREPARES_FOR_ITS_THREAD("manyThreadsAsk"),
    IS_PREPARED_FOR_ONE("preparedOnesAreKeptApart");

    private static final int SHORT = 500;

    private final String caughtBy;

    BrokenOracle(String caughtBy) {
        this.caughtBy = caughtBy;
    }

    private List<String> caughtBy() {
        return List.of(caughtBy.split(", "));
    }

    /**
     * As contracts that these make.
     *
     * @param honest what an honest one says
     * @param text what it is asked about
     * @param nothing what one says that knows nothing
     */
    static <Q, A, C> List<Broken<C>> all(
            Function<Q, A> honest, Function<Q, String> text, A nothing, Function<Supplier<Oracle<Q, A>>, C> contract) {
        return List.of(values()).stream()
                .map(one -> new Broken<>(
                        one.name(), one.caughtBy(), () -> contract.apply(() -> one.make(honest, text, nothing))))
                .toList();
    }

    private <Q, A> Oracle<Q, A> make(Function<Q, A> honest, Function<Q, String> text, A nothing) {
        return switch (this) {
            case SAYS_NULL -> new SaysNull<>(honest);
            case WANTS_SHORT_TEXT -> wantingShortText(honest, text);
            case PREPARES_FOR_SHORT_TEXT -> Oracle.preparing(honest, wantingShortText(honest, text));
            case BECOMES_PURE ->
                new Oracle<>(honest) {
                    private final AtomicInteger calls = new AtomicInteger();

                    @Override
                    boolean isPure() {
                        return calls.getAndIncrement() > 0;
                    }
                };
            case CANNOT_SAY_WHETHER_IT_IS_PURE ->
                new Oracle<>(honest) {
                    @Override
                    boolean isPure() {
                        throw new UnsupportedOperationException("pure");
                    }
                };
            case GETS_BORED -> gettingBored(honest, nothing);
            case PREPARES_A_BORED_ONE -> Oracle.preparing(honest, gettingBored(honest, nothing));
            case DEPENDS_ON_ITS_PAST -> new DependsOnItsPast<>(honest, text, nothing);
            case WANTS_ITS_THREAD -> wantingItsThread(honest);
            case PREPARES_FOR_ITS_THREAD -> Oracle.preparing(honest, wantingItsThread(honest));
            case CANNOT_PREPARE ->
                new Oracle<>(honest) {
                    @Override
                    Oracle<Q, A> prepared() {
                        throw new UnsupportedOperationException("prepared");
                    }
                };
            case IS_PREPARED_FOR_ONE -> new IsPreparedForOne<>(honest, nothing);
        };
    }

    private static <Q, A> Oracle<Q, A> wantingShortText(Function<Q, A> honest, Function<Q, String> text) {
        return new Oracle<>(question -> {
            if (text.apply(question).length() > SHORT) {
                throw new IllegalArgumentException("the text is too long");
            }
            return honest.apply(question);
        });
    }

    private static <Q, A> Oracle<Q, A> gettingBored(Function<Q, A> honest, A nothing) {
        var calls = new AtomicInteger();
        return new Oracle<>(question -> calls.getAndIncrement() % 2 == 0 ? honest.apply(question) : nothing);
    }

    private static <Q, A> Oracle<Q, A> wantingItsThread(Function<Q, A> honest) {
        var owner = Thread.currentThread();
        return new Oracle<>(question -> {
            if (!Thread.currentThread().equals(owner)) {
                throw new IllegalStateException("used by another thread");
            }
            return honest.apply(question);
        });
    }

    private static final class SaysNull<Q, A> extends Oracle<Q, A> {
        SaysNull(Function<Q, A> honest) {
            super(honest);
        }

        @Override
        @SuppressWarnings("NullAway") // that is what is wrong with it
        A ask(Q request) {
            return null;
        }
    }

    /** Answers two questions, and no third one. */
    private static final class DependsOnItsPast<Q, A> extends Oracle<Q, A> {
        private static final int ENOUGH = 2;
        private final Set<String> answered = ConcurrentHashMap.newKeySet();
        private final Function<Q, String> text;
        private final A nothing;

        DependsOnItsPast(Function<Q, A> honest, Function<Q, String> text, A nothing) {
            super(honest);
            this.text = text;
            this.nothing = nothing;
        }

        @Override
        A ask(Q request) {
            if (answered.size() < ENOUGH) {
                answered.add(text.apply(request));
            }
            return answered.contains(text.apply(request)) ? super.ask(request) : nothing;
        }
    }

    /** Prepares itself and not another one, and knows nothing any more of what it was prepared for before. */
    private static final class IsPreparedForOne<Q, A> extends Oracle<Q, A> {
        private final AtomicInteger prepared = new AtomicInteger();
        private final A nothing;

        IsPreparedForOne(Function<Q, A> honest, A nothing) {
            super(honest);
            this.nothing = nothing;
        }

        @Override
        Oracle<Q, A> prepared() {
            prepared.incrementAndGet();
            return this;
        }

        @Override
        A ask(Q request) {
            return prepared.get() > 1 ? nothing : super.ask(request);
        }
    }
}
