package dev.switchboard.testkit.contract.ours;

import dev.switchboard.classify.BuiltInTagDetector;
import dev.switchboard.memory.ScriptedDetector;
import dev.switchboard.spi.TagDetector;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.testkit.contract.TagDetectorContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

@DisplayName("Tag detectors of ours keep the contract of tag detectors")
class TagDetectorsTest {

    @Nested
    @DisplayName("the one built in")
    class BuiltIn extends TagDetectorContract {
        @Override
        protected TagDetector detector() {
            return new BuiltInTagDetector().preparedFor(tags());
        }
    }

    @Nested
    @DisplayName("the one with a script")
    class Scripted extends TagDetectorContract {
        @Override
        protected TagDetector detector() {
            var refund = TagMatch.of(tags().get(0).tag(), 0.9);
            return new ScriptedDetector()
                    .onText(messages().get(0), refund)
                    .onText(messages().get(2), refund, TagMatch.of(tags().get(1).tag(), 0.8))
                    .onText(messages().get(4), TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1));
        }
    }
}
