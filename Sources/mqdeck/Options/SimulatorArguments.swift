import ArgumentParser

/// What the simulated cloud is like.
struct SimulatorArguments: ParsableArguments {
  @Option(
    help: HelpText.help(
      "The seed of the simulated world: the same seed gives the same world.",
      "模拟世界的种子：相同的种子得到相同的世界。"))
  var seed: UInt64 = 1

  @Option(
    help: HelpText.help(
      "The simulated fleet: small, large, or incidents, which come and go.",
      "模拟的规模：small、large，或 incidents（故障来去）。"))
  var fleet: FleetOption = .small

  @Option(
    help: HelpText.help(
      """
      Which products and actions the simulated service has: 2024, as trocket was documented in May \
      2024, or today, with what trocket has won since and monitor. MQTT is answered as in 2024 in both: \
      whether the service of today still does is not documented (--fault no-mqtt: it does not).
      """,
      """
      模拟服务提供的产品与接口：2024 为 2024 年 5 月文档中的 trocket；today 为如今的 trocket 及 monitor。两者对 MQTT \
      的响应均同 2024：如今的服务是否仍提供没有文档说明（--fault no-mqtt：不提供）。
      """))
  var dialect: DialectOption = .today

  @Option(
    name: .customLong("fault"),
    help: HelpText.help(
      """
      A quirk or fault of the service; may be given several times: mixed-times, create-time, \
      null-error, omitted-nulls, reordered-rows, unknown-fields; what the account lacks: no-mqtt, no-monitor, \
      monitor-denied, monitor-quota; or damage to the responses of \
      an action (* for all), such as null-lists:DescribeTopicList.
      """,
      """
      服务的异常或故障，可多次指定：mixed-times、create-time、null-error、omitted-nulls、reordered-rows、\
      unknown-fields；账号缺少的能力：no-mqtt、no-monitor、monitor-denied、monitor-quota；或某接口（* 为全部）响应的\
      损坏，如 null-lists:DescribeTopicList。
      """, valueName: "fault"))
  var faults: [FaultOption] = []

  /// The values.
  var options: SimulatorOptions {
    SimulatorOptions(seed: seed, fleet: fleet, dialect: dialect, faults: faults)
  }
}
