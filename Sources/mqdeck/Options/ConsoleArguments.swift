import ArgumentParser

/// The options of the console alone.
struct ConsoleArguments: ParsableArguments {
  @Flag(help: "Use a simulated cloud: no credentials, no network.")
  var demo = false

  @Option(
    help: "With --demo: how many times faster than real time it runs, 1 to 60.",
    transform: ConsoleArguments.speed)
  var speed: Int?

  @OptionGroup var simulator: SimulatorArguments

  /// The values.
  var options: ConsoleOptions {
    ConsoleOptions(demo: demo, simulator: simulator.options, speed: speed)
  }

  static func speed(_ text: String) throws -> Int {
    guard let speed = ConsoleOptions.speed(text) else {
      throw ValidationError("must be a whole number from 1 to 60")
    }
    return speed
  }
}
