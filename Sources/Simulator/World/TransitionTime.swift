/// How long what is not done at once takes here, in milliseconds.
enum TransitionTime {
  static let making: Int64 = 60_000
  static let resizing: Int64 = 30_000
  static let deleting: Int64 = 20_000
  /// Opening, changing or closing a public endpoint.
  static let endpoint: Int64 = 40_000
}
