import Catalog
import Changing
import ConfigurationFiles
import FoundationEssentials
import Glibc
import TencentCloud
import TerminalUI

/// A call of any action, as the command line asks for it.
struct CallOrder: RunnableCommand, Equatable {
  /// The action by its name; nil lists all.
  var action: String?
  /// Whether the action is explained and not called.
  var isList = false
  /// `--json`.
  var json: String?
  /// `--secret`, as often as it is given.
  var secrets: [String] = []
  /// `--show-secrets`.
  var showsSecrets = false
  /// `--confirm`.
  var confirmation: String?
  /// The action's parameters, as they were written.
  var parameters: [String] = []
  /// The others.
  var options = PlainOptions()

  var crew: WorkerThreads.Crew { .one }

  func run(in process: ProcessEnvironment) throws -> ExitStatus {
    guard let action else {
      try process.output.print(CallReference.actions)
      return .done
    }
    let descriptor = try ActionLookup().action(action)
    if isList {
      try process.output.print(CallReference.text(descriptor))
      return .done
    }
    let request = try withSecrets(try request(descriptor), descriptor)
    let oneShot = try OneShot(options.connection, options.console, in: process)
    let journal = oneShot.journal
    return try oneShot.run { session in
      if descriptor.mutates {
        let change = DirectChange(
          action: descriptor, parameters: request, client: session.client,
          confirmation: confirmation, append: journal)
        guard let reply = try await CallOrder.make(change, process) else { return .refused }
        try printAnswer(to: reply, process.output)
        return CallOrder.told(descriptor.failures(in: reply.json), descriptor, process.output)
      } else {
        let reply = try await session.call(descriptor, request)
        try process.output.print(text(reply.json))
        if let excess = reply.excess {
          let error = CloudError(.malformed(excess), action: descriptor.id)
          process.output.error(
            HelpText.text(
              "\(descriptor.id.shownName): \(excess)",
              "\(descriptor.id.shownName)：\(ErrorPhrases.reason(error).chinese)"))
          return .refused
        }
      }
      return .done
    }
  }

  /// A success that hides failures is none.
  private static func told(
    _ failures: [ItemFailure], _ action: ActionDescriptor, _ output: Output
  ) -> ExitStatus {
    for failure in failures {
      let item = failure.item == .null ? nil : TextWidth.visible(failure.item.masked().compact)
      let reason = [failure.code, failure.message].compactMap { $0 }.joined(separator: ": ")
      output.error(
        HelpText.text(
          "\(action.id.shownName): \(item ?? "it") failed"
            + (reason.isEmpty ? "" : ", \(TextWidth.visible(reason))"),
          "\(action.id.shownName)：\(item ?? "")失败"
            + (reason.isEmpty ? "" : "，\(TextWidth.visible(reason))")
        ))
    }
    return failures.isEmpty ? .done : .refused
  }

  /// Whoever does not see the answer to a change must not take it for refused and send it again.
  private func printAnswer(to reply: CallReply, _ output: Output) throws {
    do throws(OutputFailure) {
      try output.print(text(reply.json))
    } catch {
      let id = reply.requestID.map { "RequestId \($0)" }
      throw CommandFailure(
        error.status,
        "\(action ?? "It") was carried out (\(id ?? "without a RequestId")), but "
          + error.reason.english,
        "\(action ?? "调用")已执行（\(id ?? "没有 RequestId")），但\(error.reason.chinese)")
    }
  }

  private func text(_ answer: JSONValue) -> String {
    (showsSecrets ? answer : answer.masked()).indented
  }

  /// Makes a change; nil where nothing was sent, as the journal cannot be written.
  private static func make(
    _ change: DirectChange, _ process: ProcessEnvironment
  ) async throws(CloudError) -> CallReply? {
    let made = await change.make()
    if let problem = made.journalProblem {
      let what = made.result == nil ? "Nothing was sent:" : "It was sent, but"
      let chinese = made.result == nil ? "未发送：" : "已发送，但"
      process.output.error(
        HelpText.text(
          "\(what) the journal cannot be written: \(problem). "
            + "XDG_STATE_HOME sets another location for it.",
          "\(chinese)变更日志无法写入：\(ChineseSentences.chinese(problem))。可用 XDG_STATE_HOME 另设位置。"))
    }
    return try made.result?.get()
  }

