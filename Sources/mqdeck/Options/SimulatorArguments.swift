import ArgumentParser
import TRocketSimulator

/// What the simulated cloud is like.
struct SimulatorArguments: ParsableArguments {
  @Option(help: "The seed of the simulated world: the same seed, the same world.")
  var seed: UInt64 = 1

  @Option(help: "How much there is: small, large, or incidents, which come and go.")
  var fleet: FleetOption = .small

  @Option(
    name: .customLong("fault"),
    help: """
      An oddity of the service to imitate, as often as it is given: mixed-times, create-time, \
      null-error, omitted-nulls, reordered-rows, unknown-fields.
      """)
  var faults: [Quirk] = []

  /// The values.
  var options: SimulatorOptions { SimulatorOptions(seed: seed, fleet: fleet, quirks: faults) }
}

extension Quirk: ExpressibleByArgument {}
