package org.sojourn.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.cli.Completing.Fitting;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * What bash and zsh need to complete: picocli's script for commands and options, and one of our own
 * before it for themes, guides and the ids of a journal. The ids of an encrypted journal stay its
 * own: nobody is asked for a passphrase in the middle of a line.
 */
final class BashCompletion {
  private static final String VALUES =
      """

      # The ids that a command lists, in the journal that the line names.
      _sojourn_ids() {
        "${COMP_WORDS[0]/#\\~/$HOME}" "$@" --passphrase-file /dev/null </dev/null 2>/dev/null |
          sed -n 's/^\\([0-9a-z][0-9a-z-]*\\) .*/\\1/p'
      }

      # Completes values; leaves commands, options and files to the function above.
      _sojourn_values() {
        local words=() word place="" option="" journal="" current values="" prefix="" i
        for ((i = 1; i <= COMP_CWORD; i++)); do
          word="${COMP_WORDS[i]}"
          case $word in
            --*=*) words+=("${word%%=*}" "${word#*=}"); prefix="${word%%=*}=" ;;
            =) ((i == COMP_CWORD)) && words+=("") ;;
            *) words+=("$word"); prefix="" ;;
          esac
        done
        current="${words[${#words[@]} - 1]}"
        for ((i = 0; i < ${#words[@]} - 1; i++)); do
          word="${words[i]}"
          if [[ $option == --journal ]]; then
            journal="${word/#\\~/$HOME}"
          fi
          if [[ -n $option ]]; then
            option=""
          elif [[ " @VALUED@ " == *" $word "* ]]; then
            option="$word"
          elif [[ $word != -* && ( -z $place || " @NESTING@ " == *" $place "* ) ]]; then
            place="${place:+$place }$word"
          fi
        done
        local named=()
        [[ -n $journal ]] && named=(--journal "$journal")
        if [[ -n $option ]]; then
          case $option in
      @OPTIONS@    esac
        elif [[ $place == search && ${#words[@]} -gt 2 && ${words[${#words[@]} - 2]} == : ]]; then
          case ${words[${#words[@]} - 3]} in
      @KEYS@    esac
        elif [[ $place == search && $current == ?*:* ]]; then
          prefix="${current%%:*}:"
          case ${current%%:*} in
      @KEYS@    esac
          current="${current#*:}"
        elif [[ $place == search && $current == : ]]; then
          case ${words[${#words[@]} - 2]} in
      @KEYS@    esac
          current=""
        else
          case $place in
      @COMMANDS@    esac
        fi
        if [[ $option == --themes && $current == *,* ]]; then
          prefix="$prefix${current%,*},"
          current="${current##*,}"
        fi
        if [[ -z $values || $current == -* ]]; then
          _complete_sojourn "$@"
        else
          local IFS=$'\\n'
          COMPREPLY=($(compgen -P "$prefix" -W "$values" -- "$current"))
        fi
      }
      complete -F _sojourn_values -o default sojourn

      # Where zsh itself took this from its folder of completions, it is asked for what fits at once.
      if [[ -n "${ZSH_VERSION-}" && "${funcstack[1]-}" == _sojourn ]]; then
        _bash_complete -o default -F _sojourn_values
      fi
      """;

  private static final String ZSH_HEAD = "#compdef sojourn\n";

  private BashCompletion() {}

  /** The script for the program with all its commands. */
  static String of(CommandLine all, Completing completing) {
    // In zsh it would change how the user's own aliases are completed, for good.
    String commands =
        AutoComplete.bash("sojourn", all)
            .replaceFirst("(?m)^.*Make alias a distinct command.*\\R.*COMPLETE_ALIASES\\R", "")
            .replaceFirst("(?m)^  alias compopt=complete$", "  compopt() { :; }");
    return ZSH_HEAD
        + commands
        + VALUES
            .replace("@VALUED@", String.join(" ", Completing.valued(all)))
            .replace("@NESTING@", String.join(" ", Completing.nesting(all)))
            .replace("@OPTIONS@", cases(completing.afterOptions()))
            .replace("@KEYS@", cases(completing.afterKeys()))
            .replace("@COMMANDS@", cases(completing.afterCommands()));
  }

  private static String cases(Map<String, Fitting> fitting) {
    return fitting.entrySet().stream()
        .map(each -> "      '%s') values=%s ;;\n".formatted(each.getKey(), values(each.getValue())))
        .collect(Collectors.joining());
  }

  private static String values(Fitting fitting) {
    return switch (fitting) {
      case Fitting.Words words -> "$'" + String.join("\\n", words.words()) + "'";
      case Fitting.Listed listed ->
          "\"$(_sojourn_ids %s \"${named[@]}\")\"".formatted(listed.command());
    };
  }
}