  private func request(_ descriptor: ActionDescriptor) throws -> JSONValue {
    do {
      guard let file = json else {
        let text = try CallParameters(parameters, for: descriptor).root.json()
        return try CallOrder.object(text, named: Phrase("a parameter", "参数"))
      }
      if let extra = parameters.first {
        throw CommandFailure(
          .wrongUsage, "--json holds the whole request; \(extra) cannot be combined with it",
          "--json 已是完整请求，不能再加 \(extra)")
      }
      let request =
        file.beginsJSON
        ? try CallOrder.object(file, named: Phrase(name: "--json"))
        : try CallOrder.object(of: RequestFile(path: file))
      try CallParameters.check(request, for: descriptor)
      return request
    } catch let mistake as CallParameters.Mistake {
      throw CommandFailure(.wrongUsage, mistake.phrase)
    } catch let mistake as ParameterTree.Mistake {
      throw CommandFailure(.wrongUsage, mistake.phrase)
    } catch let error as FileError {
      throw CommandFailure(.wrongUsage, Phrase(ofFiles: "\(error)").about("--json"))
    }
  }

  /// The request with what is read from standard input.
  private func withSecrets(
    _ request: JSONValue, _ descriptor: ActionDescriptor
  ) throws -> JSONValue {
    guard !secrets.isEmpty, case .object(var members) = request else { return request }
    if json == "-" {
      throw CommandFailure(
        .wrongUsage, "--json - and --secret both read standard input",
        "--json - 与 --secret 都从标准输入读取，不能同时使用")
    }
    for name in secrets {
      guard descriptor.parameters.contains(where: { $0.name == name && $0.kind == .string }) else {
        throw CommandFailure(
          .wrongUsage, "--secret: \(descriptor.id.shownName) takes no text “\(name)”",
          "--secret：\(descriptor.id.shownName) 没有文本参数“\(name)”")
      }
      if members[name] != nil {
        throw CommandFailure(.wrongUsage, "--\(name) is given twice", "--\(name) 重复指定")
      }
      do {
        members[name] = .string(try SecretLine.read(name))
      } catch .interrupted {
        throw CommandFailure(.interrupted, "")
      } catch {
        throw CommandFailure(
          .wrongUsage, "--secret \(name): standard input has no such line",
          "--secret \(name)：标准输入中没有该行")
      }
    }
    return .object(members)
  }

  private static func object(of file: RequestFile) throws -> JSONValue {
    try object(file.text(), named: Phrase(ofFiles: file.name))
  }

  private static func object(_ text: String, named name: Phrase) throws -> JSONValue {
    guard let value = try? JSONValue(parsing: Data(text.utf8)) else {
      // The decoder does not say where; JSON is YAML as well, and that reader does.
      let place = YAMLDocument.parse(Array(text.utf8), fileName: name.english).diagnostics.first
      throw CommandFailure(
        .wrongUsage, "\(name.english) is not valid JSON" + (place.map { "; \($0)" } ?? ""),
        "\(name.chinese)不是合法的 JSON" + (place.map { "；\($0.chineseDescription)" } ?? ""))
    }
    guard case .object = value else {
      throw CommandFailure(
        .wrongUsage, "\(name.english): it is not an object", "\(name.chinese)：不是 JSON 对象")
    }
    if let member = try? JSONValue.repeatedMember(in: Data(text.utf8)) {
      throw CommandFailure(
        .wrongUsage, "\(name.english): “\(TextWidth.visible(member))” is given twice",
        "\(name.chinese)：“\(TextWidth.visible(member))”重复")
    }
    return value
  }
}
