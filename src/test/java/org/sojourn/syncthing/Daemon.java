package org.sojourn.syncthing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One Syncthing of its own, on loopback, that asks nobody else for anything. */
final class Daemon implements AutoCloseable {
  @SuppressWarnings("InlineFormatString") // a whole file
  private static final String CONFIG =
      """
      <configuration version="36">
        <folder id="sojourn" path="%s" type="sendreceive" rescanIntervalS="1"
            fsWatcherEnabled="true" fsWatcherDelayS="1">
          <device id="%s"/><device id="%s"/>
        </folder>
        <device id="%s"><address>tcp://127.0.0.1:%d</address></device>
        <device id="%s"><address>tcp://127.0.0.1:%d</address></device>
        <gui enabled="false"/>
        <options>
          <listenAddress>tcp://127.0.0.1:%d</listenAddress>
          <globalAnnounceEnabled>false</globalAnnounceEnabled>
          <localAnnounceEnabled>false</localAnnounceEnabled>
          <relaysEnabled>false</relaysEnabled>
          <natEnabled>false</natEnabled>
          <startBrowser>false</startBrowser>
          <reconnectionIntervalS>1</reconnectionIntervalS>
          <urAccepted>-1</urAccepted>
          <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
          <crashReportingEnabled>false</crashReportingEnabled>
        </options>
      </configuration>
      """;

  private final Path home;
  private final Path folder;
  private final String id;
  private final int port;
  private @Nullable Process process;

  private Daemon(Path home, Path folder, String id, int port) {
    this.home = home;
    this.folder = folder;
    this.id = id;
    this.port = port;
  }

  /** Whether Syncthing is installed here. */
  static boolean installed() {
    try {
      return run(Path.of("."), "syncthing", "--version").startsWith("syncthing ");
    } catch (IOException notThere) {
      return false;
    }
  }

  /** One with keys of its own, which is not started. */
  static Daemon of(Path home) throws IOException {
    Files.createDirectories(home);
    String said =
        run(home, "syncthing", "generate", "--no-default-folder", "--home", home.toString());
    String id =
        said.lines()
            .filter(line -> line.contains("ID: "))
            .map(line -> line.substring(line.indexOf("ID: ") + 4).strip())
            .findFirst()
            .orElseThrow(() -> new IOException("No device: " + said));
    return new Daemon(home, Files.createDirectories(home.resolve("sync")), id, freePort());
  }

  /** The folder that it keeps in step. */
  Path folder() {
    return folder;
  }

  /** Starts it beside another. */
  void start(Daemon other) throws IOException {
    Files.writeString(
        home.resolve("config.xml"),
        CONFIG.formatted(folder, id, other.id, id, port, other.id, other.port, port));
    Files.createDirectories(folder.resolve(".stfolder"));
    process =
        begin(
            home,
            "syncthing",
            "serve",
            "--no-browser",
            "--no-restart",
            "--no-upgrade",
            "--home",
            home.toString(),
            "--logfile",
            home.resolve("log").toString());
  }

  /** Stops it as a machine that is switched off does. */
  void stop() {
    Process running = process;
    if (running != null) {
      running.descendants().forEach(ProcessHandle::destroyForcibly);
      running.destroyForcibly();
      try {
        running.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      process = null;
    }
  }

  /** Lets a moment pass, which is over at once when the daemon ends by itself. */
  void moment() throws IOException {
    Process running = process;
    try {
      if (running == null || running.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IOException("Syncthing ended: " + Files.readString(home.resolve("log")));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Process begin(Path home, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().put("HOME", home.toString());
    return builder.redirectOutput(home.resolve("out").toFile()).start();
  }

  private static String run(Path home, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
    builder.environment().put("HOME", home.toAbsolutePath().toString());
    Process run = builder.start();
    return new String(run.getInputStream().readAllBytes(), UTF_8);
  }
}
