/** What runs in a Java virtual machine of its own, because its heap or its start is measured. */
@NullMarked
package dev.switchboard.benchmarks.process;

import org.jspecify.annotations.NullMarked;
