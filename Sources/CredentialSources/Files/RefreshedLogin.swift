import ConfigurationFiles
import Synchronization

/// The login as this program refreshed it, which no file holds.
final class RefreshedLogin: Sendable {
  private let state = Mutex<VendorLogin?>(nil)

  /// Keeps it until the file has a later one.
  func keep(_ login: VendorLogin) { state.withLock { $0 = login } }

  /// The one of the file, unless the token that is kept for the same login ends later.
  func newer(than login: VendorLogin) -> VendorLogin {
    let kept = state.withLock { $0 }
    guard let kept, kept.refreshToken == login.refreshToken,
      (kept.tokenEndsAt ?? 0) > (login.tokenEndsAt ?? 0)
    else { return login }
    var login = login
    login.token = kept.token
    login.tokenEndsAt = kept.tokenEndsAt
    return login
  }
}
