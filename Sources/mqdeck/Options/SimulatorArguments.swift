import ArgumentParser

/// What the simulated cloud is like.
struct SimulatorArguments: ParsableArguments {
  @Option(help: "The seed of the simulated world: the same seed, the same world.")
  var seed: UInt64 = 1

  @Option(help: "How much there is: small, large, or incidents, which come and go.")
  var fleet: FleetOption = .small

  /// The values.
  var options: SimulatorOptions { SimulatorOptions(seed: seed, fleet: fleet) }
}
