/** Working hours: when people are there to answer, week by week, with holidays and exceptions. */
@NullMarked
package dev.switchboard.hours;

import org.jspecify.annotations.NullMarked;
