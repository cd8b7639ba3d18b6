import ModelViewUpdate

/// What was measured of a row at a time.
package struct Sample: Equatable, Sendable {
  /// The values, parallel to the live fields of the resource.
  package let values: [FieldValue]
  /// When the answer arrived.
  package let takenAt: Moment

  /// A sample.
  package init(values: [FieldValue], takenAt: Moment) {
    self.values = values
    self.takenAt = takenAt
  }
}
