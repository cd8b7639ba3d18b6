import ArgumentParser

/// The options of the console alone.
struct ConsoleArguments: ParsableArguments {
  @Flag(help: "Open over a simulated cloud: no credentials, no network.")
  var demo = false

  @OptionGroup var simulator: SimulatorArguments

  /// The values.
  var options: ConsoleOptions { ConsoleOptions(demo: demo, simulator: simulator.options) }
}
