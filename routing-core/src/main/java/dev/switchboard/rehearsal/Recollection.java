package dev.switchboard.rehearsal;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.TagMatch;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the text of the record at hand. What was never looked for, or is looked for otherwise now, is looked for by the
 * library's own parts, if there is a text; else that it would be needed is noted. Belongs to one thread.
 */
final class Recollection {
    /** Under the version that decided, nothing is looked for that was not. */
    private static final Searched NOTHING_NEW = new Searched(false, false, false, true);

    private static final String SOMETHING = "…";

    private @Nullable RecordedDecision record;
    private @Nullable Searched searched;
    private boolean lacksText;

    /** From now on it is about this record, under the version that decided. */
    void remember(RecordedDecision newRecord) {
        record = newRecord;
        searched = null;
        lacksText = false;
    }

    /** From now on it is about this record, under another version. */
    void remember(RecordedDecision newRecord, Searched differences) {
        record = newRecord;
        searched = differences;
        lacksText = false;
    }

    /** Whether something had to be looked for in a text that is not there. */
    boolean lacksText() {
        return lacksText;
    }

    List<ReasonMatch> reasons(ReasonRequest request, ReasonClassifier own) {
        if (isRemembered(wereReasonsLookedFor(), searched().reasons())) {
            return record().reasons().stream()
                    .flatMap(match -> request.reasons().stream()
                            .filter(one -> one.key().equals(ContactReason.keyOf(match.label())))
                            .map(one -> ReasonMatch.of(one.label(), match.score())))
                    .toList();
        }
        return hasText() ? own.classify(request) : List.of();
    }

    private boolean wereReasonsLookedFor() {
        return record().trace()
                .resultOf(Stage.REASONS)
                .filter(result -> result != StageResult.OFF && result != StageResult.NO_REASONS)
                .isPresent();
    }

    /** Those of a reply are always as recorded: the reply itself never is. Where there are none, there is nothing to look for. */
    List<TagMatch> tags(TagRequest request, TagDetector own) {
        if (request.tags().isEmpty()) {
            return List.of();
        }
        if (request.direction() == Direction.OUTBOUND
                || isRemembered(searched().hadTags(), searched().tags())) {
            return record().tags().stream()
                    .filter(found -> found.direction() == request.direction())
                    .filter(found -> request.tags().stream().map(SmartTag::tag).anyMatch(found.tag()::equals))
                    .map(found -> TagMatch.of(found.tag(), 1))
                    .toList();
        }
        return hasText() ? own.detect(request) : List.of();
    }

    Answer answer(AnswerRequest request, AnswerProvider own) {
        var said = record().answer();
        if (said.isEmpty() && request.persona().knowledge().isEmpty()) {
            return Answer.unknown();
        }
        if (isRemembered(said.isPresent(), searched().knowledge())) {
            return said.map(Recollection::withText).orElseGet(Answer::unknown);
        }
        return hasText() ? own.answer(request) : Answer.unknown();
    }

    /** What was said is not recorded, but a blank answer would count as none. */
    private static Answer withText(Answer said) {
        if (said instanceof Answer.Known known) {
            return Answer.known(SOMETHING, known.confidence());
        }
        return said instanceof Answer.CannotExecute ? Answer.cannotExecute(SOMETHING) : said;
    }

    private boolean isRemembered(boolean wasLookedFor, boolean differs) {
        if (searched == null || (wasLookedFor && !(differs && hasText()))) {
            return true;
        }
        lacksText |= !hasText();
        return false;
    }

    private boolean hasText() {
        return record().text().isPresent();
    }

    private Searched searched() {
        return searched == null ? NOTHING_NEW : searched;
    }

    private RecordedDecision record() {
        return Objects.requireNonNull(record, "a record is remembered before anything is asked");
    }
}
