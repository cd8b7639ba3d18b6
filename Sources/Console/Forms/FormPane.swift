import ModelViewUpdate
import TRocket
import TencentCloud
import TerminalUI

/// A call of an action as a form: what it takes, how far it has come, what was answered.
public struct FormPane: Sendable {
  /// How far it has come.
  public enum Phase: Equatable, Sendable {
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
  enum Focus: Equatable, Sendable {
    /// A line.
    case line(FormFields.Line)
    /// The button that goes on.
    case send
    /// The button that leaves.
    case cancel
  }

  /// Where it was opened.
  public let location: Location
  /// The form, where it is one of the console's; nil for `call`.
  let form: ActionForm?
  /// What the API says of the action.
  public let action: ActionDescriptor
  /// The row that it is about, as it was called when the form opened.
  public let target: String?
  /// What was given.
  var fields: FormFields
  var focus = Focus.send
  /// The first line on the screen.
  var firstLine = 0
  /// How far it has come.
  public internal(set) var phase = Phase.editing
  /// The values that the user saw, by parameter.
  var seen: [String: JSONValue] = [:]
  /// Whether the present values are on their way.
  var isReading = false
  /// Why the last attempt failed.
  public internal(set) var failure: CloudError?

  /// Whether what is unchanged is left out.
  var request: FormRequest {
    FormRequest(leavesOutUnchanged: form?.purpose == .modify)
  }
}

/// What it takes to send a call.
public struct FormConfirmation: Equatable, Sendable, ReviewConfirmation {
  /// The change as it will be made.
  var change: Change
  /// What it means, as far as it is known by now.
  var impact = Impact()
  /// The numbers that were known when it opened.
  var numbers: ImpactNumbers?
  /// Where it goes and what stands before it.
  let terms: ReviewTerms
  /// What has to be typed first.
  var asked: AskedWords
  /// What was typed.
  var typed = LineEditor()
  /// Whether the focus is on the button that sends; at first it is on the other.
  var isOnSend = false
  var firstLine = 0
  var isWaiting: Bool { impact.isAwaited }

  /// The parameters as they will be sent.
  var parameters: JSONValue { change.parameters }
}

/// A change that was stopped: what the user saw, what is there now, what the change would bring.
public struct FormConflict: Equatable, Sendable {
  /// The change as it was confirmed.
  let change: Change
  /// The three.
  var threeWay: ThreeWay
  /// The field that keys choose for.
  var index = 0
}

/// What the service answered, shown as JSON.
public struct FormAnswer: Equatable, Sendable {
  /// The lines of the `Response` object, secrets masked, nothing in them that a terminal obeys.
  let lines: [String]
  var firstLine = 0

  /// The answer of a call.
  init(_ json: JSONValue) {
    lines = json.masked().indented.split(separator: "\n").map { TextWidth.visible(String($0)) }
  }

  /// The whole, to be copied.
  var text: String { lines.joined(separator: "\n") }
}
