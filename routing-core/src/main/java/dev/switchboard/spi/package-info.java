/** What integrators implement. Every type says on which thread it is called and what a failure does. */
@NullMarked
package dev.switchboard.spi;

import org.jspecify.annotations.NullMarked;
