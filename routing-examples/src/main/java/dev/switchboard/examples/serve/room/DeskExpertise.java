package dev.switchboard.examples.serve.room;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Agents;
import dev.switchboard.agent.ExpertiseHolders;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.expertise.HeldExpertise;
import java.util.List;

/** Who knows what: the list, one's own part of it, and, for administrators, all of it. */
final class DeskExpertise {

    void add(Routes routes) {
        routes.get("/api/desk/expertise", this::look)
                .post("/api/desk/expertise/mine", this::mine)
                .post("/api/desk/expertise/create", this::create)
                .post("/api/desk/expertise/rename", this::rename)
                .post("/api/desk/expertise/delete", this::delete)
                .post("/api/desk/expertise/operators", this::operators);
    }

    /**
     * Who knows what.
     *
     * @param agent the id of the agent who is played; empty if it is none
     */
    record View(Seen<Area> areas, List<Colleague> colleagues, String agent) {}

    /** An expertise with those who hold it. */
    record Area(String name, List<Colleague> holders) {}

    /**
     * An agent.
     *
     * @param level how well they know it; 0 where it is not about an expertise
     */
    record Colleague(String id, String name, int level) {}

    private static Agents agents(Call call) {
        return call.office().switchboard().agents();
    }

    private View look(Call call) {
        return new View(
                Seen.of(() -> agents(call).expertise(call.player().actor()).stream()
                        .map(DeskExpertise::area)
                        .toList()),
                call.policy().workplace().agents().stream()
                        .map(one -> new Colleague(one.id(), one.displayName(), 0))
                        .toList(),
                Colleagues.agent(call).map(Agent::id).orElse(""));
    }

    private static Area area(ExpertiseHolders one) {
        var name = one.expertise().name();
        return new Area(
                name,
                one.holders().stream()
                        .map(agent -> new Colleague(agent.id(), agent.displayName(), agent.levelIn(name)))
                        .toList());
    }

    /** What is ticked, at the level that it was held at. */
    private Said mine(Call call) {
        var agent = Colleagues.agent(call)
                .orElseThrow(() -> new IllegalArgumentException("only agents have expertise; choose one above"));
        var held = call.body().texts("expertise").stream()
                .map(name -> new HeldExpertise(name, Math.max(1, agent.levelIn(name))))
                .toList();
        agents(call).setExpertise(agent.id(), held, call.player().actor());
        return Said.done("You know what is ticked, and are looked for accordingly.");
    }

    private Said create(Call call) {
        var name = call.body().text("name");
        agents(call)
                .createExpertise(
                        name, call.body().texts("operators"), call.player().actor());
        return Said.done("There is an expertise \"" + name + "\" now.");
    }

    private Said rename(Call call) {
        var name = call.body().text("newName");
        agents(call)
                .renameExpertise(
                        call.body().required("name"), name, call.player().actor());
        return Said.done("It is called \"" + name + "\" now, wherever it is held or wanted.");
    }

    private Said delete(Call call) {
        var name = call.body().required("name");
        agents(call).deleteExpertise(name, call.player().actor());
        return Said.done("\"" + name + "\" is gone; nobody holds it any more.");
    }

    private Said operators(Call call) {
        var name = call.body().required("name");
        agents(call)
                .setOperators(
                        name, call.body().texts("operators"), call.player().actor());
        return Said.done("\"" + name + "\" is held by exactly those who are ticked.");
    }
}
