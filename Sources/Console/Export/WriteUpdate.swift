import Catalog
import ModelViewUpdate
import Panes
import TerminalUI

/// Writes what is on the screen into a file for its owner alone. What is there already is written
/// over only after it was asked for once more.
enum WriteUpdate {
  /// Asks for the path.
  static func open(_ model: inout ConsoleModel, _ work: Work) {
    guard let pane = model.top else { return }
    let time = UniversalTime.text(work.moment.unixMilliseconds)
      .filter { $0.isNumber || $0 == "T" }
    let end = pane.detail == nil || pane.detail?.groupKey != nil ? "csv" : "json"
    let path = "~/mqdeck-\(pane.location.resource.name)-\(time).\(end)"
    model.overlay = .prompt(
      Prompt(purpose: .write(WritePrompt(paneID: pane.id, standardPath: path))))
  }

  /// Takes the path that was typed, or that it may be written over.
  static func answer(
    _ prompt: Prompt, _ asked: WritePrompt, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    var (prompt, asked) = (prompt, asked)
    guard model.top?.id == asked.paneID, let write = work.environment.writeFile else {
      model.overlay = nil
      return .none
    }
    if asked.isUnderWay { return .none }
    let typed = prompt.input.text.trimmingBlanks
    let isPathTyped = !typed.isEmpty && !typed.hasPrefix("+")
    let text = isPathTyped ? typed : "\(asked.standardPath) \(typed)"
    guard let order = WriteOrder(text) else {
      prompt.problem = WritePhrases.badEnd
      model.overlay = .prompt(prompt)
      return .none
    }
    guard let content = WriteDocument(model: model, order: order).content else { return .none }
    let replaces = asked.existing == order.path
    asked.isUnderWay = true
    model.overlay = .prompt(
      Prompt(purpose: .write(asked), input: prompt.input, problem: WritePhrases.underWay))
    let paneID = asked.paneID
    return .run("write") { send in
      let outcome: WriteAnswer.Outcome
      do {
        outcome = try await write(order.path, content.bytes, replaces) ? .written : .exists
      } catch {
        outcome = .failed("\(error)")
      }
      send(
        .writing(
          WriteAnswer(paneID: paneID, path: order.path, what: content.what, outcome: outcome)))
    }
  }

  /// Says what became of it, at the prompt where that is still open.
  static func take(_ answer: WriteAnswer, _ model: inout ConsoleModel) {
    var open: (prompt: Prompt, asked: WritePrompt)?
    if case .prompt(let prompt)? = model.overlay, let asked = prompt.purpose.writing,
      asked.paneID == answer.paneID, asked.isUnderWay
    {
      open = (prompt, asked)
    }
    switch answer.outcome {
    case .written:
      if open != nil { model.overlay = nil }
      model.notice = Notice(.success, WritePhrases.written(answer.what, answer.path))
    case .failed(let reason):
      guard let (prompt, asked) = open else {
        model.notice = Notice(.failure, WritePhrases.notWritten(reason))
        return
      }
      // Another name may do.
      model.overlay = .prompt(
        Prompt(
          purpose: prompt.purpose.with(asked.anew), input: prompt.input,
          problem: WritePhrases.notWritten(reason)))
    case .exists:
      guard var (prompt, asked) = open else {
        model.notice = Notice(.warning, WritePhrases.isThere(answer.path))
        return
      }
      asked = asked.anew
      asked.existing = answer.path
      prompt = Prompt(
        purpose: prompt.purpose.with(asked), input: prompt.input,
        problem: WritePhrases.asksToReplace)
      model.overlay = .prompt(prompt)
    }
  }
}

/// The question where something is to be written.
struct WritePrompt: Equatable, Sendable {
  /// The pane whose content it is about.
  let paneID: Int
  /// Where it goes when nothing else is typed.
  let standardPath: String
  /// Whether a file is being written.
  var isUnderWay = false
  /// The file that is there already: named again, it is written over.
  var existing: String?

  /// The same once something else is typed.
  var anew: WritePrompt {
    var prompt = self
    prompt.existing = nil
    prompt.isUnderWay = false
    return prompt
  }
}

extension Prompt.Purpose {
  /// The file that it asks for; nil where it asks for something else.
  fileprivate var writing: WritePrompt? {
    switch self {
    case .write(let asked), .report(let asked): asked
    default: nil
    }
  }

  fileprivate func with(_ asked: WritePrompt) -> Prompt.Purpose {
    if case .report = self { .report(asked) } else { .write(asked) }
  }
}

/// What became of a file.
package struct WriteAnswer: Sendable {
  enum Outcome: Sendable {
    case written
    /// There is one of that name, and it was not asked to write over it.
    case exists
    case failed(String)
  }

  let paneID: Int
  let path: String
  let what: Phrase
  let outcome: Outcome
}
