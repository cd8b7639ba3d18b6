/// A client that is connected: one that consumes for a group, or produces to a topic.
struct ConnectedClient: Equatable, Sendable {
  var id: String
  /// Host and port.
  var address: String
  /// As the service spells it.
  var language: String
  /// Of the SDK.
  var version: String
  /// `grpc` or `remoting`.
  var protocolName: String

  /// Languages with their SDKs: of five kinds the first is the most usual.
  private static let kinds = [
    ("JAVA", "5.0.7", "grpc"), ("JAVA", "4.9.8", "remoting"), ("GO", "5.1.0", "grpc"),
    ("CPP", "5.0.3", "grpc"), ("PYTHON", "5.0.5", "grpc"),
  ]

  /// One of the clients of an application, whose releases are written in one language.
  /// - Parameter seed: The application's.
  init(seed: UInt64, number: Int, host: String) {
    let kind = Self.kinds[[0, 0, 0, 1, 2, 2, 3, 4][Int(seed % 8)]]
    let draw = Noise.mix(seed ^ Noise.mix(UInt64(number)))
    let node = "10.\(20 + seed % 12).\(draw >> 8 & 15).\(2 + draw >> 16 & 0xF7)"
    address = "\(node):\(20_000 + draw >> 24 & 0x7FFF)"
    let code = String(draw >> 40, radix: 36)
    id =
      "\(host)-\(code)@\(1 + draw >> 32 & 0x3F)@\(number)@\(String(draw & 0xFFFF_FFFF, radix: 36))"
    (language, version, protocolName) = kind
  }
}

extension Group {
  /// Those who consume at a moment.
  func consumers(at seconds: Double) -> [ConnectedClient] {
    (0..<consumersOnline(at: seconds)).map {
      ConnectedClient(seed: seed, number: $0, host: name.lowercased())
    }
  }

  /// The part of a lag that each of some consumers holds: the slow one its share, the others what is
  /// left in equal parts. Together they hold all of it.
  func shares(of lag: Int, among count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let slow = count == 1 ? lag : Int(Double(lag) * (slowShare ?? 1 / Double(count)))
    let rest = lag - slow
    let others = (1..<max(1, count)).map { index in
      rest * index / (count - 1) - rest * (index - 1) / (count - 1)
    }
    return [slow] + others
  }
}

extension Topic {
  /// Those who produce to it.
  var producers: [ConnectedClient] {
    guard isProducedTo else { return [] }
    let seed = Noise.hash(name, seed: 0)
    return (0..<Int(2 + seed % 4)).map {
      ConnectedClient(seed: seed, number: $0, host: "\(name.lowercased())-producer")
    }
  }
}
