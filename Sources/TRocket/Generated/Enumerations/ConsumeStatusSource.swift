// Made by product-generate of trocket-2023-03-08.json and trocket-2026.json: change that, not this.

public import TencentCloud

/// The documented values of `ConsumeStatusSource`.
public struct ConsumeStatusSource: OpenEnumeration {
  /// The value on the wire.
  public var rawValue: String

  /// A value, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `DIFF_OFFSET`: by comparing offsets.
  public static var diffOffset: Self { Self(rawValue: "DIFF_OFFSET") }
  /// `TRACE_REPORT`: by reported traces.
  public static var traceReport: Self { Self(rawValue: "TRACE_REPORT") }

  /// All of them, in the API's order.
  public static let known: [Self] = [.diffOffset, .traceReport]
}
