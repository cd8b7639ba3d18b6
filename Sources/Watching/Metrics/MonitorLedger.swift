/// Counts calls of `monitor` before they are made, beside the other consoles of the user.
package struct MonitorLedger: Sendable {
  /// Takes calls for an account; what it throws says in English why they cannot be counted, and none
  /// may be made then. None wanted tells how many there were.
  package let take:
    @Sendable (
      _ calls: Int, _ purpose: MonitorPurpose, _ account: String, _ unixSeconds: Int64
    ) async throws -> MonitorGrant

  package init(
    take:
      @escaping @Sendable (
        _ calls: Int, _ purpose: MonitorPurpose, _ account: String, _ unixSeconds: Int64
      ) async throws -> MonitorGrant
  ) {
    self.take = take
  }
}
