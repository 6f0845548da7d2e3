/** Curves as pictures for the documentation: SVG without scripts, readable on light and dark pages. */
@NullMarked
package dev.switchboard.benchmarks.picture;

import org.jspecify.annotations.NullMarked;
