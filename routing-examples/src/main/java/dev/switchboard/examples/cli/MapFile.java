package dev.switchboard.examples.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A bulk file for a persona.
 *
 * @param persona the id of the persona whose map gets it
 * @param file the file
 */
record MapFile(String persona, Path file) {

    /** Reads {@code PERSONA=F.csv}. */
    static final class Converter implements ITypeConverter<MapFile> {

        @Override
        public MapFile convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 1 || equals == value.length() - 1) {
                throw new TypeConversionException(
                        "\"" + value + "\" names no persona and file; write PERSONA=F.csv, for instance HR=users.csv");
            }
            return new MapFile(value.substring(0, equals), Path.of(value.substring(equals + 1)));
        }
    }
}
