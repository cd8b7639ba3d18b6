import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1
import Synchronization
import TencentCloud

/// Collects one answer while it arrives, and no more of it than allowed.
final class Arrival: HTTPClientResponseDelegate {
  typealias Response = TransportResponse

  private struct State {
    var wasSent = false
    var head: HTTPResponseHead?
    var body = Data()
  }

  private let limitBytes: Int
  private let state = Mutex(State())

  init(limitBytes: Int) {
    self.limitBytes = limitBytes
  }

  /// Whether any of the request went out: until then the server cannot have acted on it.
  var wasSent: Bool { state.withLock { $0.wasSent } }

  func didSendRequestHead(task: HTTPClient.Task<Response>, _ head: HTTPRequestHead) {
    state.withLock { $0.wasSent = true }
  }

  func didReceiveHead(
    task: HTTPClient.Task<Response>, _ head: HTTPResponseHead
  ) -> EventLoopFuture<Void> {
    let announced = head.headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    if announced > limitBytes { return refusal(task) }
    state.withLock { state in
      state.head = head
      state.body.reserveCapacity(announced)
    }
    return task.eventLoop.makeSucceededVoidFuture()
  }

  func didReceiveBodyPart(
    task: HTTPClient.Task<Response>, _ buffer: ByteBuffer
  ) -> EventLoopFuture<Void> {
    let fits = state.withLock { state in
      guard state.body.count + buffer.readableBytes <= limitBytes else { return false }
      state.body.append(contentsOf: buffer.readableBytesView)
      return true
    }
    return fits ? task.eventLoop.makeSucceededVoidFuture() : refusal(task)
  }

  func didFinishRequest(task: HTTPClient.Task<Response>) throws -> TransportResponse {
    try state.withLock { state in
      guard let head = state.head else { throw HTTPClientError.remoteConnectionClosed }
      return TransportResponse(
        status: Int(head.status.code), date: head.headers.first(name: "Date"),
        contentType: head.headers.first(name: "Content-Type"), body: state.body)
    }
  }

  private func refusal(_ task: HTTPClient.Task<Response>) -> EventLoopFuture<Void> {
    task.eventLoop.makeFailedFuture(TransportError.tooLarge(limitBytes: limitBytes))
  }
}
