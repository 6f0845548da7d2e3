package dev.switchboard.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.spi.InboxAdapter.Capability;
import dev.switchboard.tag.Tag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of {@link InboxAdapterContract} about tags, of adapters with views or tags. */
abstract class PlatformTagsContract extends PlatformContract {
    PlatformTagsContract() {}

    @Test
    @DisplayName("VIEWS, TAGS: mirrored tags are shown, exactly those")
    void tagsAreShown() {
        assumeTags();

        mirror("1", one, RED, BLUE);

        assertTags(one, "return from mirrorTags when the platform shows them, and throw if it will not", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags that are mirrored later replace the earlier ones; none removes them all")
    void laterTagsReplace() {
        assumeTags();
        mirror("1", one, RED);

        mirror("2", one, BLUE);
        assertTags(one, "take away what is not named any more", BLUE);

        mirror("3", one);
        assertTags(one, "an empty list takes all tags away");
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags that are asked for again with the same key change nothing, also after later ones")
    void tagsAreMirroredOnce() {
        assumeTags();
        mirror("1", one, RED);
        mirror("1", one, RED);
        assertTags(one, "the same tags a second time are the same tags", RED);
        mirror("2", one, BLUE);

        mirror("1", one, RED);

        assertTags(one, "remember the keys with the conversation: tags that arrive late must not undo the next", BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: mirroring leaves the tags of other conversations as they are")
    void tagsOfOthersStay() {
        assumeTags();
        mirror("1", one, RED);
        mirror("2", other, RED, BLUE);

        mirror("3", one);

        assertTags(other, "only the conversation of the request changes its tags", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS, TAGS: a conversation that was never mirrored has no tags")
    void unknownHasNoTags() {
        assumeTags();

        assertTags(id("contract", "never heard of"), "answer with an empty list, without an exception");
    }

    @Test
    @DisplayName("VIEWS, TAGS: ids and names with any characters are kept apart")
    void oddIdsHaveTags() {
        assumeTags();
        var odd = oddIds();

        for (int i = 0; i < odd.size(); i++) {
            mirror("odd " + i + " " + odd.get(i), odd.get(i), oddTag(i));
        }

        for (int i = 0; i < odd.size(); i++) {
            assertTags(odd.get(i), "encode ids and names of tags; do not glue persona and value together", oddTag(i));
        }
    }

    private static Tag oddTag(int number) {
        return new Tag("contract \"ödd\" / & ? # %, \uD83D\uDE00 " + number);
    }

    @Test
    @DisplayName("VIEWS, TAGS: tags mirrored by many threads are all shown")
    void manyThreadsMirror() {
        assumeTags();
        var many = many();

        Crowd.does(i -> {
            mirror("a" + i, many.get(i), RED);
            mirror("b" + i, many.get(i), i % 2 == 0 ? BLUE : RED);
            mirror("c" + i, one, RED, BLUE);
        });

        for (int i = 0; i < MANY; i++) {
            assertTags(
                    many.get(i), "guard what the adapter keeps against use by many threads", i % 2 == 0 ? BLUE : RED);
        }
        assertTags(one, "many threads mirrored the same tags", RED, BLUE);
    }

    @Test
    @DisplayName("VIEWS: creating a view again keeps the tags of the conversations it shows")
    void creatingAViewAgainIsHarmless() {
        assumeTrue(has(Capability.VIEWS), "the adapter declares no VIEWS");
        mirror("1", one, RED);

        adapter.createView(view());

        assertTags(one, "createView is asked for at every start; a view holds nothing, and takes nothing away", RED);
    }
}
