import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A simulator as an HTTP server on 127.0.0.1, with one thread.
public final class SimulatorServer: Sendable {
  private struct Running: Sendable {
    var channel: any Channel
    var threads: MultiThreadedEventLoopGroup
  }

  private let simulator: Simulator
  private let running = Mutex<Running?>(nil)

  /// A server for that simulator, not yet started.
  public init(_ simulator: Simulator) { self.simulator = simulator }

  deinit { stop() }

  /// Serves from now on.
  /// - Parameter port: 0 takes a free one.
  /// - Returns: The port.
  /// - Throws: `IOError` where the port cannot be had.
  public func start(port: Int = 0) throws -> Int {
    let threads = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let simulator = simulator
    let bootstrap = ServerBootstrap(group: threads)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          guard !simulator.faults.refusesConnections else { throw ChannelError.eof }
          try channel.pipeline.syncOperations.configureHTTPServerPipeline(
            withPipeliningAssistance: true, withErrorHandling: true)
          try channel.pipeline.syncOperations.addHandler(RequestHandler(simulator))
        }
      }
    do {
      let channel = try bootstrap.bind(host: "127.0.0.1", port: port).wait()
      running.withLock { $0 = Running(channel: channel, threads: threads) }
      return channel.localAddress?.port ?? port
    } catch {
      threads.shutdownGracefully { _ in }
      throw error
    }
  }

  /// Closes the port at once and all connections soon after. Does nothing where it does not run.
  public func stop() {
    guard let ended = running.withLock({ $0.take() }) else { return }
    // It fails only where the port is closed already.
    try? ended.channel.close(mode: .all).wait()
    ended.threads.shutdownGracefully { _ in }
  }
}
