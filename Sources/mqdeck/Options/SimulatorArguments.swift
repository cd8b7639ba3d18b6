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
      2024, or today, with what trocket has won since, mqtt and monitor. Whether the service of today \
      still answers the 25 actions for MQTT that trocket had is not documented: it does with --fault \
      retired-actions.
      """,
      """
      模拟服务提供的产品与接口：2024 为 2024 年 5 月文档中的 trocket；today 为当前版本的 trocket、mqtt 及 \
      monitor。trocket 原有的 25 个 MQTT 接口如今是否仍可用没有文档说明：--fault retired-actions 时可用。
      """))
  var dialect: DialectOption = .today

  @Option(
    name: .customLong("fault"),
    help: HelpText.help(
      """
      A quirk or fault of the service; may be given several times: mixed-times, create-time, \
      null-error, omitted-nulls, reordered-rows, unknown-fields, retired-actions; what the account \
      lacks: no-mqtt, no-monitor, monitor-denied, monitor-quota, no-ranking; or damage to the \
      responses of an action (* for all), such as null-lists:DescribeTopicList.
      """,
      """
      服务的异常或故障，可多次指定：mixed-times、create-time、null-error、omitted-nulls、reordered-rows、\
      unknown-fields、retired-actions；账号缺少的能力：no-mqtt、no-monitor、monitor-denied、monitor-quota、\
      no-ranking；或某接口（* 为全部）响应的损坏，如 null-lists:DescribeTopicList。
      """, valueName: "fault"),
    completion: .custom { _, _, _ in FaultOption.names })
  var faults: [FaultOption] = []

  /// The values.
  var options: SimulatorOptions {
    SimulatorOptions(seed: seed, fleet: fleet, dialect: dialect, faults: faults)
  }
}
