package org.sojourn.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a guide was written with.
 *
 * @param guide the guide's id
 * @param mission the id of the mission it was about, if any
 * @param date the day it was about
 */
public record Done(String guide, @Nullable String mission, LocalDate date) {}
