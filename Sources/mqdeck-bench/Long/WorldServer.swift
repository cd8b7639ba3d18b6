import FoundationEssentials
import Simulator
import Synchronization
import TencentCloud

/// The simulated cloud in a process of its own, so that the memory of the console's is the
/// console's alone. Its clock shows what the last message said.
enum WorldServer {
  /// How the program is told to be this.
  static let argument = "--long-world"

  /// Answers what comes in on standard input until nobody asks any more.
  static func run() {
    let clock = Mutex<Int64>(0)
    var simulator: Simulator?
    while var message = try? Wire(from: 0) {
      do {
        let now = try message.number()
        clock.withLock { $0 = now }
        let world = simulator ?? Simulator(seed: 1, fleet: .large, now: { clock.withLock { $0 } })
        simulator = world
        try answer(&message, world).send(to: 0)
      } catch { return }
    }
  }

  /// A message without a request asks which MQTT clients there are.
  private static func answer(_ message: inout Wire, _ world: Simulator) throws -> Wire {
    var answer = Wire()
    guard let request = try TransportRequest(&message) else {
      let clients = world.clientIDs(limit: 12)
      answer.put(Int64(clients.count))
      for (instance, ids) in clients {
        answer.put(instance)
        answer.put(ids.joined(separator: "\n"))
      }
      return answer
    }
    let response = world.respond(to: request)
    answer.put(Int64(response.status))
    answer.put(response.date ?? "")
    answer.put(response.contentType ?? "")
    answer.put(response.body)
    return answer
  }
}

extension TransportRequest {
  /// Reads one; nil where the message ends before it.
  fileprivate init?(_ message: inout Wire) throws {
    let target = try message.text()
    if target.isEmpty { return nil }
    var headers: [HeaderField] = []
    for _ in 0..<(try message.number()) {
      headers.append(HeaderField(try message.text(), try message.text()))
    }
    self.init(
      method: .post, endpoint: WorldProcess.endpoint, target: target, headers: headers,
      body: try message.data())
  }
}
