import Catalog
import FoundationEssentials
package import TencentCloud

/// What a form sends, or what has to be mended before.
package struct FormRequest {
  /// Whether fields that hold what the thing has already are left out.
  let leavesOutUnchanged: Bool
  /// Parameters that are sent all the same, since a call that leaves them out sets them back.
  var kept: [String: JSONValue] = [:]
  /// Reads times as people type them.
  var times: TimeRangeText?

  /// The parameters; nil where something is wrong, which then stands beside the fields.
  package func parameters(_ form: inout FormFields) -> JSONValue? { object(&form.fields) }

  private func object(_ fields: inout [FormField]) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    var isRight = true
    for index in fields.indices {
      switch value(&fields[index]) {
      case .success(let value?): members[fields[index].descriptor.name] = value
      case .success(nil): break
      case .failure(let problem):
        fields[index].problem = problem.phrase
        isRight = false
      }
    }
    return isRight ? .object(members) : nil
  }

  private struct Problem: Error {
    let phrase: Phrase?
  }

  private func value(_ field: inout FormField) -> Result<JSONValue?, Problem> {
    field.problem = nil
    let descriptor = field.descriptor
    if case .items(var items) = field.content {
      let values = items.indices.map { object(&items[$0]) }
      field.content = .items(items)
      if values.contains(nil) { return .failure(Problem(phrase: nil)) }
      if items.isEmpty, descriptor.isRequired, !field.isPresentlyEmpty {
        return .failure(Problem(phrase: Phrases.itemNeeded))
      }
      let isSent = !items.isEmpty || descriptor.isRequired || field.isChanged
      return .success(isSent ? .array(values.compactMap { $0 }) : nil)
    }
    let text = field.text
    if text.isEmpty {
      if descriptor.isRequired, !field.mayBeEmpty {
        return .failure(Problem(phrase: Phrases.needed))
      }
      let isCleared =
        leavesOutUnchanged && field.present?.isEmpty == false && descriptor.kind == .string
      let isKept = kept[descriptor.name] == .string("")
      return .success(descriptor.isRequired || isCleared || isKept ? .string("") : nil)
    }
    // What any dialect must have is sent, since the region may speak that one.
    let isLeftOut =
      leavesOutUnchanged && descriptor.requiredIn.isEmpty && kept[descriptor.name] == nil
    if isLeftOut, text == field.present { return .success(nil) }
    if field.isBase64 {
      guard let value = try? JSONValue(parsing: Data(text.utf8)), case .object = value else {
        return .failure(Problem(phrase: Phrases.jsonObjectNeeded))
      }
      return .success(.string(Base64Text.encoded(text)))
    }
    if text == field.present, let time = field.presentTime {
      return .success(.integer(time))
    }
    return FormValue.json(text, descriptor, times: times).map(Optional.some).mapError {
      Problem(phrase: $0.phrase)
    }
  }
}

extension FormField {
  /// A remark is required by some actions, and yet there may be none; a query that begins has no
  /// task id yet (the data's note of `DescribeMQTTMessageList`).
  fileprivate var mayBeEmpty: Bool { ["Remark", "TaskRequestId"].contains(descriptor.name) }

  /// A list that is sent whole, such as the rules of an endpoint, and had no items before.
  fileprivate var isPresentlyEmpty: Bool { present != nil }
}
