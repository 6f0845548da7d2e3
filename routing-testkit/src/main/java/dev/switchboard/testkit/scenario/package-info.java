/**
 * Stories that are told in a file and run as tests, written by whoever looks after a policy: begin with {@link
 * dev.switchboard.testkit.scenario.Scenarios}.
 */
@NullMarked
package dev.switchboard.testkit.scenario;

import org.jspecify.annotations.NullMarked;
