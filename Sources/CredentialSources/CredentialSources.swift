// CredentialSources: who one can be. Every place that keys come from, as a source that issues them
// and says until when; and the keeper that renews them before they end. The executable and tests may
// import it. It reads files of other programs and never writes one, and must not know a pane or a
// product.
public import TencentCloud

/// Keys, and until when they hold.
public struct IssuedCredential: Equatable, Sendable {
  /// The keys.
  public var credential: Credential
  /// When they end, in seconds since 1970 UTC; nil where nobody says.
  public var endsAt: Double?

  /// Keys.
  public init(_ credential: Credential, endsAt: Double? = nil) {
    self.credential = credential
    self.endsAt = endsAt
  }
}

/// A place that keys come from.
public protocol CredentialSource: Sendable {
  /// The files that it reads, whose change is a reason to ask it again.
  var files: [String] { get }
  /// Learns whose keys it has, while they hold, where it will have to compare others with them.
  func learnAccount() async
  /// Issues keys, new ones where those before are about to end.
  func issue() async throws(CredentialFailure) -> IssuedCredential
}

extension CredentialSource {
  /// Nothing on the disk.
  public var files: [String] { [] }
  /// Nothing to compare.
  public func learnAccount() async {}
}

/// Keys that never change: those of the environment.
public struct FixedSource: CredentialSource {
  private let credential: Credential

  /// The same for as long as the program runs.
  public init(_ credential: Credential) { self.credential = credential }

  /// The same again.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    IssuedCredential(credential)
  }
}
