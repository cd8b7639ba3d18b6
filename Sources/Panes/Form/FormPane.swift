package import Catalog
package import TencentCloud
import TerminalUI

/// A call of an action as a form: what it takes, how far it has come, what was answered.
package struct FormPane: Sendable {
  /// How far it has come.
  package enum Phase: Equatable, Sendable {
    /// Keys go into the fields.
    case editing
    /// The change that the call makes is reviewed and made.
    case reviewing(ChangeReview)
    /// The form was changed and is about to be left.
    case leaving
    /// A call that changes nothing is under way.
    case sending
    /// The service answered.
    case answered(FormAnswer)
  }

  /// Where the focus is while editing.
  package enum Focus: Equatable, Sendable {
    /// A line.
    case line(FormFields.Line)
    /// The button that goes on.
    case send
    /// The button that leaves.
    case cancel
  }

  /// Where it was opened.
  package let location: Location
  /// The form, where it is one of the console's; nil for `call`.
  package let form: ActionForm?
  /// What the API says of the action.
  package let action: ActionDescriptor
  /// The row that it is about, as it was called when the form opened.
  package let target: String?
  /// What was given.
  package var fields: FormFields
  package var focus = Focus.send
  /// The first line on the screen.
  var firstLine = 0
  /// How far it has come.
  package var phase = Phase.editing
  /// The values that the user saw, by parameter.
  package var seen: [String: JSONValue] = [:]
  /// Whether the present values are on their way.
  package var isReading = false
  /// Why the last attempt failed.
  package var failure: CloudError?

  package init(
    location: Location, form: ActionForm?, action: ActionDescriptor, target: String?,
    fields: FormFields, focus: Focus = Focus.send, firstLine: Int = 0, phase: Phase = Phase.editing,
    seen: [String: JSONValue] = [:], isReading: Bool = false, failure: CloudError? = nil
  ) {
    self.location = location
    self.form = form
    self.action = action
    self.target = target
    self.fields = fields
    self.focus = focus
    self.firstLine = firstLine
    self.phase = phase
    self.seen = seen
    self.isReading = isReading
    self.failure = failure
  }

  /// What would be sent. What is unchanged is left out where the form changes something.
  package func request(_ times: TimeRangeText) -> FormRequest {
    FormRequest(
      leavesOutUnchanged: form?.purpose == .modify,
      kept: ReadBack.of(action.id)?.recipe.kept ?? [:], times: times)
  }

  /// The change that is reviewed and made, where there is one.
  package var review: ChangeReview? {
    if case .reviewing(let review) = phase { review } else { nil }
  }

  /// Whether its call is under way.
  package var isSending: Bool {
    switch phase {
    case .sending: true
    case .reviewing(let review): !review.isOverlay
    case .editing, .leaving, .answered: false
    }
  }
}

/// What the service answered, shown as JSON.
package struct FormAnswer: Equatable, Sendable {
  /// The lines of the `Response` object, secrets masked, nothing in them that a terminal obeys.
  package let lines: [String]
  package var firstLine = 0

  /// The answer of a call.
  package init(_ json: JSONValue) {
    lines = json.masked().indented.split(separator: "\n").map { TextWidth.visible(String($0)) }
  }

  /// Scrolls as far as there are lines.
  package mutating func scroll(by step: Int, rows: Int) {
    firstLine = max(0, min(firstLine + step, lines.count - rows))
  }

  /// The whole, to be copied.
  package var text: String { lines.joined(separator: "\n") }
}
