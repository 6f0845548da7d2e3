/**
 * For test suites that use Switchboard: a whole {@link dev.switchboard.testkit.Organisation} in memory, AssertJ assertions in the words of
 * the domain ({@link dev.switchboard.testkit.RoutingAssertions}), and a {@link dev.switchboard.testkit.SwitchboardExtension} of JUnit.
 */
@NullMarked
package dev.switchboard.testkit;

import org.jspecify.annotations.NullMarked;
