package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.Actor;
import dev.switchboard.tag.TagRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation that somebody who is away gets by hand")
class DeliberatelyAbsentTest {
    private static final Actor DAN = Actor.agent("dan");
    private static final PersonalCalendar DANS =
            PersonalCalendar.of(Shop.DAN).away("2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z");

    private final Shop shop = Shop.with(
            Shop.workplace()
                    .personas(Shop.shop().rules(TagRule.followUp("team")))
                    .inboxes(Inbox.followUp("team").withMembers("dan", "eva"))
                    .calendars(DANS),
            parts -> parts);

    @Test
    @DisplayName("is theirs, with a warning")
    void claimed() {
        var decision = shop.ask(Shop.UNKNOWN);

        var result = shop.switchboard.inboxes().claim(decision.conversation(), DAN);

        assertThat(result).isEqualTo(WorkResult.DONE);
        assertThat(shop.happened()).containsOnlyOnce(Kind.ABSENT_ENGAGED);
    }

    @Test
    @DisplayName("stays theirs when time passes, because they took it")
    void stays() {
        var decision = shop.ask(Shop.UNKNOWN);
        shop.switchboard.inboxes().claim(decision.conversation(), DAN);

        assertThat(shop.switchboard.escalateOverdue(Instant.parse("2027-01-01T00:00:00Z")))
                .isZero();
    }

    @Test
    @DisplayName("is warned of before they are invited, and they come last")
    void invited() {
        var decision = shop.ask(Shop.UNKNOWN);
        var teamwork = shop.switchboard.teamwork();
        var root = Actor.admin("root@shop.test");

        var candidates = teamwork.inviteCandidates(decision.conversation(), "", root);
        var result = teamwork.invite(decision.conversation(), List.of("dan"), root);

        assertThat(candidates)
                .filteredOn(one -> one.agent().id().equals("dan"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.awayUntil()).contains(Instant.parse("2030-01-01T00:00:00Z"));
                    assertThat(one.available()).isFalse();
                });
        assertThat(candidates.get(candidates.size() - 1).agent().id()).isEqualTo("dan");
        assertThat(result).isEqualTo(WorkResult.DONE);
        assertThat(shop.happened()).contains(Kind.ABSENT_ENGAGED);
    }
}
