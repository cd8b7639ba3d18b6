package import Catalog

/// Where it is kept for a day which metrics there are, by place.
package struct MetricCatalogStore: Sendable {
  /// What is known of a place, and still good.
  package var read: @Sendable (_ place: AnswerPlace, _ unixSeconds: Int64) async -> MetricCatalog?
  /// Keeps what was answered. It can be asked again: where it cannot be kept, nothing is lost.
  package var keep:
    @Sendable (_ catalog: MetricCatalog, _ place: AnswerPlace, _ unixSeconds: Int64) async -> Void

  package init(
    read: @escaping @Sendable (_ place: AnswerPlace, _ unixSeconds: Int64) async -> MetricCatalog?,
    keep:
      @escaping @Sendable (
        _ catalog: MetricCatalog, _ place: AnswerPlace, _ unixSeconds: Int64
      ) async -> Void
  ) {
    self.read = read
    self.keep = keep
  }
}
