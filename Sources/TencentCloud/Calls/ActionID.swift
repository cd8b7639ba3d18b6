/// Which action of which product: two products may have an action of the same name.
public struct ActionID: Hashable, Sendable {
  /// The product, such as `trocket`.
  public let service: String
  /// The name, spelled as the API spells it.
  public let name: String

  /// An action, known or not.
  public init(service: String, name: String) {
    self.service = service
    self.name = name
  }
}

extension ActionID: LosslessStringConvertible {
  /// `trocket.DescribeTopic`
  public var description: String { "\(service).\(name)" }

  /// Reads `trocket.DescribeTopic`; nil where the product or the name is missing.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(service: String(parts[0]), name: String(parts[1]))
  }
}

extension ActionID: Comparable {
  /// By name, and actions of one name by product.
  public static func < (left: ActionID, right: ActionID) -> Bool {
    (left.name, left.service) < (right.name, right.service)
  }
}
