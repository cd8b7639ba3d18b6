import ArgumentParser

/// What the simulated cloud is like.
struct SimulatorArguments: ParsableArguments {
  @Option(help: "The seed of the simulated world: the same seed gives the same world.")
  var seed: UInt64 = 1

  @Option(help: "The simulated fleet: small, large, or incidents, which come and go.")
  var fleet: FleetOption = .small

  @Option(
    help: """
      Which products and actions the simulated service has: 2024, as trocket was documented in May \
      2024, or today, with what trocket has won since and monitor. MQTT is answered as in 2024 in both: \
      whether the service of today still does is not documented (--fault no-mqtt: it does not).
      """)
  var dialect: DialectOption = .today

  @Option(
    name: .customLong("fault"),
    help: ArgumentHelp(
      """
      A quirk or fault of the service; may be given several times: mixed-times, create-time, \
      null-error, omitted-nulls, reordered-rows, unknown-fields; what the account lacks: no-mqtt, no-monitor, \
      monitor-denied, monitor-quota; or damage to the responses of \
      an action (* for all), such as null-lists:DescribeTopicList.
      """, valueName: "fault"))
  var faults: [FaultOption] = []

  /// The values.
  var options: SimulatorOptions {
    SimulatorOptions(seed: seed, fleet: fleet, dialect: dialect, faults: faults)
  }
}
