/// Decides, below everything that a user sees, whether a changing call may be sent.
public protocol CallGuard: Sendable {
  /// Why it may not be sent; nil where it may. To find out it may read from the service.
  func refusal(of call: CloudCall, by client: CloudClient) async -> CloudError.Kind?
}
