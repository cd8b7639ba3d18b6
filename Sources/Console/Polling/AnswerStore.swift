package import Catalog

/// Where what regions answer is kept from one console to the next.
package struct AnswerStore: Sendable {
  /// What is known of a place, and still good.
  package var read: @Sendable (AnswerPlace) async -> RegionAnswers
  /// Keeps what was learnt beside what others have learnt meanwhile.
  package var keep: @Sendable (RegionAnswers, AnswerPlace) async throws -> Void

  /// A store.
  package init(
    read: @escaping @Sendable (AnswerPlace) async -> RegionAnswers,
    keep: @escaping @Sendable (RegionAnswers, AnswerPlace) async throws -> Void
  ) {
    self.read = read
    self.keep = keep
  }

  /// Keeps nothing, as the demonstration does.
  package static let none = AnswerStore(read: { _ in RegionAnswers() }, keep: { _, _ in })
}
