import ArgumentParser
import Catalog
import TencentCloud

/// The options that the console and the one-shot commands have in common.
/// They are read into plain values, since these cost a look at every type as they are made.
struct ConnectionArguments: ParsableArguments {
  @Option(
    help: HelpText.help(
      "The region, such as ap-guangzhou.", "地域，如 ap-guangzhou。"),
    completion: .custom { _, _, _ in APICatalogs.knownRegions }, transform: Filled.text)
  var region: String?

  @Option(
    help: HelpText.help(
      """
      The account: reads ~/.tccli/PROFILE.credential and PROFILE.configure, and not the \
      environment.
      """, "账号配置：读取 ~/.tccli/PROFILE.credential 与 PROFILE.configure，不使用环境变量。"),
    completion: .custom { _, _, _ in KnownNames.profiles }, transform: Filled.text)
  var profile: String?

  @Option(
    help: HelpText.help(
      "A URL to use instead of the service's address: https, or http on this machine.",
      "替代服务地址的 URL：https，或本机的 http。"),
    transform: Filled.text)
  var endpoint: String?

  @Flag(
    help: HelpText.help(
      "Refuse every call that changes something.", "拒绝所有变更类调用。"))
  var readOnly = false

  @Option(
    help: HelpText.help(
      "The theme.", "主题配色。"),
    completion: .custom { _, _, _ in KnownNames.themes }, transform: Filled.text)
  var theme: String?

  @Option(
    help: HelpText.help(
      "The language: en or zh.", "语言：en 或 zh。"))
  var lang: LanguageOption?

  @Option(
    help: HelpText.help(
      "Seconds between refreshes, 1 to 3600.", "刷新间隔（秒），1 至 3600。"),
    transform: ConnectionArguments.seconds)
  var refresh: Double?

  @Option(
    help: HelpText.help(
      "The most background calls per second, 1 to 1000.", "每秒后台调用上限，1 至 1000。"),
    transform: ConnectionArguments.budget)
  var budget: Int?

  @Option(
    help: HelpText.help(
      "Append a log to this file: calls and their outcome, never a secret.",
      "将日志追加到该文件：调用及其结果，不含敏感信息。"),
    completion: .file(), transform: Filled.text)
  var logFile: String?

  @Option(
    help: HelpText.help(
      "A PEM file of trusted certificates, instead of the system's.", "受信证书的 PEM 文件，替代系统证书。"),
    completion: .file(), transform: Filled.text)
  var caFile: String?

  @Flag(
    help: HelpText.help(
      "Write UTF-8 to the terminal, whatever the locale says.", "无论区域设置如何，向终端输出 UTF-8。"))
  var utf8 = false

  @Flag(
    help: HelpText.help(
      "Send less to the terminal, for a slow link.", "减少向终端发送的内容，适用于慢速链路。"))
  var slow = false

  @Flag(
    help: HelpText.help(
      "Allow plain http to other machines. What is sent can then be intercepted.",
      "允许以明文 http 访问其他主机，内容可能被截获。"))
  var insecureHTTP = false

  /// The values.
  var options: ConnectionOptions {
    ConnectionOptions(
      region: region, profile: profile, endpoint: endpoint, readOnly: readOnly, theme: theme,
      lang: lang, refresh: refresh, budget: budget, logFile: logFile, caFile: caFile,
      insecureHTTP: insecureHTTP, utf8: utf8, slow: slow)
  }

  static func budget(_ text: String) throws -> Int {
    guard let budget = ConnectionOptions.budget(text) else {
      throw ValidationError(
        HelpText.text("must be a number of calls a second from 1 to 1000", "须为 1 至 1000 的每秒调用次数"))
    }
    return budget
  }

  static func seconds(_ text: String) throws -> Double {
    guard let seconds = ConnectionOptions.refreshSeconds(text) else {
      throw ValidationError(
        HelpText.text("must be a number of seconds from 1 to 3600", "须为 1 至 3600 的秒数"))
    }
    return seconds
  }
}
