package dev.switchboard.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.benchmarks.row.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgreementTest {

    @TestFactory
    @DisplayName("in each row, all contestants give the same answers")
    Stream<DynamicTest> contestantsAgree() {
        return Rows.all().stream().map(row -> DynamicTest.dynamicTest(row.id(), row::check));
    }

    @Test
    void rowsHaveDifferentIds() {
        assertThat(Rows.all()).extracting(Row::id).doesNotHaveDuplicates();
    }
}
