/** AssertJ assertions in the words of the domain: begin with {@link dev.switchboard.testkit.RoutingAssertions}. */
@NullMarked
package dev.switchboard.testkit;

import org.jspecify.annotations.NullMarked;
