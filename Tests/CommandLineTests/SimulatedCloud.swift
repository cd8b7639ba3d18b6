import Testing

/// `mqdeck simulate` on a free port, which ends with its process.
struct SimulatedCloud {
  let process: ChildProcess
  /// Its URL, for `--endpoint`.
  let endpoint: String

  init(_ program: Program, _ options: [String] = ["--seed", "7"]) throws {
    process = try program.start(["simulate", "--port", "0"] + options)
    let line = try #require(process.firstLine())
    try #require(line.hasPrefix("listening on http://127.0.0.1:"))
    endpoint = String(line.dropFirst("listening on ".count))
  }
}
