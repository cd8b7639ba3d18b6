/// What the simulated cloud is like.
struct SimulatorOptions: Equatable, Sendable {
  /// `--seed`.
  var seed: UInt64 = 1
  /// `--fleet`.
  var fleet = FleetOption.small
  /// `--dialect`.
  var dialect = DialectOption.today
  /// `--fault`, as often as it is given.
  var faults: [FaultOption] = []
}
