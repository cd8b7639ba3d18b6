package import TencentCloud

/// The words of migrations.
package enum MigrationPhrases {
  /// Why a topic may not go on to its next stage.
  /// - Parameter reasons: `HealthCheckErrorList` of the topic.
  package static func notHealthy(_ reasons: JSONValue?) -> Phrase {
    var names: [Phrase] = []
    if case .array(let items)? = reasons {
      for case .string(let name) in items {
        names.append(
          EnumerationWords.phrase("HealthCheckError", name) ?? Phrase(name: name))
      }
    }
    if names.isEmpty {
      return Phrase("Its health check did not pass", "健康检查未通过")
    }
    return Phrase(
      "Its health check did not pass: \(names.map(\.english).joined(separator: ", "))",
      "健康检查未通过：\(names.map(\.chinese).joined(separator: "、"))")
  }
}
