package dev.switchboard.examples.serve;

import dev.switchboard.examples.demo.Office;
import dev.switchboard.examples.demo.Story;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where everybody is: the open house, or the office of a story. Any number of threads may use it. */
final class House implements AutoCloseable {
    private final Supplier<Office> openHouse;
    private final Runnable watcher;
    private final AtomicReference<Stay> stay = new AtomicReference<>();
    private final AtomicLong stays = new AtomicLong();

    House(Supplier<Office> openHouse, Runnable watcher) {
        this.openHouse = openHouse;
        this.watcher = watcher;
        this.stay.set(new Stay(stays.incrementAndGet(), openHouse.get(), null));
        stay().office.watch(watcher);
    }

    /**
     * An office, and the story that plays in it, if one does.
     *
     * @param number of the stay, never given again
     */
    record Stay(long number, Office office, @Nullable Telling telling) {
        void end() {
            if (telling == null) {
                office.close();
            } else {
                telling.close();
            }
        }
    }

    /** Where everybody is now. */
    Stay stay() {
        return stay.get();
    }

    Optional<Telling.Page> page() {
        return Optional.ofNullable(stay.get().telling).map(Telling::page);
    }

    /** Everybody goes where this story plays, and what was before is forgotten. */
    void begin(Story story) {
        var telling = Telling.of(story, watcher);
        move(new Stay(stays.incrementAndGet(), telling.office(), telling));
    }

    /** The next chapter, if a story is told. */
    void turnPage() {
        Optional.ofNullable(stay.get().telling).ifPresent(Telling::turnPage);
    }

    /** Everybody goes to the open house, as it was in the beginning. */
    void openAgain() {
        move(new Stay(stays.incrementAndGet(), openHouse.get(), null));
    }

    private void move(Stay next) {
        next.office.watch(watcher);
        stay.getAndSet(next).end();
        watcher.run();
    }

    @Override
    public void close() {
        stay.get().end();
    }
}
