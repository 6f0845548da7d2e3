package dev.switchboard.csv;

import dev.switchboard.policy.Policy;

/**
 * What an import of absences made.
 *
 * @param result the policy with the absences of the file; the one before, if nothing changes or it was a dry run
 * @param report what changed
 */
public record ImportedAbsences(Policy result, AbsenceImportReport report) {}
