import TencentCloud

/// Which field a service's error speaks of: its message or its code names it.
enum ServerProblem {
  /// The field; nil where none is named.
  static func path(_ error: CloudError, in form: FormFields) -> FormFields.Path? {
    guard case .service(let code, let message) = error.kind else { return nil }
    let named = Set(words(message) + words(code))
    let paths = form.lines.compactMap { line -> FormFields.Path? in
      if case .field(let path) = line { path } else { nil }
    }
    // A member of an item is meant before the list that it stands in.
    let found = paths.filter { named.contains(form[$0]?.descriptor.name ?? "") }
    return found.first { $0.item != nil } ?? found.first { form[$0]?.isFixed == false }
      ?? paths.first { meaning(code) == form[$0]?.descriptor.name }
  }

  /// What stands beside the field.
  static func phrase(_ error: CloudError) -> Phrase? {
    guard case .service(let code, let message) = error.kind else { return nil }
    return Phrase(name: "\(code): \(message)")
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
