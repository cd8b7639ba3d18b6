import ArgumentParser

/// The options of the console alone.
struct ConsoleOptions: ParsableArguments {
  @Flag(help: "Open over a simulated cloud: no credentials, no network.")
  var demo = false

  @OptionGroup var simulator: SimulatorOptions
}
