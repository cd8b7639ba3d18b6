/// What the command line says to the console alone.
struct ConsoleOptions: Equatable, Sendable {
  /// `--demo`.
  var demo = false
  /// What the simulated cloud is like.
  var simulator = SimulatorOptions()
}
