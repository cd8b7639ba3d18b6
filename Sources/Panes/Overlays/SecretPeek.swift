/// A key or a password that is shown for a few seconds, because the user asked for it.
package struct SecretPeek: Equatable, Sendable {
  /// One of the thing's secrets.
  package struct Secret: Equatable, Sendable {
    /// The name in the API.
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// How long one is shown, in milliseconds.
  package static let shownMilliseconds = 10_000

  /// The thing, as it was called when it was asked for.
  package let subject: String
  package let secrets: [Secret]
  /// Which one is shown.
  package var index = 0
  /// When it is masked again, in milliseconds of uptime.
  package var hidesAt: Int64
  /// Whether the next y copies it.
  package var isAskingToCopy = false

  package init(
    subject: String, secrets: [Secret], index: Int = 0, hidesAt: Int64, isAskingToCopy: Bool = false
  ) {
    self.subject = subject
    self.secrets = secrets
    self.index = index
    self.hidesAt = hidesAt
    self.isAskingToCopy = isAskingToCopy
  }

  package var secret: Secret { secrets[index] }
}
