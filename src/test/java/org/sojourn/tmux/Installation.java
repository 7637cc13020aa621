package org.sojourn.tmux;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the launcher and a program that it takes for built: the launcher of this project
 * beside a jar of its own. There are no sources in it, so nothing is built unless a test wants it.
 */
public final class Installation {
  private static final Path LAUNCHER = Path.of("sojourn").toAbsolutePath();

  private static @Nullable Installation shared;

  private final Path folder;

  private Installation(Path folder) {
    this.folder = folder;
  }

  /** Sojourn itself, ready to start: laid out once for all tests of this run. */
  public static synchronized Installation shared() throws IOException, InterruptedException {
    if (shared == null) {
      Path folder = Files.createTempDirectory("sojourn");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Tmux.delete(folder)));
      Installation made = ofSojourn(folder);
      made.train();
      shared = made;
    }
    return shared;
  }

  /** Has the launcher make its start-up cache now, so that no test waits for it. */
  private void train() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher().toString(), "--version");
    builder.environment().put("SOJOURN_JAVA", System.getProperty("java.home"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (process.waitFor() != 0) {
      throw new IOException("The launcher [" + launcher() + "] could not be made ready");
    }
  }

  /** Sojourn itself, as compiled for this test run, laid out in {@code folder}. */
  public static Installation ofSojourn(Path folder) throws IOException {
    Installation made = bare(folder);
    Path classes = place("org/sojourn/Main.class");
    try (Stream<Path> walk = Files.walk(classes)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      made.writeJar("org.sojourn.Main", classes, files);
    }
    return made;
  }

  /** A program of one class that is started in the place of Sojourn, laid out in a folder. */
  public static Installation of(Class<?> program, Path folder) throws IOException {
    Installation made = bare(folder);
    String name = program.getName().replace('.', '/') + ".class";
    Path classes = Files.createTempDirectory("sojourn-stand-in");
    try {
      Path own = classes.resolve(name);
      Path main = classes.resolve("org/sojourn/Main.class");
      Files.createDirectories(own.getParent());
      Files.copy(place(name).resolve(name), own);
      Files.write(main, doorTo(ClassDesc.of(program.getName())));
      made.writeJar("org.sojourn.Main", classes, List.of(own, main));
    } finally {
      Tmux.delete(classes);
    }
    return made;
  }

  /** A class {@code org.sojourn.Main} that calls the {@code main} of another. */
  private static byte[] doorTo(ClassDesc program) {
    MethodTypeDesc words =
        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String.arrayType());
    return ClassFile.of()
        .build(
            ClassDesc.of("org.sojourn.Main"),
            door ->
                door.withMethodBody(
                    "main",
                    words,
                    ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                    code -> code.aload(0).invokestatic(program, "main", words).return_()));
  }

  /** The launcher and nothing else. */
  public static Installation bare(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(LAUNCHER, folder.resolve("sojourn"));
    return new Installation(folder.toRealPath());
  }

  /** The folder; everything is below it. */
  public Path folder() {
    return folder;
  }

  /** The launcher. */
  public Path launcher() {
    return folder.resolve("sojourn");
  }

  /** The program's jar, made up with the given text when there is no real one. */
  public Path jar() {
    return folder.resolve("target/sojourn.jar");
  }

  /** Writes a shell script into the folder, ready to run. */
  public Path script(String name, String text) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  private void writeJar(String main, Path root, List<Path> files) throws IOException {
    Files.createDirectories(folder.resolve("target/lib"));
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, main);
    attributes.put(Attributes.Name.CLASS_PATH, libraries());
    attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
    try (OutputStream out = Files.newOutputStream(jar());
        JarOutputStream zip = new JarOutputStream(out, manifest)) {
      for (Path file : files) {
        zip.putNextEntry(
            new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.endsWith(".jar"))
        .map(path -> Path.of(path).toUri().toString())
        .collect(Collectors.joining(" "));
  }

  // The folder on the class path that holds the named file.
  private static Path place(String name) {
    var found = Installation.class.getClassLoader().getResource(name);
    if (found == null) {
      throw new AssertionError("Class file [" + name + "] is not on the class path");
    }
    String uri = found.toString();
    return Path.of(URI.create(uri.substring(0, uri.length() - name.length())));
  }
}
