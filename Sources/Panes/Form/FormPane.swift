package import Catalog
package import Changing
package import TencentCloud
package import TerminalUI

/// A call of an action as a form: what it takes, how far it has come, what was answered.
package struct FormPane: Sendable {
  /// How far it has come.
  package enum Phase: Equatable, Sendable {
    /// Keys go into the fields.
    case editing
    /// The call is shown as it would be sent; `confirmation` says what it takes to send it.
    case reviewing(FormConfirmation)
    /// Nothing was sent, since the thing is not what the user saw.
    case conflicting(FormConflict)
    /// The form was changed and is about to be left.
    case leaving
    /// The call is under way.
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

  /// Whether what is unchanged is left out.
  package var request: FormRequest {
    FormRequest(leavesOutUnchanged: form?.purpose == .modify)
  }
}

/// What it takes to send a call.
package struct FormConfirmation: Equatable, Sendable, ReviewConfirmation {
  /// The change as it will be made.
  package var change: Change
  /// What it means, as far as it is known by now.
  package var impact = Impact()
  /// The numbers that were known when it opened.
  package var numbers: ImpactNumbers?
  /// Where it goes and what stands before it.
  package let terms: ReviewTerms
  /// What has to be typed first.
  package var asked: AskedWords
  /// What was typed.
  package var typed = LineEditor()
  /// Whether the focus is on the button that sends; at first it is on the other.
  package var isOnSend = false
  package var firstLine = 0

  package init(
    change: Change, impact: Impact = Impact(), numbers: ImpactNumbers? = nil, terms: ReviewTerms,
    asked: AskedWords, typed: LineEditor = LineEditor(), isOnSend: Bool = false, firstLine: Int = 0
  ) {
    self.change = change
    self.impact = impact
    self.numbers = numbers
    self.terms = terms
    self.asked = asked
    self.typed = typed
    self.isOnSend = isOnSend
    self.firstLine = firstLine
  }
  package var isWaiting: Bool { impact.isAwaited }

  /// The parameters as they will be sent.
  var parameters: JSONValue { change.parameters }
}

/// A change that was stopped: what the user saw, what is there now, what the change would bring.
package struct FormConflict: Equatable, Sendable {
  /// The change as it was confirmed.
  package let change: Change
  /// The three.
  package var threeWay: ThreeWay
  /// The field that keys choose for.
  package var index = 0

  package init(change: Change, threeWay: ThreeWay, index: Int = 0) {
    self.change = change
    self.threeWay = threeWay
    self.index = index
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
