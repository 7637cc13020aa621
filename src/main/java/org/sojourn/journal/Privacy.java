package org.sojourn.journal;

/** Whether an entry may be shared, as far as the entry itself tells. */
public enum Privacy {
  /** It does not tell: its guide does, if that is still here. */
  BY_GUIDE,
  /** It was written with a private guide. */
  PRIVATE,
  /** So it was, but its writer let it be shared. */
  LET_SHARED
}
