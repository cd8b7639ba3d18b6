import ArgumentParser

/// `mqdeck get RESOURCE`: a whole list.
struct GetCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "get",
      abstract: HelpText.text("List resources.", "列出资源。"),
      discussion: HelpText.text(
        """
        All pages of the list are read. JSON has the fields of each item by their \
        names in the API. Keys and passwords are masked. Groups come with their lag, which takes a call each. Exit status 1 if \
        the list is incomplete: what was read is printed, and what is missing is reported on \
        standard error.

        Example: mqdeck get groups --instance rmq-72xxxxxx --sort ConsumerLag:desc -o markdown
        """,
        """
        读取列表的全部分页。JSON 以 API 的字段名输出每一条目，密钥与密码会被遮盖。消费组附带堆积量，每个组需一次调用。列表不完整时\
        退出码为 1：已读取的内容照常输出，缺失的部分在标准错误输出说明。

        示例：mqdeck get groups --instance rmq-72xxxxxx --sort ConsumerLag:desc -o markdown
        """))
  }

  @Argument(help: HelpText.help("What to list.", "要列出的资源。"))
  var resource: ListedResource

  @Option(
    help: HelpText.help(
      "The instance, for resources that belong to one; groups, topics, roles … of all without it.",
      "所属实例的 ID；不指定时列出所有实例的消费组、主题、角色等。"),
    completion: .custom { words, _, _ in SeenNameCompletion(words).instances },
    transform: Filled.text)
  var instance: String?

  @Option(
    help: HelpText.help(
      "The topic, for what stands below one: messages, subscribers, queues …",
      "所属主题：用于 messages、subscribers、queues 等。"),
    completion: .custom { words, _, _ in SeenNameCompletion(words).topics }, transform: Filled.text)
  var topic: String?

  @Option(
    help: HelpText.help(
      """
      The consumer group or shared subscription, for what stands below one: consumer-clients, \
      subscriptions, shared-consumers …
      """, "所属消费组或共享订阅：用于 consumer-clients、subscriptions、shared-consumers 等。"),
    completion: .custom { words, _, _ in SeenNameCompletion(words).groups }, transform: Filled.text)
  var group: String?

  @Option(
    help: HelpText.help("The migration task, for its topics and groups.", "迁移任务 ID：用于其主题与消费组。"),
    transform: Filled.text)
  var task: String?

  @Option(
    help: HelpText.help(
      "Messages from this time on, UTC: 2026-03-01T02:03:04Z, or 30m, 12h, 7d; 1h by default.",
      "从该时间起的消息（UTC）：2026-03-01T02:03:04Z，或 30m、12h、7d；默认 1h。"),
    transform: Filled.text)
  var since: String?

  @Option(
    help: HelpText.help(
      """
      IDs of MQTT clients, or a pattern such as sensor-{001..120}; may be given several times. \
      Those that you watch in the console by default.
      """, "MQTT 客户端 ID，或模式，如 sensor-{001..120}；可多次指定。默认为控制台中关注的客户端。"),
    transform: Filled.text)
  var id: [String] = []

  @Option(
    help: HelpText.help(
      "Messages at most, 1 to 100000; 500 by default.", "消息条数上限，1 至 100000；默认 500。"))
  var limit: Int?

  @Flag(help: HelpText.help("List groups without asking for their lag.", "列出消费组时不查询堆积量。"))
  var noLag = false

  @OptionGroup var list: ListArguments
  @OptionGroup var arrangement: ArrangementArguments

  @Flag(help: HelpText.help("Print keys and passwords unmasked.", "不遮盖密钥与密码。"))
  var showSecrets = false

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  func validate() throws {
    if let mistake = order.mistake { throw ValidationError(mistake) }
  }

  /// What it is to do.
  var order: GetOrder {
    GetOrder(
      resource: resource, instance: instance, topic: topic, group: group, task: task,
      since: since, ids: id, limit: limit, hasLag: !noLag, showsSecrets: showSecrets,
      style: arrangement.style(list),
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
