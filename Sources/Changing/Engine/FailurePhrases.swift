package import Catalog
package import TencentCloud

/// What failed of a call that was answered without an error, item by item.
package enum FailurePhrases {
  /// One line about all of it; nil where nothing failed.
  package static func phrase(
    _ action: String, _ failures: [ItemFailure], _ requestID: String? = nil
  ) -> Phrase? {
    if failures.isEmpty { return nil }
    let id = requestID.map { " [RequestId \($0)]" } ?? ""
    let items = failures.map(\.text).joined(separator: "; ")
    return Phrase(
      "\(action): \(failures.count) failed: \(items)\(id)",
      "\(action)：\(failures.count) 项失败：\(items)\(id)")
  }
}

extension ItemFailure {
  /// Which one, and why: `order-paid/billing (ResourceNotFound.Topic: …)`.
  var text: String {
    let why = [code, message].compactMap { $0 }.joined(separator: ": ")
    return name + (why.isEmpty ? "" : " (\(why))")
  }

  /// The members of its key; `–` where the service names none.
  private var name: String {
    guard case .object(let members) = item else { return item.typedText ?? "–" }
    let texts = members.sorted { $0.key > $1.key }.compactMap { $0.value.typedText }
      .filter { !$0.isEmpty }
    return texts.isEmpty ? "–" : texts.joined(separator: "/")
  }
}
