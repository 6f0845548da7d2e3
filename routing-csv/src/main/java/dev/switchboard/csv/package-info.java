/** Bulk files for people who work in spreadsheets. */
@NullMarked
package dev.switchboard.csv;

import org.jspecify.annotations.NullMarked;
