package dev.switchboard.examples.serve.room;

import dev.switchboard.examples.serve.Routes;

/** Being an agent, an owner or an administrator: working on conversations, helping each other, and taking what waits for a team. */
public final class DeskRoom {

    /** Adds what this room does. */
    public void add(Routes routes) {
        new DeskLists().add(routes);
        new DeskTalk().add(routes);
        new DeskWork().add(routes);
        new DeskHelp().add(routes);
        new DeskInboxes().add(routes);
        new DeskExpertise().add(routes);
    }
}
