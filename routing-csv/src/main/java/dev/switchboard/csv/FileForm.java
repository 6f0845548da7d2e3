package dev.switchboard.csv;

import java.nio.charset.Charset;

/**
 * What a file turned out to be.
 *
 * @param charset in which it is written
 * @param delimiter what stands between cells
 * @param rows how many there are, without header and empty rows
 */
record FileForm(Charset charset, Delimiter delimiter, long rows) {}
