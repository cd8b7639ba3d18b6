import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import TencentCloud

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// Looks at the certificate of a server that was not believed: the library says that verifying
/// failed, and not why. Nothing is sent; the handshake is ended whatever is found.
struct CertificateLook {
  let endpoint: Endpoint
  let group: any EventLoopGroup

  /// How long it may take, in seconds.
  private static let longestSeconds: Int64 = 2

  /// What is wrong with the certificate's dates; nil where nothing is, or it could not be seen.
  var problem: TransportError? {
    get async {
      guard let validity = await validity, !validity.contains(Int64(time(nil))) else {
        return nil
      }
      return .outOfDate(fromUnixSeconds: validity.lowerBound, until: validity.upperBound)
    }
  }

  /// From when until when it holds, in seconds since 1970.
  private var validity: ClosedRange<Int64>? {
    get async {
      let seen = SeenValidity()
      do {
        var tls = TLSConfiguration.makeClientConfiguration()
        // The callback decides alone, so that no certificate has to be loaded.
        tls.trustRoots = .certificates([])
        let context = try NIOSSLContext(configuration: tls)
        let isAddress =
          endpoint.host.contains(":") || endpoint.host.allSatisfy { "0"..."9" ~= $0 || $0 == "." }
        let name = isAddress ? nil : endpoint.host
        let channel = try await ClientBootstrap(group: group)
          .connectTimeout(.seconds(CertificateLook.longestSeconds))
          .channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.addHandler(
                NIOSSLClientHandler(
                  context: context, serverHostname: name, customVerificationCallback: seen.refuse))
            }
          }
          .connect(host: endpoint.host, port: endpoint.port ?? 443).get()
        channel.eventLoop.scheduleTask(in: .seconds(CertificateLook.longestSeconds)) {
          channel.close(promise: nil)
        }
        try await channel.closeFuture.get()
      } catch {
        return nil
      }
      return seen.validity
    }
  }
}

/// The dates of the first certificate that a server showed.
private final class SeenValidity: Sendable {
  private let state = Mutex<ClosedRange<Int64>?>(nil)

  var validity: ClosedRange<Int64>? { state.withLock { $0 } }

  /// Notes the dates, and ends the handshake.
  func refuse(
    _ chain: [NIOSSLCertificate], _ promise: EventLoopPromise<NIOSSLVerificationResult>
  ) {
    if let certificate = chain.first {
      let (start, end) = (Int64(certificate.notValidBefore), Int64(certificate.notValidAfter))
      state.withLock { $0 = start <= end ? start...end : nil }
    }
    promise.succeed(.failed)
  }
}
