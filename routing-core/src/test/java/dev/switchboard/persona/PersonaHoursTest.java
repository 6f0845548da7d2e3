package dev.switchboard.persona;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.expertise.Expertise;
import dev.switchboard.hours.Hours;
import java.time.DayOfWeek;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The working hours of a persona and of an area of expertise")
class PersonaHoursTest {
    private static final Hours MONDAYS = Hours.in("UTC").withWeekly(DayOfWeek.MONDAY, "09:00-17:00");

    @Test
    @DisplayName("are none unless they are given, and are kept when a persona is built on")
    void areKeptByABuilder() {
        var without = Persona.named("HR").ownedBy("olga@acme.example").build();
        var with = without.toBuilder().hours(MONDAYS).build();

        assertThat(without.hours()).isEmpty();
        assertThat(with.hours()).contains(MONDAYS);
        assertThat(with).isNotEqualTo(without);
        assertThat(with.toBuilder().build()).isEqualTo(with);
    }

    @Test
    @DisplayName("stay with an area of expertise whatever it is called")
    void stayWithAnExpertise() {
        var law = Expertise.named("Law").withHours(MONDAYS);

        assertThat(Expertise.named("Law").hours()).isEmpty();
        assertThat(law).isNotEqualTo(Expertise.named("Law"));
        assertThat(law.renamed("Labour law").withId("legal").hours()).contains(MONDAYS);
    }
}
