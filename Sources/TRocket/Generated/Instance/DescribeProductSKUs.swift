// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

import TencentCloud

/// The SKUs of 5.x instances: limits and whether on sale. Only in today's dialect.
public struct DescribeProductSKUs: TRocketAction {
  /// The name, as the API spells it.
  public static var name: String { "DescribeProductSKUs" }
  /// Whether it changes anything.
  public static var mutates: Bool { false }
  /// The service's limit, in calls a second.
  public static var requestsPerSecond: Int { 20 }

  /// A request.
  public init() {}

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    _ = try RequestReader(decoder)
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    _ = RequestWriter(encoder)
  }

  /// What the service answers.
  public struct Response: Codable, Equatable, Sendable {
    /// The page's items. Wire name `Data`.
    public var data: [ProductSKU]?

    /// An answer.
    public init(data: [ProductSKU]? = nil) {
      self.data = data
    }

    /// Reads what is there; a list only as a whole.
    public init(from decoder: any Decoder) throws {
      let fields = try AnswerReader(decoder)
      data = try fields.listIfPresent("Data")
    }

    /// Writes all, null for nil.
    public func encode(to encoder: any Encoder) throws {
      var fields = AnswerWriter(encoder)
      try fields.write("Data", data)
    }
  }
}
