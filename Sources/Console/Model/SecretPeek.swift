/// A key or a password that is shown for a few seconds, because the user asked for it.
public struct SecretPeek: Equatable, Sendable {
  /// One of the thing's secrets.
  struct Secret: Equatable, Sendable {
    /// The name in the API.
    let name: String
    let value: String
  }

  /// How long one is shown, in milliseconds.
  static let shownMilliseconds = 10_000

  /// The thing, as it was called when it was asked for.
  let subject: String
  let secrets: [Secret]
  /// Which one is shown.
  var index = 0
  /// When it is masked again, in milliseconds of uptime.
  var hidesAt: Int64
  /// Whether the next y copies it.
  var isAskingToCopy = false

  var secret: Secret { secrets[index] }
}
