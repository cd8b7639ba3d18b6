/// The service's limits on a call.
public struct ServiceLimits: Equatable, Sendable {
  /// The most bytes of a request by GET.
  public var getBytes: Int
  /// The most bytes of a request by POST that is signed with version 1.
  public var postV1Bytes: Int
  /// The most bytes of a request by POST that is signed with version 3.
  public var postV3Bytes: Int
  /// The most bytes of an answer.
  public var responseBytes: Int
  /// How far the clock of the caller may be off, in seconds.
  public var clockSkewSeconds: Int

  package init(
    getBytes: Int, postV1Bytes: Int, postV3Bytes: Int, responseBytes: Int, clockSkewSeconds: Int
  ) {
    self.getBytes = getBytes
    self.postV1Bytes = postV1Bytes
    self.postV3Bytes = postV3Bytes
    self.responseBytes = responseBytes
    self.clockSkewSeconds = clockSkewSeconds
  }
}
