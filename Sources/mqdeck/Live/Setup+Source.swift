import ConfigurationFiles
import TencentCloud

extension Setup {
  /// How `sts` is called with the keys that are taken of another profile: where and in which region
  /// the files of that profile say. They go to no host that only this profile names.
  /// - Parameter own: How the products are called.
  func configurationOfSource(_ own: CloudClientConfiguration) -> CloudClientConfiguration {
    guard let source = choice.sourceSearch else { return own }
    var configuration = own
    if let sourceEndpoints {
      configuration.endpoint = source.host.flatMap {
        try? EndpointAddress.parse("https://" + $0.value, allowsInsecure: false)
      }
      configuration.endpoints = sourceEndpoints
    }
    if let region = source.region { configuration.region = region.value }
    return configuration
  }
}
