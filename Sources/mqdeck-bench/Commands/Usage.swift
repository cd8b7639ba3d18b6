/// What the program says of itself.
enum Usage {
  static var text: String {
    """
    usage: mqdeck-bench MQDECK [--reference LIST] [--symbols MQDECK] [--only NAME]...
                        [--limits FILE] [--table en|zh]...
           mqdeck-bench --long MQDECK [--only NAME]... [--hours N] [--budget N]

    Measures the static binary that .ci/release builds, beside reference-list, and prints every
    number with its goal. --symbols names the same binary with the names of its functions, for what
    callgrind counts. --limits compares counts and bytes with a file and fails where one is over.
    --table prints the table of the manual's topic on speed.

    Measurements: \(names(Measurement.all.map(\.name)))
    Kinds of them: bytes, profile, state, times
    --long: \(names(LongCommand.names))
    Of these, soak and schedule need mqdeck-bench built with -c release; for all else it only waits.
    """
  }

  private static func names(_ names: [String]) -> String { names.joined(separator: ", ") }
}
