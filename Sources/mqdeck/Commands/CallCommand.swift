import ArgumentParser
import Catalog
import TencentCloud

/// `mqdeck call ACTION`: any action of the API by its name.
struct CallCommand: ParsableCommand, RunnableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "call",
      abstract: HelpText.text(
        "Call any action of the API; the response is JSON.", "调用任意 API 接口，响应为 JSON。"),
      discussion: HelpText.text(
        """
        Parameters are written as the API spells them: --InstanceId rmq-1 --Limit 20. Lists and \
        structures are written out, --Filters.0.Name TopicName --Filters.0.Values.0 order, or as \
        JSON, --Filters '[{"Name": …}]'. Keys and passwords are masked in the response.

        Example: mqdeck call DescribeInstanceList --Offset 0 --Limit 20

        A call that changes something is written down in the journal first (see mqdeck journal); \
        where the journal cannot be written, nothing is sent. --confirm NAME answers a rule of the \
        settings that asks for the name of what is changed.

        A page with more items than --Limit asks for is cut to that; the excess is told on \
        standard error, and the exit status is 1.

        mqdeck call --list names the actions, mqdeck call ACTION --list what one takes.
        """,
        """
        参数按 API 的写法：--InstanceId rmq-1 --Limit 20。列表与结构逐项展开，如 --Filters.0.Name TopicName \
        --Filters.0.Values.0 order，或写成 JSON：--Filters '[{"Name": …}]'。响应中的密钥与密码会被遮盖。

        示例：mqdeck call DescribeInstanceList --Offset 0 --Limit 20

        变更类调用会先写入变更日志（见 mqdeck journal），日志无法写入时不发送。--confirm NAME 用于回应配置中要求输入名称的规则。

        返回条目多于 --Limit 时截断，并在标准错误输出说明，退出码为 1。

        mqdeck call --list 列出全部接口，mqdeck call ACTION --list 列出其参数。
        """))
  }

  @Argument(
    help: HelpText.help(
      "The action, such as DescribeTopicList; one of another product with its product, as "
        + "mqtt.KickOutClient.", "接口名，如 DescribeTopicList；其他产品的接口带产品名，如 mqtt.KickOutClient。"),
    completion: .custom { words, index, _ in CallReference.actions(words, at: index) })
  var action: String?

  @Flag(
    help: HelpText.help(
      "List the actions, or with an action its parameters; nothing is called.",
      "列出全部接口，或指定接口的参数；不调用。"))
  var list = false

  @Option(
    help: HelpText.help(
      "The whole request as JSON, or a file with it; - reads standard input.",
      "以 JSON 给出整个请求，或含 JSON 的文件；- 表示标准输入。"), completion: .file(),
    transform: Filled.text)
  var json: String?

  @Option(
    name: .customLong("secret"),
    help: HelpText.help(
      "A key or password to read from standard input, one line each, hidden while typed.",
      "从标准输入读取的密钥或密码，每行一个，输入时不显示。", valueName: "Parameter"))
  var secrets: [String] = []

  @Flag(help: HelpText.help("Print keys and passwords unmasked.", "不遮盖密钥与密码。"))
  var showSecrets = false

  @Option(
    help: HelpText.help(
      "The name of what is changed, if a rule in the settings requires it.",
      "被变更对象的名称，用于配置中要求输入名称的规则。"), transform: Filled.text)
  var confirm: String?

  @Argument(
    parsing: .allUnrecognized,
    help: HelpText.help("The action's parameters.", "接口参数。", valueName: "--Parameter value"),
    completion: .custom { words, index, _ in CallReference.completions(words, at: index) })
  var parameters: [String] = []

  @OptionGroup var console: ConsoleArguments
  @OptionGroup(title: HelpText.text("Connection", "连接")) var connection: ConnectionArguments

  func validate() throws {
    if action == nil, !list {
      throw ValidationError(
        HelpText.text(
          "give an action; mqdeck call --list lists them", "请指定接口；mqdeck call --list 列出全部接口"))
    }
  }

  /// What it is to do.
  var order: CallOrder {
    CallOrder(
      action: action, isList: list, json: json, secrets: secrets, showsSecrets: showSecrets,
      confirmation: confirm, parameters: parameters,
      options: PlainOptions(console: console.options, connection: connection.options))
  }

  func run(in process: ProcessEnvironment) throws -> ExitStatus { try order.run(in: process) }
}
