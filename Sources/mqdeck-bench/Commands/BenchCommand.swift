import Glibc

/// Measures what was chosen, prints it, and compares it with limits.
struct BenchCommand {
  private let programs: Programs
  private let options: Options

  init(_ options: Options, mqdeck: String) {
    self.options = options
    programs = Programs(
      mqdeck: mqdeck, symbols: options.symbols, reference: options.reference)
  }

  /// - Returns: The exit status: 0, or 1 where a limit was passed or something was not measured.
  func run() throws -> Int32 {
    let limits = try options.limitsFile.map { try Limits(parsing: ProcFile.lines($0).joined()) }
    print(Conditions.text)
    let (readings, hasFailed) = measure()
    for language in options.tables { print(GoalTable(readings).markdown(in: language)) }
    guard let limits else { return hasFailed ? 1 : 0 }
    return try judge(readings, limits) && !hasFailed ? 0 : 1
  }

  private var chosen: [Measurement] {
    Measurement.all.filter { measurement in
      if options.chosen.isEmpty { return measurement.kind != .hour }
      return options.chosen.contains(measurement.name)
        || options.chosen.contains(measurement.kind.rawValue)
    }
  }

  private func measure() -> (readings: [Reading], hasFailed: Bool) {
    var all: [Reading] = []
    var hasFailed = false
    for measurement in chosen {
      if measurement.kind == .profile, !Callgrind.isInstalled {
        print("\(measurement.name): valgrind is not installed")
        continue
      }
      do {
        let readings = try measurement.run(programs)
        for reading in readings { print(GoalTable.line(reading)) }
        all += readings
      } catch {
        print("\(measurement.name): failed: \(error)")
        hasFailed = true
      }
      fflush(nil)
    }
    return (all, hasFailed)
  }

  private func judge(_ readings: [Reading], _ limits: Limits) throws -> Bool {
    let unknown = limits.unknownNames(among: Set(Measurement.all.flatMap(\.reads)))
    guard unknown.isEmpty else {
      throw Options.Mistake(
        description: "no measurement has \(unknown.joined(separator: ", "))")
    }
    let verdicts = limits.verdicts(
      on: readings, measuredNames: Set(chosen.flatMap(\.reads)))
    print("# against \(options.limitsFile ?? "")")
    for verdict in verdicts { print(verdict.text) }
    return verdicts.allSatisfy(\.isKept)
  }
}
