import Catalog
import ConfigurationFiles
import TencentCloud

/// How calls are made, whatever they are made with.
struct CallOptions: Equatable, Sendable {
  var language: ServiceLanguage?
  var signing = SigningMethod.v3Post
  /// Whether the region's own host is asked where it has one and no endpoint is given.
  var isRegionalHost = false
  /// The addresses of single products.
  var endpoints: [String: Endpoint] = [:]
}

extension CallOptions {
  /// What the settings come to.
  init(
    _ profile: ProfileSettings, language: LanguageSetting?, endpoints: [String: Endpoint] = [:]
  ) {
    self.endpoints = endpoints
    switch language {
    case .english: self.language = .english
    case .chinese: self.language = .chinese
    case nil: self.language = nil
    }
    signing =
      switch profile.signature {
      case .v3, nil: .v3Post
      case .v3Get: .v3Get
      case .v1SHA256: .v1SHA256Post
      case .v1SHA256Get: .v1SHA256Get
      case .v1SHA1: .v1SHA1Post
      case .v1SHA1Get: .v1SHA1Get
      }
    isRegionalHost = profile.usesRegionalHost ?? false
  }

  /// The configuration of a client that calls so.
  func configuration(
    _ credential: Credential, region: String, endpoint: Endpoint?
  ) -> CloudClientConfiguration {
    var configuration = CloudClientConfiguration(
      credential: credential, region: region, endpoint: endpoint)
    configuration.language = language
    configuration.signingMethod = signing
    configuration.services = Set(APICatalogs.known.services)
    configuration.endpoints = endpoints
    configuration.isRegionalHost = takesRegionalHost(in: region)
    return configuration
  }

  /// Whether that region's own host is asked: not every region has one for every product.
  func takesRegionalHost(in region: String) -> Bool {
    isRegionalHost
      && APICatalogs.known.all.allSatisfy { $0.hostRegions.contains(region) }
  }
}
