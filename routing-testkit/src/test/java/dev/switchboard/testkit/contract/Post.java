package dev.switchboard.testkit.contract;

import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.TemporaryFailureException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes letters and keeps its promises, but for what a subclass does otherwise. */
class Post {
    /**
     * Something to deliver.
     *
     * @param place where to
     */
    record Letter(Object place, String key, String text) {}

    volatile FarSide farSide = FarSide.ACCEPTS;
    final Set<String> known = ConcurrentHashMap.newKeySet();
    final List<Letter> arrived = new CopyOnWriteArrayList<>();

    void take(Letter letter) {
        refuseIfTold();
        if (known.add(letter.key())) {
            arrive(letter);
        }
    }

    void arrive(Letter letter) {
        arrived.add(letter);
    }

    void refuseIfTold() {
        switch (farSide) {
            case ACCEPTS -> {}
            case REFUSES_FOR_NOW -> throw new TemporaryFailureException("the far side is out of reach, as told");
            case REFUSES_FOR_GOOD -> throw new IntegrationException("the far side refuses, as told");
        }
    }

    List<String> keysIn(Object place) {
        return arrived.stream()
                .filter(one -> one.place().equals(place))
                .map(Letter::key)
                .toList();
    }
}
