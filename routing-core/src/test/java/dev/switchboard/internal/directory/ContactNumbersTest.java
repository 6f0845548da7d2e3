package dev.switchboard.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.InMemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactNumbersTest {
    private static final int THREADS = 8;

    private final ContactNumbers numbers = new ContactNumbers(new InMemoryStore());
    private final CyclicBarrier barrier = new CyclicBarrier(THREADS);

    @Test
    @DisplayName("I-6 of many threads that ask at once none gets the number of another")
    void manyThreadsGetNumbersOfTheirOwn() throws Exception {
        var pool = Executors.newFixedThreadPool(THREADS);
        var given = new ArrayList<ContactId>();
        try {
            for (var many :
                    pool.invokeAll(Stream.generate(this::asking).limit(THREADS).toList())) {
                given.addAll(many.get());
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(given.stream().distinct()).hasSize(given.size());
    }

    private Callable<List<ContactId>> asking() {
        return () -> {
            barrier.await();
            return Stream.generate(numbers::next).limit(50_000).toList();
        };
    }
}
