package dev.switchboard.invariant;

import static dev.switchboard.invariant.DirectoryWorld.ADA;
import static dev.switchboard.invariant.DirectoryWorld.CHATS;
import static dev.switchboard.invariant.DirectoryWorld.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.directory.StaleContactException;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import java.util.function.Consumer;

/** Something that one does while another does something else. */
record DirectoryTurn(String name, Consumer<DirectoryWorld> effect) {
    static final Identifier ANNS = POOL.get(4);
    static final Identifier BOBS = POOL.get(2);
    static final ContactId ANN = new ContactId(1);
    static final ContactId BOB = new ContactId(2);
    private static final Identifier ANOTHER = POOL.get(6);

    static List<DirectoryTurn> all() {
        return List.of(
                new DirectoryTurn("first message", world -> world.write(2, ANNS, ANOTHER)),
                new DirectoryTurn("further message", world -> world.write(0, ANNS, ANOTHER)),
                new DirectoryTurn("message of a stranger", world -> world.write(3, ANOTHER)),
                new DirectoryTurn("message of either", world -> world.write(3, ANNS, BOBS)),
                new DirectoryTurn("link", world -> world.directory.link(CHATS.get(0), BOB, ADA)),
                new DirectoryTurn("disconnect", world -> world.directory.disconnect(CHATS.get(0), ADA)),
                new DirectoryTurn(
                        "draft",
                        world -> world.directory
                                .edit(ANN, ADA)
                                .name("Anna")
                                .add(ANOTHER)
                                .save()),
                new DirectoryTurn(
                        "draft of the other",
                        world -> world.directory.edit(BOB, ADA).add(ANOTHER).save()),
                new DirectoryTurn(
                        "draft of a new one",
                        world -> world.directory.create(ADA).add(ANOTHER).save()),
                new DirectoryTurn(
                        "draft of a conversation",
                        world -> world.directory
                                .createFrom(CHATS.get(0), ADA)
                                .remove(ANNS)
                                .save()),
                new DirectoryTurn("batch", DirectoryTurn::batch),
                new DirectoryTurn("merge", world -> world.merge(ANN, BOB)),
                new DirectoryTurn("merge backwards", world -> world.merge(BOB, ANN)),
                new DirectoryTurn("merge and undo", world -> world.undo(world.merge(ANN, BOB))),
                new DirectoryTurn("delete", world -> world.directory.delete(ANN, ADA)),
                new DirectoryTurn("anonymise", world -> world.directory.anonymise(ANN, ADA)));
    }

    /** Ann is deleted, Bob gets another value, and somebody new gets what was Ann's. */
    private static void batch(DirectoryWorld world) {
        var ann = world.directory.find(ANN, ADA).orElseThrow();
        var bob = world.directory.find(BOB, ADA).orElseThrow();
        var batch = world.directory
                .batch(ADA)
                .add(world.directory.create(ADA).name("Ann again").add(ANNS))
                .add(world.directory.edit(bob, ADA).add(ANOTHER));
        (ann.id().equals(bob.id()) ? batch : batch.delete(ann)).save();
    }

    /** Does it, or is refused as documented. */
    void in(DirectoryWorld world) {
        try {
            effect.accept(world);
        } catch (InvalidInputException | StaleContactException refused) {
            assertThat(refused).hasMessageContaining(" ");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
