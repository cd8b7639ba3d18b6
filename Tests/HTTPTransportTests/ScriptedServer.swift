import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A server on loopback that answers every request as a test says, byte by byte.
final class ScriptedServer: Sendable {
  enum Step: Sendable {
    /// Sends these bytes.
    case send(String)
    /// Sends that many bytes, a block after the other as fast as they are taken.
    case flood(bytes: Int)
    /// Speaks TLS from here on.
    case startTLS
    /// Ends the connection.
    case close
  }

  private struct Record {
    var connections = 0
    var requests: [String] = []
    var floodedBytes = 0
  }

  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let listener: any Channel
  fileprivate let tls: NIOSSLContext?
  fileprivate let greetings: [String]
  fileprivate let script: @Sendable (String) -> [Step]
  private let record = Mutex(Record())

  /// Runs a server for the length of a test.
  /// - Parameter greetings: What it answers to the first things that a connection says, before it
  ///   takes them for HTTP.
  @discardableResult
  static func run<Result>(
    startsWithTLS: Bool = false, isExpired: Bool = false, greetings: [String] = [],
    script: @escaping @Sendable (String) -> [Step],
    test: (ScriptedServer) async throws -> Result
  ) async throws -> Result {
    let server = try await ScriptedServer(
      startsWithTLS: startsWithTLS, isExpired: isExpired, greetings: greetings, script: script)
    do {
      let result = try await test(server)
      try await server.group.shutdownGracefully()
      return result
    } catch {
      try await server.group.shutdownGracefully()
      throw error
    }
  }

  private init(
    startsWithTLS: Bool, isExpired: Bool, greetings: [String],
    script: @escaping @Sendable (String) -> [Step]
  ) async throws {
    let tls = try TestCertificates.serverContext(isExpired: isExpired)
    let slot = Slot()
    self.tls = tls
    self.greetings = greetings
    self.script = script
    listener = try await ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if startsWithTLS {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
          }
          if let server = slot.server.withLock({ $0.server }) {
            server.record.withLock { $0.connections += 1 }
            try channel.pipeline.syncOperations.addHandler(ScriptedConnection(server))
          }
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    slot.server.withLock { $0.server = self }
  }

  var port: Int { listener.localAddress?.port ?? 0 }
  var connections: Int { record.withLock { $0.connections } }
  var requests: [String] { record.withLock { $0.requests } }
  var floodedBytes: Int { record.withLock { $0.floodedBytes } }

  fileprivate func note(request: String) { record.withLock { $0.requests.append(request) } }
  fileprivate func note(flooded: Int) { record.withLock { $0.floodedBytes += flooded } }
}

/// Hands the server to its connections, which are accepted only after it exists.
private final class Slot: Sendable {
  struct Content { weak var server: ScriptedServer? }
  let server = Mutex(Content())
}

/// One connection: cuts what arrives into requests and carries out the script.
private final class ScriptedConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let server: ScriptedServer
  private var text = ""
  private var greetings: ArraySlice<String>
  private var remainingFlood = 0

  init(_ server: ScriptedServer) {
    self.server = server
    greetings = server.greetings[...]
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    text += String(buffer: unwrapInboundIn(data))
    if let greeting = greetings.popFirst() {
      server.note(request: text)
      text = ""
      return carryOut(.send(greeting), context)
    }
    while let request = takeRequest() {
      server.note(request: request)
      for step in server.script(request) { carryOut(step, context) }
    }
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) { flood(context) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func takeRequest() -> String? {
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    let head = text[..<end.lowerBound]
    let length = head.split(separator: "\r\n").first {
      $0.lowercased().hasPrefix("content-length:")
    }
    .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) }
    let body = text[end.upperBound...]
    guard body.utf8.count >= length ?? 0 else { return nil }
    let last = body.utf8.index(body.startIndex, offsetBy: length ?? 0)
    defer { text = String(text[last...]) }
    return String(text[..<last])
  }

  private func carryOut(_ step: ScriptedServer.Step, _ context: ChannelHandlerContext) {
    switch step {
    case .send(let text):
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    case .flood(let bytes):
      remainingFlood = bytes
      flood(context)
    case .startTLS:
      guard let tls = server.tls else { return }
      try? context.pipeline.syncOperations.addHandler(
        NIOSSLServerHandler(context: tls), position: .first)
    case .close: context.close(promise: nil)
    }
  }

  private func flood(_ context: ChannelHandlerContext) {
    while remainingFlood > 0, context.channel.isWritable, context.channel.isActive {
      let size = min(65_536, remainingFlood)
      remainingFlood -= size
      server.note(flooded: size)
      context.writeAndFlush(
        wrapOutboundOut(ByteBuffer(repeating: UInt8(ascii: "x"), count: size)), promise: nil)
    }
  }
}
