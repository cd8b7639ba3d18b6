/// The parser's completion scripts complete the value of `--option value` alone; here they complete
/// that of `--option=value` as well.
enum CompletionScript {
  /// A script as it is printed; any other text as it stands.
  static func completing(_ text: String) -> String {
    if text.hasPrefix("#!/bin/bash") { return bash(text) }
    return text.hasPrefix("#compdef") ? zsh(text) : text
  }

  /// Bash takes the `=` for a word of its own: without it the words are those of `--option value`.
  private static func bash(_ text: String) -> String {
    let last = "-F _mqdeck mqdeck"
    guard text.contains(last) else { return text }
    return text.replacing("complete -o filenames \(last)", with: wholeOptions)
  }

  private static let wholeOptions = #"""
    # Takes the = of --option=value away, which bash takes for a word of its own.
    __mqdeck_whole_options() {
        local -i index cursor="${COMP_CWORD}"
        local -a words=()
        local line="${COMP_LINE}" option
        for ((index = 0; index < ${#COMP_WORDS[@]}; index++)); do
            option=''
            if ((index > 0)) && [[ "${COMP_WORDS[index]}" == '=' ]]; then
                option="${words[${#words[@]} - 1]}"
            fi
            if [[ "${option}" != --?* ]]; then
                words+=("${COMP_WORDS[index]}")
                continue
            fi
            line="${line/"${option}="/"${option} "}"
            if ((index == COMP_CWORD)); then
                words+=('')
            elif ((index < COMP_CWORD)); then
                ((cursor--))
            fi
        done
        if [[ "${line}" == "${COMP_LINE}" ]]; then
            _mqdeck "${@}"
            return
        fi
        local -a COMP_WORDS=("${words[@]}")
        local COMP_CWORD="${cursor}" COMP_LINE="${line}"
        _mqdeck "${1}" "${2#=}" "${COMP_WORDS[COMP_CWORD - 1]}"
    }

    complete -o filenames -F __mqdeck_whole_options mqdeck
    """#

  /// An option that takes a value says so by a `=` behind its name.
  private static func zsh(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let spec = line.drop { $0 == " " }
      guard let start = line.firstIndex(of: "["), line.contains("]:") else { return String(line) }
      if spec.hasPrefix("'--") || spec.hasPrefix("'*--") {
        return line[..<start] + "=" + line[start...]
      }
      guard let names = line.firstRange(of: "{--"), names.lowerBound < start,
        let end = line[names.upperBound...].firstIndex(where: { $0 == "," || $0 == "}" })
      else { return String(line) }
      return line[..<end] + "=" + line[end...]
    }.joined(separator: "\n")
  }
}
