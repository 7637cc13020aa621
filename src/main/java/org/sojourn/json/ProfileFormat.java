package org.sojourn.json;

import org.sojourn.journal.Profile;
import org.sojourn.journal.Role;

/** The file of a profile. */
final class ProfileFormat {

  static final Codec<Profile> FORMAT =
      new Codec<>(
          "sojourn-profile",
          1,
          doc -> new Profile(doc.text("name"), doc.optionalNamed("role", Role.class).orElse(null)),
          profile -> new Tree().put("name", profile.name()).put("role", profile.role()),
          Known.keys("format", "name", "role"));

  private ProfileFormat() {}
}
