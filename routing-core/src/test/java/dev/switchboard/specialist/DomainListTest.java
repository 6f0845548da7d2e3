package dev.switchboard.specialist;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DomainListTest {
    private static final int NO_PLACE = 0;

    private final DomainList list = new DomainList(new byte[1][0]);

    @Test
    @DisplayName("users of one domain share its place, whatever comes between them")
    void usersOfOneDomainShareIt() {
        int acme = list.placeOf("ann@acme.example", 3, 0);
        int other = list.placeOf("bo@other.example", 2, 1);

        assertThat(acme).isNotEqualTo(NO_PLACE).isNotEqualTo(other);
        assertThat(list.placeOf("carl@acme.example", 4, 2)).isEqualTo(acme);
        assertThat(list.placeOf("dora@acme.example", 4, 3)).isEqualTo(acme);
        assertThat(list.placeOf("eve@other.example", 3, 4)).isEqualTo(other);
        assertThat(new String(list.domains()[acme], US_ASCII)).isEqualTo("@acme.example");
    }

    @Test
    @DisplayName("a domain has the place that it had in the list begun with")
    void domainsKeepTheirPlaces() {
        int acme = list.placeOf("ann@acme.example", 3, 0);

        var next = new DomainList(list.toArray());

        assertThat(next.placeOf("carl@acme.example", 4, 1)).isEqualTo(acme);
        assertThat(next.toArray()).hasNumberOfRows(2);
    }

    @Test
    @DisplayName("a domain that is not ASCII has no place")
    void onlyAsciiHasAPlace() {
        assertThat(list.placeOf("ann@bücher.example", 3, 0)).isEqualTo(NO_PLACE);
    }

    @Test
    @DisplayName("127 domains have a place, and one more for every 16 users; those that have one keep it")
    void manyDomainsForFewUsersHaveNoPlace() {
        for (int i = 1; i < 128; i++) {
            assertThat(placeOf(i, 0)).isEqualTo(i);
        }

        assertThat(placeOf(128, 15)).isEqualTo(NO_PLACE);
        assertThat(placeOf(129, 16)).isEqualTo(128);
        assertThat(placeOf(130, 31)).isEqualTo(NO_PLACE);
        assertThat(placeOf(1, 0)).isEqualTo(1);
    }

    @Test
    @DisplayName("there are no more domains than the two bytes of an entry can tell apart")
    void placesFitIntoTwoBytes() {
        for (int i = 1; i < Character.MAX_VALUE; i++) {
            placeOf(i, Integer.MAX_VALUE);
        }

        assertThat(placeOf(Character.MAX_VALUE - 1, Integer.MAX_VALUE)).isEqualTo(Character.MAX_VALUE - 1);
        assertThat(placeOf(Character.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(NO_PLACE);
    }

    private int placeOf(int domain, int users) {
        return list.placeOf("ann@d" + domain + ".example", 3, users);
    }
}
