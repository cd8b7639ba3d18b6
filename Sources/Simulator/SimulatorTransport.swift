public import TencentCloud

/// Carries requests to a simulator in the same process, without a socket.
public struct SimulatorTransport: Transport {
  private let simulator: Simulator

  /// A way to that simulator.
  public init(_ simulator: Simulator) { self.simulator = simulator }

  /// Answers after the latency that the simulator's faults ask for.
  /// - Throws: `unreachable` where the simulator refuses connections, `timedOut` where the latency
  ///   is longer than the request may take, `cancelled`.
  public func send(
    _ request: TransportRequest
  ) async throws(TransportError) -> TransportResponse {
    let faults = simulator.faults
    if faults.refusesConnections { throw .unreachable(detail: "connection refused") }
    let seconds = Double(faults.latencyMilliseconds) / 1000
    if seconds > 0 {
      let wait = min(seconds, request.timeoutSeconds)
      do { try await Task.sleep(for: .seconds(wait)) } catch { throw .cancelled }
    }
    if Task.isCancelled { throw .cancelled }
    if seconds > request.timeoutSeconds { throw .timedOut }
    let action = ReceivedRequest(request).action
    if let action, faults.lostRequests.contains(action) { throw .timedOut }
    let response = simulator.respond(to: request)
    if let action, faults.lostAnswers.contains(action) { throw .timedOut }
    return response
  }
}
