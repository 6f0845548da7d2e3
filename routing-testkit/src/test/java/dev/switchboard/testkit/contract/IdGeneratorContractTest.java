package dev.switchboard.testkit.contract;

import dev.switchboard.spi.IdGenerator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The contract of id generators catches every generator that breaks it")
class IdGeneratorContractTest extends WholeContractProof<IdGeneratorContract> {

    IdGeneratorContractTest() {
        super(IdGeneratorContract.class, () -> over(process -> number -> process + number), broken());
    }

    private static List<Broken<IdGeneratorContract>> broken() {
        return List.of(
                broken("WRAPS_ROUND", process -> number -> process + (int) number, "idsDiffer"),
                broken("COUNTS_CALLS", IdGeneratorContractTest::counting, "isAFunctionOfTheNumber"),
                broken("FORGETS_THE_PROCESS", process -> number -> "m" + number, "processesDiffer"),
                broken("WANTS_ITS_THREAD", IdGeneratorContractTest::onItsThread, "manyThreadsAsk"));
    }

    private static Broken<IdGeneratorContract> broken(
            String how, Function<String, IdGenerator> generators, String... caughtBy) {
        return new Broken<>(how, List.of(caughtBy), () -> over(generators));
    }

    private static IdGenerator counting(String process) {
        var calls = new AtomicLong();
        return number -> process + calls.incrementAndGet();
    }

    private static IdGenerator onItsThread(String process) {
        var owner = Thread.currentThread();
        return number -> process + (Thread.currentThread().equals(owner) ? number : "?");
    }

    /** Made from the name of a process. */
    private static IdGeneratorContract over(Function<String, IdGenerator> generators) {
        return new IdGeneratorContract() {
            @Override
            protected IdGenerator generator() {
                return generators.apply("a");
            }

            @Override
            protected IdGenerator ofAnotherProcess() {
                return generators.apply("b");
            }
        };
    }
}
