package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Routes;

/** Keeping the directory: finding people, their cards, what happened with them, and whose conversation it is. */
public final class DirectoryRoom {

    /** Adds what this room does. */
    public void add(Routes routes) {
        new DirectoryList().add(routes);
        new DirectoryCards().add(routes);
        new DirectoryMerges().add(routes);
        new DirectoryHistory().add(routes);
        new DirectorySessions().add(routes);
    }
}
