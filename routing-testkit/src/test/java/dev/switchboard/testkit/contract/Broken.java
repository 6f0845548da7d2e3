package dev.switchboard.testkit.contract;

import java.util.List;
import java.util.function.Supplier;

/**
 * An implementation that breaks promises without saying so.
 *
 * @param how in a word
 * @param caughtBy the checks that are named for what it breaks
 * @param contract a new contract over a new one each time
 */
record Broken<C>(String how, List<String> caughtBy, Supplier<C> contract) {}
