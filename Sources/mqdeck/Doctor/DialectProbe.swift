import Catalog
import TencentCloud
import TerminalUI

/// Which dialect the region speaks: asked anew, whatever is kept, and kept.
struct DialectProbe: Sendable {
  let client: CloudClient
  let file: RegionAnswersFile
  let unixSeconds: @Sendable () -> Int64

  func lines() async -> [DoctorReport.Line] {
    var answers = RegionAnswers()
    var failures: [ActionID: CloudError] = [:]
    var asked: Set<ActionID> = []
    while let question = answers.questions(at: unixSeconds()).first(where: { !asked.contains($0) })
    {
      asked.insert(question)
      do throws(CloudError) {
        try await ask(question)
        answers.learnAnswer(to: question, at: unixSeconds())
      } catch {
        failures[question] = error
        answers.learn(error, at: unixSeconds())
      }
    }
    let lines = FirstLook.all.map { line($0, answers, failures) }
    return await lines + kept(answers)
  }

  private func ask(_ action: ActionID) async throws(CloudError) {
    guard let descriptor = APICatalogs.known.action(action) else {
      throw CloudError(.malformed(.unknownAction), action: action)
    }
    _ = try await client.send(CloudCall(descriptor, FirstLook.parameters))
  }

  private func line(
    _ look: FirstLook, _ answers: RegionAnswers, _ failures: [ActionID: CloudError]
  ) -> DoctorReport.Line {
    let title = look.kind == .mqtt ? "MQTT" : "RocketMQ"
    let reasons = [look.today, look.may2024].compactMap { action in
      failures[action].map { "\(action): \($0.code ?? "\($0.kind)")" }
    }.joined(separator: ", ")
    let rest = reasons.isEmpty ? "" : " (\(reasons))"
    return switch answers.dialect(of: look.kind, at: unixSeconds()) {
    case .today?:
      DoctorReport.Line(
        mark: reasons.isEmpty ? .good : .warning,
        text: phrase(title, "dialect of today", "当前版本接口", rest))
    case .may2024?:
      DoctorReport.Line(mark: .good, text: phrase(title, "dialect of 2024", "2024 年的接口", rest))
    case nil where answers.isOffered(look, at: unixSeconds()) == false:
      DoctorReport.Line(mark: .fact, text: phrase(title, "not offered here", "此处不提供", rest))
    case nil:
      DoctorReport.Line(mark: .warning, text: phrase(title, "dialect unknown", "接口版本未知", rest))
    }
  }

  private func phrase(
    _ title: String, _ english: String, _ chinese: String, _ rest: String
  ) -> Phrase {
    Phrase(
      TextWidth.visible("\(title): \(english)\(rest)"),
      TextWidth.visible("\(title)：\(chinese)\(rest)"))
  }

  /// That it cannot be kept is told: the next start asks again.
  private func kept(_ answers: RegionAnswers) async -> [DoctorReport.Line] {
    let place = AnswerPlace(client.configuration)
    do {
      try await file.keep(answers, of: place, at: unixSeconds())
      return []
    } catch {
      return [
        DoctorReport.Line(
          mark: .warning,
          text: Phrase(
            TextWidth.visible("the dialect cannot be kept: \(error)"),
            TextWidth.visible("接口版本无法保存：\(error)")))
      ]
    }
  }
}
