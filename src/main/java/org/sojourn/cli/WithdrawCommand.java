package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back what was shared. */
@Command(
    name = "withdraw",
    description = {
      "Takes back a share with all its versions, and writes the file that tells its readers.",
      "When they take that file in, their Sojourn deletes what it had. What they have read, copied",
      "or told, nothing takes back. The file's name and the withdrawal's id are printed."
    },
    footer = {"", "Example: sojourn withdraw 0193c2f1"})
final class WithdrawCommand extends CliCommand {

  @Parameters(
      paramLabel = "SHARE",
      description = "The share's id, or a beginning or end of only its own.")
  private String share = "";

  @Mixin private final OutOption out = new OutOption();

  WithdrawCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Sharing sharing = call.journal().sharing();
    UUID id = SharesCommand.share(call, share);
    Optional<Path> exchange = sharing.addressed(id) ? out.exchange(call) : Optional.empty();
    Path to = exchange.isPresent() ? exchange.get() : out.free();
    Withdrawal withdrawal = sharing.withdraw(id, call.journal().self());
    List<Path> files =
        exchange.isPresent() ? sharing.post(withdrawal, to) : List.of(sharing.send(withdrawal, to));
    Made.of(withdrawal.id(), files).print(call);
    return Exit.DONE;
  }
}
