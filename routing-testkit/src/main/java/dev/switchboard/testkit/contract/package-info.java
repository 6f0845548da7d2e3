/**
 * What each integration point promises, as tests: extend the contract and supply the implementation. A check that fails says what is
 * promised, and mostly what to do about it; one that needs more than the subclass supplies is skipped and says so. JUnit 5.14 and 6
 * will do.
 */
@NullMarked
package dev.switchboard.testkit.contract;

import org.jspecify.annotations.NullMarked;
