/**
 * What in a text may let a person be known: found by rules, names and a tagger, judged by a person.
 */
@org.jspecify.annotations.NullMarked
package org.sojourn.identifiers;
