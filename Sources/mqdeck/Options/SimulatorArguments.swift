import ArgumentParser

/// What the simulated cloud is like.
struct SimulatorArguments: ParsableArguments {
  @Option(help: "The seed of the simulated world: the same seed, the same world.")
  var seed: UInt64 = 1

  @Option(help: "How much there is: small, large, or incidents, which come and go.")
  var fleet: FleetOption = .small

  @Option(
    name: .customLong("fault"),
    help: ArgumentHelp(
      """
      What is odd or wrong with the service, as often as it is given: mixed-times, create-time, \
      null-error, omitted-nulls, reordered-rows, unknown-fields, or a damage to the answers of \
      an action (* for all), such as null-lists:DescribeTopicList.
      """, valueName: "fault"))
  var faults: [FaultOption] = []

  /// The values.
  var options: SimulatorOptions { SimulatorOptions(seed: seed, fleet: fleet, faults: faults) }
}
