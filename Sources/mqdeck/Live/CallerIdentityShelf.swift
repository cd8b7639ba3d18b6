import CredentialSources
import Synchronization
import TencentCloud

/// Which main account the keys of now belong to, asked of the service when it is first needed: keys
/// that end have another SecretId each time.
final class CallerIdentityShelf: Sendable {
  private struct State {
    var account: CallerAccount?
    var asking: Task<String?, Never>?
  }

  /// Nobody waits longer for it: without it a change is made as well.
  private static let longestSeconds = 2

  private let state = Mutex(State())

  /// Takes whose keys calls are made with.
  func take(_ account: CallerAccount) { state.withLock { $0.account = account } }

  /// The account's number; nil where the keys never change, the service does not say it in time, or
  /// nothing was called yet.
  func accountID() async -> String? {
    let asking = state.withLock { state -> Task<String?, Never>? in
      if let asking = state.asking { return asking }
      guard let account = state.account, account.keeper != nil, let tokens = account.tokens else {
        return nil
      }
      let asking = Task.detached { () -> String? in
        guard let keys = try? await account.present() else { return nil }
        return try? await tokens.identity(of: keys).accountID
      }
      state.asking = asking
      return asking
    }
    guard let asking else { return nil }
    let (answers, continuation) = AsyncStream<String?>.makeStream()
    Task.detached {
      let id = await asking.value
      // What failed is asked again the next time.
      if id == nil { self.state.withLock { $0.asking = nil } }
      continuation.yield(id)
    }
    let timer = Task.detached {
      try? await Task.sleep(for: .seconds(Self.longestSeconds))
      continuation.yield(nil)
    }
    defer { timer.cancel() }
    for await answer in answers { return answer }
    return nil
  }
}
