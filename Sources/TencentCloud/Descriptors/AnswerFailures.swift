/// Where an answer without an error tells that something failed all the same.
public enum AnswerFailures: Equatable, Sendable {
  /// A list of what failed, each with a `Key` and an `Error`, and a member that counts them.
  case listed(String, count: String)
  /// A list of everything, each with a member that says whether it succeeded.
  case flagged(String, success: String)
  /// One member that says whether it succeeded, and perhaps one that says why not.
  case flag(String, reason: String?)
}

extension ActionDescriptor {
  /// What failed of a call that was answered without an error. What cannot be read is not counted
  /// as a failure.
  /// - Parameter answer: what stands under `Response`.
  public func failures(in answer: JSONValue) -> [ItemFailure] {
    switch failures {
    case nil: []
    case .listed(let name, let count)?: listed(items(answer[name]), count: answer[count])
    case .flagged(let name, let success)?:
      items(answer[name]).filter { $0[success] == .bool(false) }.map { item in
        ItemFailure(item: item.without(success))
      }
    case .flag(let name, let reason)?:
      answer[name] == .bool(false)
        ? [ItemFailure(item: .null, message: reason.flatMap { answer[$0]?.failureText })] : []
    }
  }

  private func items(_ value: JSONValue?) -> [JSONValue] {
    if case .array(let items)? = value { items } else { [] }
  }

  /// What is counted and not listed failed as well.
  private func listed(_ items: [JSONValue], count: JSONValue?) -> [ItemFailure] {
    let failures = items.map(Self.failure)
    guard case .integer(let count)? = count, count > failures.count else { return failures }
    let rest = min(Int(count), Self.mostFailures) - failures.count
    return failures + Array(repeating: ItemFailure(item: .null), count: max(0, rest))
  }

  /// Batches hold 32 items at most; a count beyond any is cut.
  private static let mostFailures = 1000

  private static func failure(_ failure: JSONValue) -> ItemFailure {
    ItemFailure(
      item: failure["Key"] ?? .null, code: failure["Error"]?["Code"]?.failureText,
      message: failure["Error"]?["Message"]?.failureText)
  }
}

extension JSONValue {
  fileprivate var failureText: String? {
    if case .string(let text) = self, !text.isEmpty { text } else { nil }
  }

  fileprivate func without(_ name: String) -> JSONValue {
    guard case .object(var members) = self else { return self }
    members[name] = nil
    return .object(members)
  }
}
