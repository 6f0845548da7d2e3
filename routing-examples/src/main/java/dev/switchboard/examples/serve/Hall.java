package dev.switchboard.examples.serve;

import dev.switchboard.examples.demo.Story;
import dev.switchboard.persona.Persona;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every room shows: who can be played, which personas there are, the stories, and the one that is told. */
final class Hall {
    private final House house;
    private final Doorman doorman;

    Hall(House house, Doorman doorman) {
        this.house = house;
        this.doorman = doorman;
    }

    void add(Routes routes) {
        routes.get("/api/hall", this::look)
                .post("/api/story/begin", this::begin)
                .post("/api/story/next", this::next)
                .post("/api/story/leave", this::leave);
    }

    /** How a story is named. */
    record Named(String id, String name) {}

    /**
     * A persona.
     *
     * @param owner the player who owns it
     */
    record Owned(String id, String name, String owner) {}

    /**
     * What the page needs to begin with.
     *
     * @param stay which office it is: pages begin anew in another
     */
    record View(
            String token,
            long stay,
            List<Cast.Part> players,
            List<Owned> personas,
            List<Named> stories,
            Telling.@Nullable Page story) {}

    private View look(Call call) {
        var policy = call.policy();
        return new View(
                doorman.token(),
                house.stay().number(),
                Cast.of(policy),
                policy.personas().stream().map(Hall::named).toList(),
                Arrays.stream(Story.values()).map(Hall::named).toList(),
                house.page().orElse(null));
    }

    private static Owned named(Persona persona) {
        return new Owned(
                persona.id().value(),
                persona.name(),
                "person:" + persona.owner().email());
    }

    private static Named named(Story story) {
        return new Named(story.name(), story.summary());
    }

    private View begin(Call call) {
        var name = call.body().required("story").toUpperCase(Locale.ROOT);
        house.begin(Arrays.stream(Story.values())
                .filter(story -> story.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no story \"" + name + "\"")));
        return look(call);
    }

    private View next(Call call) {
        house.turnPage();
        return look(call);
    }

    private View leave(Call call) {
        house.openAgain();
        return look(call);
    }
}
