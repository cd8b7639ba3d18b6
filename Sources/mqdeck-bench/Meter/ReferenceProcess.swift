/// The list in C in a terminal.
enum ReferenceProcess {
  static func start(
    _ path: String, rows: Int = 10_000, under callgrind: Callgrind? = nil
  ) throws -> TerminalProcess {
    let terminal = try TerminalProcess((callgrind?.command ?? []) + [path, "-n", "\(rows)"])
    if callgrind != nil { terminal.patience = 200_000 }
    try terminal.wait(for: "q quit")
    _ = try terminal.rest()
    return terminal
  }
}
