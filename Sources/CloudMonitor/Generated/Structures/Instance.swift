// Made by product-generate of monitor-2018-07-24.json: change that, not this.

import TencentCloud

/// The structure `Instance`, part of requests.
public struct Instance: Codable, Equatable, Sendable {
  /// The dimension set of one series. Wire name `Dimensions`.
  public var dimensions: [Dimension]

  /// A value.
  public init(dimensions: [Dimension]) {
    self.dimensions = dimensions
  }

  /// Reads it strictly.
  public init(from decoder: any Decoder) throws {
    let fields = try RequestReader(decoder)
    dimensions = try fields.value("Dimensions")
  }

  /// Writes it without members that are nil.
  public func encode(to encoder: any Encoder) throws {
    var fields = RequestWriter(encoder)
    try fields.write("Dimensions", asked: dimensions)
  }
}
