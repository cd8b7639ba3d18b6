import FoundationEssentials
import Synchronization

@testable import TencentCloud

/// Answers as a test says, and remembers what it was asked.
final class ScriptedTransport: Transport {
  typealias Script =
    @Sendable (TransportRequest, Int) async throws(TransportError)
    -> TransportResponse

  private struct State {
    var requests: [TransportRequest] = []
    var times: [Double] = []
    var underWay = 0
    var mostUnderWay = 0
  }

  private let state = Mutex(State())
  private let clock: VirtualClock
  private let script: Script

  /// - Parameter script: Gets the request and how many came before it.
  init(_ clock: VirtualClock, script: @escaping Script) {
    self.clock = clock
    self.script = script
  }

  /// Answers with these bodies, the last one for good.
  convenience init(_ clock: VirtualClock, bodies: [String], date: String? = nil) {
    self.init(clock) { _, index in
      .json(bodies[min(index, bodies.count - 1)], date: date)
    }
  }

  var requests: [TransportRequest] { state.withLock { $0.requests } }
  /// When each request came, by the test's clock.
  var times: [Double] { state.withLock { $0.times } }
  var mostUnderWay: Int { state.withLock { $0.mostUnderWay } }

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let index = state.withLock { state in
      state.requests.append(request)
      state.times.append(clock.now)
      state.underWay += 1
      state.mostUnderWay = max(state.mostUnderWay, state.underWay)
      return state.requests.count - 1
    }
    defer { state.withLock { $0.underWay -= 1 } }
    return try await script(request, index)
  }
}

extension TransportResponse {
  static func json(_ body: String, status: Int = 200, date: String? = nil) -> TransportResponse {
    TransportResponse(
      status: status, date: date, contentType: "application/json", body: Data(body.utf8))
  }

  /// The service's refusal with that code.
  static func refusal(_ code: String, date: String? = nil) -> TransportResponse {
    json(
      #"{"Response":{"Error":{"Code":"\#(code)","Message":"no"},"RequestId":"r-1"}}"#, date: date)
  }

  static let fine = json(#"{"Response":{"Name":"a","RequestId":"r-0"}}"#)
}
