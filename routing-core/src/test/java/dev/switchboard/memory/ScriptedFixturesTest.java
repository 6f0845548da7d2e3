package dev.switchboard.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.absence.Absence;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.AgentView;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.AgentSelector.Choice;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.PermissionRequest;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagMatch;
import dev.switchboard.text.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScriptedFixturesTest {
    private static final SmartTag REFUND = SmartTag.custom("refund");
    private static final SmartTag PRAISE = SmartTag.custom("praise");
    private static final EmailAddress ANN = EmailAddress.of("ann@acme.test");
    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

    @Test
    @DisplayName("a detector finds what the script says, of the tags that are looked for")
    void detectorsFollowTheScript() {
        var detector =
                new ScriptedDetector().onText("money!", TagMatch.of(REFUND.tag(), 0.9), TagMatch.of(PRAISE.tag(), 0.8));

        assertThat(detector.detect(inbound("money!", REFUND, PRAISE))).hasSize(2);
        assertThat(detector.detect(inbound("money!", PRAISE))).containsExactly(TagMatch.of(PRAISE.tag(), 0.8));
        assertThat(detector.detect(inbound("other", REFUND))).isEmpty();
        assertThat(detector.requests()).extracting(TagRequest::text).containsExactly("money!", "money!", "other");
    }

    @Test
    @DisplayName("a detector finds that a person is wanted in what the asker writes only")
    void detectorsHearTheAsker() {
        var wish = TagMatch.of(Tag.HUMAN_FOLLOW_UP, 1);
        var detector = new ScriptedDetector().onText("human", wish);
        var reply = new TagRequest("human", Tokens.of("human"), Direction.OUTBOUND, List.of(), List.of(REFUND));

        assertThat(detector.detect(inbound("human", REFUND))).containsExactly(wish);
        assertThat(detector.detect(reply)).isEmpty();
    }

    @Test
    @DisplayName("a selector chooses those of the script who are there, then the others by id")
    void selectorsFollowTheScript() {
        var selector = new ScriptedSelector().choose("eva", "gone", "dan");
        var request = AgentRequest.of("HR", Channel.CHAT);

        assertThat(selector.rank(request, pool("cem", "dan", "eva", "abe")))
                .extracting(Choice::agent)
                .containsExactly("eva", "dan", "abe", "cem");
        assertThat(selector.requests()).singleElement().satisfies(asked -> {
            assertThat(asked.wanted()).isEqualTo(request);
            assertThat(asked.pool()).hasSize(4);
        });
    }

    @Test
    @DisplayName("permissions follow the script, and the role where it says nothing")
    void permissionsFollowTheScript() {
        var permissions = new ScriptedPermissions().allow(Action.TEACH).deny(Action.LIST, Action.TAG);

        assertThat(permissions.allows(request(Action.TEACH, false))).isTrue();
        assertThat(permissions.allows(request(Action.TAG, true))).isFalse();
        assertThat(permissions.allows(request(Action.CLAIM, true))).isTrue();
        assertThat(permissions.allows(request(Action.CLAIM, false))).isFalse();
        assertThat(permissions.requests())
                .extracting(PermissionRequest::action)
                .containsExactly(Action.TEACH, Action.TAG, Action.CLAIM, Action.CLAIM);
    }

    @Test
    @DisplayName("who was asked about is kept once, in order")
    void availabilityKeepsWhoWasAskedAbout() {
        var availability = new FixedAvailability();

        Stream.of("b@acme.test", "a@acme.test", "b@acme.test")
                .map(EmailAddress::of)
                .forEach(availability::presenceOf);

        assertThat(availability.asked())
                .extracting(EmailAddress::toString)
                .containsExactly("b@acme.test", "a@acme.test");
    }

    @Test
    @DisplayName("absences follow the script, of who is asked about and as far as they touch the time asked about")
    void absencesFollowTheScript() {
        var withMax = Absence.of(ANN, TUESDAY, THURSDAY).withSubstitute(EmailAddress.of("max@acme.test"));
        var absences =
                new ScriptedAbsences().away("ann@acme.test", MONDAY, TUESDAY).with(withMax);

        assertThat(absences.absencesOf(ANN, MONDAY, THURSDAY))
                .containsExactly(Absence.of(ANN, MONDAY, TUESDAY), withMax);
        assertThat(absences.absencesOf(ANN, TUESDAY, WEDNESDAY)).containsExactly(withMax);
        assertThat(absences.absencesOf(ANN, THURSDAY, Instant.MAX)).isEmpty();
        assertThat(absences.absencesOf(EmailAddress.of("bob@acme.test"), MONDAY, THURSDAY))
                .isEmpty();
        assertThat(absences.requests())
                .hasSize(4)
                .startsWith(new ScriptedAbsences.Asked(ANN, MONDAY, THURSDAY))
                .extracting(asked -> asked.person().toString())
                .containsExactly("ann@acme.test", "ann@acme.test", "ann@acme.test", "bob@acme.test");
    }

    @Test
    @DisplayName("whoever is back is never away any more; an absence that is told twice is one")
    void absencesEnd() {
        var absences = new ScriptedAbsences()
                .away("ann@acme.test", MONDAY, TUESDAY)
                .away("Ann@acme.test", MONDAY, TUESDAY)
                .away("bob@acme.test", MONDAY, Instant.MAX);

        assertThat(absences.absencesOf(ANN, MONDAY, TUESDAY)).hasSize(1);
        absences.back("ANN@acme.test").back("nobody@acme.test");

        assertThat(absences.absencesOf(ANN, MONDAY, TUESDAY)).isEmpty();
        assertThat(absences.absencesOf(EmailAddress.of("bob@acme.test"), MONDAY, TUESDAY))
                .hasSize(1);
    }

    @Test
    @DisplayName("absences may be of somebody else, or out of reach, on demand")
    void absencesLieAndFail() {
        var absences = new ScriptedAbsences();
        var ofBob = Absence.of(EmailAddress.of("bob@acme.test"), MONDAY, TUESDAY);
        absences.failNext(new IntegrationException("out of reach"));
        absences.lieNext(List.of(ofBob));

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> absences.absencesOf(ANN, MONDAY, TUESDAY));
        assertThat(absences.absencesOf(ANN, MONDAY, TUESDAY)).containsExactly(ofBob);
        assertThat(absences.absencesOf(ANN, MONDAY, TUESDAY)).isEmpty();
        assertThat(absences.requests()).hasSize(3);
    }

    @Test
    @DisplayName("one that answers lies as told, once or until it is to tell the truth")
    void lies() {
        var availability = new FixedAvailability().set("ann@acme.test", Presence.BUSY);
        var ann = EmailAddress.of("ann@acme.test");
        availability.lieAlways(Presence.AWAY);
        availability.lieNext(Presence.OFFLINE);

        assertThat(availability.presenceOf(ann)).isEqualTo(Presence.OFFLINE);
        assertThat(availability.presenceOf(ann)).isEqualTo(Presence.AWAY);
        availability.tellTruth();
        assertThat(availability.presenceOf(ann)).isEqualTo(Presence.BUSY);
    }

    @Test
    @DisplayName("a lie may be null, or what no honest one would say; the request is kept all the same")
    void liesAnything() {
        var classifier = new ScriptedClassifier();
        var request = new ReasonRequest(Question.to("HR", "text"), Tokens.of("text"), List.of());
        classifier.lieNext(null);
        classifier.lieNext(List.of(ReasonMatch.of("unheard of", 7)));

        assertThat(classifier.classify(request)).isNull();
        assertThat(classifier.classify(request)).extracting(ReasonMatch::score).containsExactly(7.0);
        assertThat(classifier.classify(request)).isEmpty();
        assertThat(classifier.requests()).hasSize(3);
    }

    @Test
    @DisplayName("one that is to fail first does not use up its lie")
    void failsBeforeItLies() {
        var permissions = new ScriptedPermissions();
        permissions.failNext(new IntegrationException("out of reach"));
        permissions.lieNext(true);

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> permissions.allows(request(Action.LIST, false)));
        assertThat(permissions.allows(request(Action.LIST, false))).isTrue();
    }

    private static TagRequest inbound(String text, SmartTag... tags) {
        return new TagRequest(text, Tokens.of(text), Direction.INBOUND, List.of(), List.of(tags));
    }

    private static List<AgentView> pool(String... ids) {
        return Stream.of(ids)
                .map(id -> new AgentView(Agent.of(id, id + "@acme.test"), 0, 0, false, Optional.empty()))
                .toList();
    }

    private static PermissionRequest request(Action action, boolean byRole) {
        return new PermissionRequest(Actor.agent("dan"), action, null, null, byRole);
    }
}
