import TencentCloud

/// Carries requests to a simulator in the same process, without a socket.
public struct SimulatorTransport: Transport {
  private let simulator: Simulator

  /// A way to that simulator.
  public init(_ simulator: Simulator) { self.simulator = simulator }

  /// Answers after the latency that the simulator's faults ask for.
  /// - Throws: `TransportError.unreachable` where the simulator refuses connections,
  ///   `CancellationError`.
  public func send(_ request: TransportRequest) async throws -> TransportResponse {
    let faults = simulator.faults
    if faults.refusesConnections { throw TransportError.unreachable(detail: "connection refused") }
    if faults.latencyMilliseconds > 0 {
      try await Task.sleep(for: .milliseconds(faults.latencyMilliseconds))
    }
    try Task.checkCancellation()
    return simulator.respond(to: request)
  }
}
