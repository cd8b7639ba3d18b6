package import TencentCloud

/// Asks a region in which dialect it speaks of a kind of instance, where nobody knows and a call
/// waits for it.
package enum DialectQuestion {
  /// Asks.
  /// - Parameter tell: Hears how the question was answered.
  /// - Throws: What says nothing of the dialect, as a network that fails.
  package static func dialect(
    of kind: InstanceKind, _ client: CloudClient,
    tell: (ActionID, CloudError?) -> Void = { _, _ in }
  ) async throws(CloudError) -> Dialect? {
    guard let look = FirstLook.of(kind), let action = APICatalogs.known.action(look.today) else {
      return nil
    }
    do throws(CloudError) {
      _ = try await client.send(CloudCall(action, FirstLook.parameters))
      tell(look.today, nil)
      return .today
    } catch {
      tell(look.today, error)
      switch RegionAnswers.standing(by: error) {
      // A service that refuses for want of a right, or in its own words, has the action.
      case .present?, .noRight?: return .today
      case .absent?: return .may2024
      case nil: throw error
      }
    }
  }

  /// The dialect in which a resource is asked for: the known one, or the one that the region answers
  /// where that makes a difference.
  package static func dialect(
    for resource: Resource, _ known: RegionDialects, _ client: CloudClient,
    tell: (ActionID, CloudError?) -> Void = { _, _ in }
  ) async throws(CloudError) -> Dialect? {
    if let dialect = known[resource] { return dialect }
    guard resource.isAnotherToday else { return nil }
    return try await dialect(of: resource.instanceKind, client, tell: tell)
  }
}
