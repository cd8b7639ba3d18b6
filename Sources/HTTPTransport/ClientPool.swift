import AsyncHTTPClient
import NIOCore
import NIOPosix
import Synchronization
import TencentCloud

/// The HTTP clients, one a route and scheme, on one thread: made at their first use.
final class ClientPool: Sendable {
  private struct Way: Hashable {
    let route: ProxyRoute
    /// Whoever speaks in the clear believes no certificate, and reads none: that takes longer than
    /// a call.
    let isSecure: Bool
  }

  private enum State {
    case unused
    case open(MultiThreadedEventLoopGroup, [Way: HTTPClient])
    case closed
  }

  private let configuration: HTTPTransportConfiguration
  private let state = Mutex(State.unused)

  init(configuration: HTTPTransportConfiguration) {
    self.configuration = configuration
  }

  /// The client for that route.
  /// - Throws: `cancelled` once closed, and whatever is wrong with the trust roots.
  func client(for route: ProxyRoute, isSecure: Bool) throws(TransportError) -> HTTPClient {
    let way = Way(route: route, isSecure: isSecure)
    return try state.withLock { state throws(TransportError) in
      let group: MultiThreadedEventLoopGroup
      var clients: [Way: HTTPClient]
      switch state {
      case .closed: throw .cancelled
      case .unused: (group, clients) = (MultiThreadedEventLoopGroup(numberOfThreads: 1), [:])
      case .open(let openGroup, let openClients): (group, clients) = (openGroup, openClients)
      }
      if let client = clients[way] { return client }
      // Noted before anything can fail, so that the thread is ended with the rest.
      state = .open(group, clients)
      let settings = try configuration.clientConfiguration(for: route, isSecure: isSecure)
      let client = HTTPClient(eventLoopGroup: group, configuration: settings)
      clients[way] = client
      state = .open(group, clients)
      return client
    }
  }

  /// Ends everything without waiting.
  func close() {
    guard case .open(let group, let clients) = takeAll() else { return }
    let ended = EndedClients(count: clients.count) { group.shutdownGracefully { _ in } }
    for client in clients.values {
      // An error would say that it was closed before; then it is.
      client.shutdown { _ in ended.oneMore() }
    }
  }

  /// Ends everything and waits for it.
  func shutdown() async {
    guard case .open(let group, let clients) = takeAll() else { return }
    for client in clients.values {
      // The only error is that it was closed before.
      try? await client.shutdown()
    }
    try? await group.shutdownGracefully()
  }

  private func takeAll() -> State {
    state.withLock { state in
      defer { state = .closed }
      return state
    }
  }
}

/// Counts clients that have ended, as their thread may end only after all of them.
private final class EndedClients: Sendable {
  private let remaining: Mutex<Int>
  private let whenAll: @Sendable () -> Void

  init(count: Int, whenAll: @escaping @Sendable () -> Void) {
    remaining = Mutex(count)
    self.whenAll = whenAll
    if count == 0 { whenAll() }
  }

  func oneMore() {
    let isLast = remaining.withLock { remaining in
      remaining -= 1
      return remaining == 0
    }
    if isLast { whenAll() }
  }
}

extension HTTPTransportConfiguration {
  func clientConfiguration(
    for route: ProxyRoute, isSecure: Bool
  ) throws(TransportError) -> HTTPClient.Configuration {
    var settings = HTTPClient.Configuration(
      tlsConfiguration: isSecure ? try trustRoots.tlsConfiguration() : nil,
      redirectConfiguration: .disallow,
      timeout: .init(connect: .milliseconds(Int64(connectTimeoutSeconds * 1000))),
      connectionPool: .init(
        idleTimeout: .milliseconds(Int64(idleSeconds * 1000)),
        concurrentHTTP1ConnectionsPerHostSoftLimit: maximumConnections))
    // The caller decides about trying again; a refused connection is known at once.
    settings.connectionPool.retryConnectionEstablishment = false
    settings.httpVersion = .http1Only
    settings.proxy = route.clientProxy
    // Nobody traces them here, and a tracer that does nothing has each request described in words.
    settings.tracing.tracer = nil
    return settings
  }
}

extension ProxyRoute {
  fileprivate var clientProxy: HTTPClient.Configuration.Proxy? {
    switch self {
    case .direct: nil
    case .socks(let host, let port): .socksServer(host: host, port: port)
    case .connect(let host, let port, let login):
      .server(
        host: host, port: port,
        authorization: login.map { .basic(username: $0.user, password: $0.password) })
    }
  }
}
