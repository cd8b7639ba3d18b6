import TencentCloud

/// A client with everything around it in a test's hands.
struct ClientUnderTest {
  let clock: VirtualClock
  let transport: ScriptedTransport
  let client: CloudClient

  init(
    clock: VirtualClock = VirtualClock(), limiter: RateLimiter = RateLimiter(),
    configure: (inout CloudClientConfiguration) -> Void = { _ in },
    script: @escaping ScriptedTransport.Script
  ) {
    self.init(
      clock: clock, limiter: limiter, configure: configure,
      transport: ScriptedTransport(clock, script: script))
  }

  init(bodies: String..., clock: VirtualClock = VirtualClock()) {
    self.init(clock: clock, transport: ScriptedTransport(clock, bodies: bodies))
  }

  init(
    clock: VirtualClock, limiter: RateLimiter = RateLimiter(),
    configure: (inout CloudClientConfiguration) -> Void = { _ in }, transport: ScriptedTransport
  ) {
    var configuration = CloudClientConfiguration(
      credential: Credential(secretID: "AKIDexample", secretKey: "example-key"),
      region: "ap-guangzhou")
    configure(&configuration)
    self.clock = clock
    self.transport = transport
    client = CloudClient(
      configuration: configuration, transport: transport, rateLimiter: limiter,
      environment: clock.environment)
    clock.stand { [client] in client.inFlight > 0 }
  }
}
