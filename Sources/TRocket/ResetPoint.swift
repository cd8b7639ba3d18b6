public import FoundationEssentials
import TencentCloud

/// Where a consumer group is to go on.
public enum ResetPoint: Equatable, Sendable {
  /// Behind the newest message: what waits is skipped.
  case newest
  /// At the messages of that time.
  case time(Date)

  /// What stands in place of a time for the newest message.
  package static let newestValue: Int64 = -1
}

extension ResetPoint: Codable {
  /// Reads Unix milliseconds, or -1.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Int64.self)
    self = value == Self.newestValue ? .newest : .time(TimeUnit.milliseconds.time(value))
  }

  /// Writes Unix milliseconds, or -1.
  /// - Throws: `EncodingError` where the time is beyond 64 bits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .newest: try container.encode(Self.newestValue)
    case .time(let time):
      guard let value = TimeUnit.milliseconds.value(time) else {
        throw EncodingError.invalidValue(
          time, .init(codingPath: encoder.codingPath, debugDescription: "no 64-bit time"))
      }
      try container.encode(value)
    }
  }
}
