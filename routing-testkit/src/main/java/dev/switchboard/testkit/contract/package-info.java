/** What each integration point promises, as tests: extend the contract and supply the implementation. */
@NullMarked
package dev.switchboard.testkit.contract;

import org.jspecify.annotations.NullMarked;
