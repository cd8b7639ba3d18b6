import Synchronization

/// The account that a program began with, once it is known.
final class KnownAccount: Sendable {
  private let state = Mutex<String?>(nil)

  var id: String? { state.withLock { $0 } }

  /// What was learnt first stays.
  func learn(_ id: String?) { state.withLock { $0 = $0 ?? id } }
}
