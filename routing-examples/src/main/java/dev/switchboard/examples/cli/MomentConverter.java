package dev.switchboard.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment: an instant, or a day, of which noon in UTC is taken. */
final class MomentConverter implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
        try {
            return value.length() <= "2026-12-24".length()
                    ? LocalDate.parse(value).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                    : Instant.parse(value);
        } catch (DateTimeParseException neither) {
            throw new TypeConversionException(
                    "\"" + value + "\" is neither a day nor an instant; write 2026-12-24, or 2026-12-24T08:00:00Z");
        }
    }
}
