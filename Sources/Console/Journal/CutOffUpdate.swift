import Catalog
import Changing
import ModelViewUpdate
import TerminalUI

/// Changes that were begun and never ended: at the start they are looked for in the journal, and
/// what can be read of them is read.
enum CutOffUpdate {
  /// No more of them are read back; with more than that something else is wrong.
  private static let mostReadBack = 20

  /// Looks for them.
  static func readAtStart(_ work: Work) -> Effect<Message> {
    guard let read = work.environment.readJournalTail else { return .none }
    return .run("journal at start") { send in
      let result: Result<JournalTail, JournalAnswer.Problem>
      do {
        result = .success(try await read())
      } catch {
        result = .failure(JournalAnswer.Problem(reason: "\(error)"))
      }
      send(.journalRead(JournalAnswer(content: .tail(result))))
    }
  }

  /// Takes what was read of the journal.
  static func take(
    _ answer: JournalAnswer, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    switch answer.content {
    case .tail(let result): return take(result, &model, work)
    case .readBack(let findings, let isWhole, let problem):
      take(findings, isWhole: isWhole, problem: problem, &model, work)
      return JournalUpdate.readAnew(model, work)
    case .part(let result, let isOlder):
      return JournalUpdate.take(result, isOlder: isOlder, &model, work)
    }
  }

  /// Tells of them at once, and has those read back that were made with this account, at this
  /// address and in this region.
  private static func take(
    _ result: Result<JournalTail, JournalAnswer.Problem>, _ model: inout ConsoleModel,
    _ work: Work
  ) -> Effect<Message> {
    switch result {
    case .failure(let problem):
      model.notice = Notice(.warning, JournalPhrases.failed(problem.reason))
      return .none
    case .success(let tail):
      let findings = tail.untold.map { CutOffFinding(line: $0, verdict: nil) }
      if !tail.isWhole { model.notice = Notice(.warning, JournalPhrases.tailTooShort) }
      tell(findings, before: tail.isWhole ? nil : JournalPhrases.readInPart, &model, work)
      return readBack(tail, model, work)
    }
  }

  /// Tells what reading showed.
  private static func take(
    _ findings: [CutOffFinding], isWhole: Bool, problem: String?, _ model: inout ConsoleModel,
    _ work: Work
  ) {
    let before = [
      isWhole ? nil : JournalPhrases.readInPart, problem.map(JournalPhrases.notTold),
    ].compactMap { $0 }
    tell(findings, before: before.isEmpty ? nil : .joined(before), &model, work)
  }

  private static func readBack(
    _ tail: JournalTail, _ model: ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    let (lines, isWhole) = (tail.untold, tail.isWhole)
    let session = model.session
    let environment = work.environment
    let candidates = lines.filter { $0.mayBeOf(session) }
    if candidates.isEmpty { return .none }
    return .run("read back what never ended") { send in
      let client = await environment.client(session.region)
      let hasAccount = candidates.contains { $0.author.accountID != nil }
      let account = hasAccount ? await environment.accountID?() : nil
      let readable = Set(
        candidates.filter { $0.isOf(session, accountID: account) }.prefix(mostReadBack)
          .map(\.changeID))
      if readable.isEmpty { return }
      var findings: [CutOffFinding] = []
      for line in lines {
        let verdict = readable.contains(line.changeID) ? await line.readBack(client) : nil
        findings.append(CutOffFinding(line: line, verdict: verdict))
      }
      let known = findings.compactMap { finding in
        finding.outcome.map { (change: finding.line, outcome: $0) }
      }
      var problem: String?
      do { if !known.isEmpty { try await environment.endJournal?(known) } } catch {
        problem = "\(error)"
      }
      send(
        .journalRead(
          JournalAnswer(content: .readBack(findings, isWhole: isWhole, problem: problem))))
    }
  }

  /// The one that says least first: it has to be looked at.
  /// - Parameter before: what else has to be known, which stands in the same line, since a second one
  ///   would take its place.
  private static func tell(
    _ findings: [CutOffFinding], before: Phrase?, _ model: inout ConsoleModel,
    _ work: Work
  ) {
    guard let first = findings.first(where: { $0.outcome == nil }) ?? findings.first else { return }
    let format = ValueFormat(
      language: model.language, symbols: .unicode, timeZone: work.environment.timeZone)
    let record = first.line.record
    let finding = JournalPhrases.cutOff(
      action: record.action.shownName, target: record.targetText,
      at: format.time(first.line.unixMilliseconds), first.outcome, more: findings.count - 1)
    model.notice = Notice(.warning, .joined([before, finding].compactMap { $0 }))
  }
}
