import ModelViewUpdate

/// What was measured of a row at a time.
public struct Sample: Equatable, Sendable {
  /// The values, parallel to the live fields of the resource.
  public let values: [FieldValue]
  /// When the answer arrived.
  public let takenAt: Moment

  /// A sample.
  public init(values: [FieldValue], takenAt: Moment) {
    self.values = values
    self.takenAt = takenAt
  }
}
