/// Gives the keys that calls are signed with where they change while a program runs.
public protocol CredentialProvider: Sendable {
  /// The keys of now. Calls under way go on with those that they have.
  func credential() async throws(CredentialFailure) -> Credential

  /// Other keys, after the service refused these as ended; nil where there are none.
  func credential(after refused: Credential) async -> Credential?
}

/// Why there are no keys.
public struct CredentialFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The reason, in English, without a secret.
  public var english: String
  /// The same in Chinese.
  public var chinese: String
  /// The command that helps; nil where none does.
  public var command: String?

  /// A failure.
  public init(_ english: String, _ chinese: String, command: String? = nil) {
    self.english = english
    self.chinese = chinese
    self.command = command
  }

  /// The reason and the command, in English.
  public var description: String { english + (command.map { "; run: \($0)" } ?? "") }
}

extension CredentialFailure {
  /// The codes by which the service says that keys ended, or were taken back.
  private static let endedCodes: Set = [
    "AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound", "AuthFailure.InvalidSecretId",
  ]

  /// Whether the service refused a call since its keys are none any more. It did not look at the
  /// call then.
  static func isEnd(_ error: CloudError) -> Bool { error.code.map(endedCodes.contains) ?? false }
}
