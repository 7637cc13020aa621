package org.sojourn.spelling;

import java.nio.file.Path;

/**
 * A Hunspell dictionary as it lies in a folder: rules and words.
 *
 * @param name its language and region, such as {@code en_GB}
 * @param rules the file that ends with {@code .aff}
 * @param words the file that ends with {@code .dic}
 */
public record DictionaryFiles(String name, Path rules, Path words) {}
