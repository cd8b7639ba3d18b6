package import TencentCloud

/// How the detail of a row is asked for.
package struct DescribeSource: Sendable {
  /// The action, whose descriptor orders and explains the answer.
  package let action: ActionID
  /// Asks.
  package let fetch: @Sendable (CloudClient, Location, String) async throws(CloudError) -> JSONValue
}

/// What is measured of visible rows.
package struct LiveSource: Sendable {
  /// The fields, parallel to a sample's values.
  package let fields: [FieldDescription]
  /// The action that is called.
  package let action: ActionID
  /// Asks for one row.
  package let fetch: @Sendable (CloudClient, Location, String) async throws(CloudError) -> Measured

  /// What was measured of a row.
  package struct Measured: Sendable {
    /// What the row shows.
    package let values: [FieldValue]
    /// What the board makes of it.
    package let facts: PollFacts
    /// How many calls it took.
    package var callCount = 1
  }
}
