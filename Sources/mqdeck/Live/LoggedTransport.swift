import Catalog
import FoundationEssentials
import TencentCloud

/// A transport that writes every exchange to a log: which action, how it went, how long it took.
/// Neither the body nor a header with a signature is written.
struct LoggedTransport<Base: Transport>: Transport {
  let base: Base
  let log: LogFile

  func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
    let action = request.called?.shownName ?? request.action ?? "-"
    let start = ContinuousClock.now
    func milliseconds() -> String {
      let parts = (ContinuousClock.now - start).components
      return String(parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000)
    }
    do throws(TransportError) {
      let response = try await base.send(request)
      let answer = try? JSONDecoder().decode(Answer.self, from: response.body).Response
      log.write(
        "call",
        [
          "action": action, "endpoint": "\(request.endpoint)", "status": "\(response.status)",
          "code": answer?.Error?.Code ?? "ok", "request": answer?.RequestId ?? "-",
          "bytes": "\(response.body.count)", "ms": milliseconds(),
        ])
      return response
    } catch {
      log.write(
        "call",
        [
          "action": action, "endpoint": "\(request.endpoint)", "failure": "\(error)",
          "ms": milliseconds(),
        ])
      throw error
    }
  }

  // The names are those of the wire.
  private struct Answer: Decodable {
    var Response: Body

    struct Body: Decodable {
      var RequestId: String?
      var Error: Failure?
    }

    struct Failure: Decodable {
      var Code: String?
    }
  }
}
