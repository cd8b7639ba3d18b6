public import FoundationEssentials

/// An HTTP answer.
public struct TransportResponse: Equatable, Sendable {
  /// The status code. The API answers 200 whatever its own error.
  public var status: Int
  /// The `Date` header, from which a wrong clock is noticed.
  public var date: String?
  /// The `Content-Type` header.
  public var contentType: String?
  /// The body.
  public var body: Data

  /// An answer.
  public init(status: Int, date: String? = nil, contentType: String? = nil, body: Data) {
    self.status = status
    self.date = date
    self.contentType = contentType
    self.body = body
  }
}
