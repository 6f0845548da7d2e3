package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistCsvTest {

    @Test
    @DisplayName("T-MP-22 the template is one line with exactly three columns and a line end")
    void templateIsTheHeader() {
        assertThat(SpecialistCsv.template()).isEqualTo("User Email,Specialist Email,Specialist Name\r\n");
    }
}
