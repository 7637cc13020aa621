package org.sojourn.guides;

import org.sojourn.journal.Guide;

/**
 * A guide that fits now.
 *
 * @param why the reason in a few words, such as "for the first weeks home"
 */
public record Suggestion(Guide guide, String why) {}
