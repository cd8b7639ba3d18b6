package import Catalog
package import TencentCloud

/// Which field a service's error speaks of: its message or its code names it.
package enum ServerProblem {
  /// The field; nil where none is named.
  package static func path(_ error: CloudError, in form: FormFields) -> FormFields.Path? {
    guard case .service(let code, let message) = error.kind else { return nil }
    let named = Set(words(message) + words(code))
    let paths = form.lines.compactMap { line -> FormFields.Path? in
      if case .field(let path) = line { path } else { nil }
    }
    // A member of an item is meant before the list that it stands in.
    let found = paths.filter { named.contains(form[$0]?.descriptor.name ?? "") }
    return found.first { $0.item != nil } ?? found.first { form[$0]?.isFixed == false }
      ?? paths.first { meaning(code) == form[$0]?.descriptor.name }
      ?? paths.first { form[$0].map { isQuoted($0, in: message) } == true }
  }

  /// Whether a message speaks of what was typed, such as a name that exists already.
  private static func isQuoted(_ field: FormField, in message: String) -> Bool {
    guard !field.isFixed, field.descriptor.kind == .string, field.text.count >= 3 else {
      return false
    }
    return message.contains(field.text)
  }

  /// What stands beside the field; the code and the RequestId are told below.
  package static func phrase(_ error: CloudError) -> Phrase? {
    guard case .service(_, let message) = error.kind else { return nil }
    return Phrase(name: message)
  }

  /// Codes that name a thing and mean a parameter.
  private static func meaning(_ code: String) -> String? {
    switch code {
    case "LimitExceeded.TopicNum", "ResourceInUse.Topic", "ResourceNotFound.Topic": "Topic"
    case "LimitExceeded.GroupNum", "ResourceInUse.Group", "ResourceNotFound.Group":
      "ConsumerGroup"
    case "UnsupportedOperation.InstanceTopicNumDowngrade": "MaxTopicNum"
    default: nil
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
  }
}
