import Catalog
import Changing
import ModelViewUpdate
import Panes
import TRocket
import TencentCloud
import TerminalUI

/// From the point that was typed to the review of the resets, one for each topic.
enum OffsetUpdate {
  static func answer(
    _ prompt: Prompt, _ paneID: Int, _ model: inout ConsoleModel, _ work: Work
  ) -> Effect<Message> {
    model.overlay = nil
    guard model.top?.id == paneID, let subjects = OffsetSubject.all(in: model),
      let action = APICatalogs.known.action(ResetConsumerGroupOffset.id)
    else { return .none }
    let point = ResetPointText.point(
      prompt.input.text, now: work.moment.unixMilliseconds, timeZone: work.environment.timeZone)
    switch point {
    case .success(let time):
      let items = subjects.map { ReviewItem(change(action, $0, to: time)) }
      return BatchOpeningUpdate.open(items, reset: prompt.input.text, &model, work)
    case .failure(let problem):
      var prompt = prompt
      prompt.problem = problem.phrase
      model.overlay = .prompt(prompt)
      return .none
    }
  }

  /// Asks again where what was typed could not be done, or was not.
  static func askAgain(_ point: String, because reason: Phrase?, _ model: inout ConsoleModel) {
    guard let pane = model.top, OffsetSubject.all(in: model)?.isEmpty == false else { return }
    model.overlay = .prompt(
      Prompt(
        purpose: .offset(paneID: pane.id), input: LineEditor(text: point), problem: reason))
  }

  private static func change(
    _ action: ActionDescriptor, _ subject: OffsetSubject, to time: Int64
  ) -> Change {
    Change(
      action: action,
      parameters: .object([
        "InstanceId": .string(subject.group.instanceID), "Topic": .string(subject.topic),
        "ConsumerGroup": .string(subject.group.name), "ResetTimestamp": .integer(time),
      ]))
  }
}
