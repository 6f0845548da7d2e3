package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.spi.InboxAdapter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.opentest4j.TestAbortedException;

@DisplayName("The contract of platforms catches every platform that breaks it")
class InboxAdapterContractTest {

    @Test
    @DisplayName("a platform that keeps all promises passes")
    void theHonestPass() {
        assertThat(checksThatCatch(AlmostPlatform::new)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is caught by {1}")
    @CsvSource({
        "PRETENDS_TO_MOVE, aMoveIsShown",
        "PRETENDS_TO_TAG, tagsAreShown",
        "DROPS_TAGS_WHEN_MOVING, tagsSurviveAMove",
        "IGNORES_KEYS, aMoveIsMadeOnce",
        "IGNORES_KEYS, tagsAreMirroredOnce",
        "CHANGES_ITS_MIND, capabilitiesStay",
        "GLUES_IDS, oddIdsHavePlaces",
        "GLUES_IDS, oddIdsHaveTags",
        "EMPTIES_INBOXES, creatingAnInboxAgainIsHarmless",
        "EMPTIES_VIEWS, creatingAViewAgainIsHarmless",
        "NEVER_MOVES_OUT, theLastMoveCounts",
        "NEVER_MOVES_OUT, movesOutAndBack",
        "ACTS_ON_EVERYBODY, aMoveKeepsOthers",
        "ACTS_ON_EVERYBODY, tagsOfOthersStay",
        "ADDS_TAGS, laterTagsReplace",
        "INVENTS, movesOutOfNowhere",
        "INVENTS, unknownIsInNoInbox",
        "INVENTS, unknownHasNoTags",
        "GIVES_UP, manyThreadsMove",
        "GIVES_UP, manyThreadsMirror"
    })
    void theBrokenAreCaught(BrokenPlatform broken, String check) {
        assertThat(checksThatCatch(broken::make)).contains(check);
    }

    @Test
    @DisplayName("no check is without a platform that it catches")
    void everyCheckCatchesOne() {
        var caught = Arrays.stream(BrokenPlatform.values()).flatMap(broken -> checksThatCatch(broken::make).stream());

        assertThat(caught).containsAll(checks().stream().map(Method::getName).toList());
    }

    @Test
    @DisplayName("what fails says what would be right")
    void failuresAdvise() {
        var contract = contract(BrokenPlatform.PRETENDS_TO_MOVE::make);
        contract.begin();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::aMoveIsShown)
                .withMessageContaining("inboxOf(contract/one")
                .withMessageContaining("return from move when the platform shows it, and throw if it will not");
    }

    private static List<String> checksThatCatch(Supplier<InboxAdapter> platforms) {
        return checks().stream()
                .filter(check -> catches(check, contract(platforms)))
                .map(Method::getName)
                .toList();
    }

    private static List<Method> checks() {
        return AnnotationSupport.findAnnotatedMethods(
                InboxAdapterContract.class, Test.class, HierarchyTraversalMode.TOP_DOWN);
    }

    private static boolean catches(Method check, InboxAdapterContract contract) {
        contract.begin();
        try {
            check.invoke(contract);
            return false;
        } catch (ReflectiveOperationException e) {
            return isFailure(check, e.getCause());
        }
    }

    /** A check that does not apply is aborted; anything else that is thrown is a fault of the check. */
    private static boolean isFailure(Method check, @Nullable Throwable thrown) {
        if (thrown instanceof AssertionError) {
            return true;
        }
        assertThat(thrown).as("what %s throws", check.getName()).isInstanceOf(TestAbortedException.class);
        return false;
    }

    private static InboxAdapterContract contract(Supplier<InboxAdapter> platforms) {
        return new InboxAdapterContract() {
            @Override
            protected InboxAdapter adapter() {
                return platforms.get();
            }
        };
    }
}
