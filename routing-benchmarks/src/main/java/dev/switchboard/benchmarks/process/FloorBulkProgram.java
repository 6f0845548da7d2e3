package dev.switchboard.benchmarks.process;

import dev.switchboard.benchmarks.floor.CommonsCsvFloor;
import dev.switchboard.benchmarks.floor.HashMapFloor;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.Company;
import dev.switchboard.benchmarks.office.Desk;
import dev.switchboard.benchmarks.office.PolicyDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** See {@link BulkColdStart#FLOOR}. */
final class FloorBulkProgram {

    private FloorBulkProgram() {}

    public static void main(String[] arguments) {
        var ask = new Ask(arguments[2], arguments[3], arguments[4]);
        System.out.println(answer(Path.of(arguments[0]), Path.of(arguments[1]), ask));
    }

    static String answer(Path policy, Path bulk, Ask ask) {
        return new HashMapFloor(new Mapped(PolicyDocument.read(policy), bulk))
                .decide(ask.persona(), ask.text(), ask.asker())
                .target();
    }

    /** A company whose first persona has the users of a bulk file. */
    private record Mapped(Company company, Path bulk) implements Company {
        @Override
        public List<Desk> desks() {
            return company.desks();
        }

        @Override
        public int userCount(int desk) {
            return company.userCount(desk);
        }

        @Override
        public void forEachUser(int desk, BiConsumer<String, String> action) {
            if (desk == 0) {
                CommonsCsvFloor.forEach(bulk, action);
            }
        }
    }
}
