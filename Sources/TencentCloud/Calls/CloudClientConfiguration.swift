/// How a client calls.
public struct CloudClientConfiguration: Equatable, Sendable {
  /// What calls are signed with, unless a provider gives the keys of the moment.
  public var credential: Credential
  /// Whose keys those are, whatever they are at the moment; nil where they never change.
  public var account: String?
  /// The region whose data is asked for, such as `ap-guangzhou`.
  public var region: String
  /// The address in place of the service's own.
  public var endpoint: Endpoint?
  /// The products that may stand first in the name of `endpoint`: each then has its own below the
  /// same root domain. With none, one address serves all.
  public var services: Set<String> = []
  /// The addresses of single products, which come before `endpoint`.
  public var endpoints: [String: Endpoint] = [:]
  /// Whether the region's own host is taken where none is set. The finance zone's always is.
  public var isRegionalHost = false
  /// Whether every changing action is refused before it is sent.
  public var isReadOnly = false
  /// The language of the service's messages; nil leaves it to the service.
  public var language: ServiceLanguage?
  /// How calls are written and signed.
  public var signingMethod = SigningMethod.v3Post
  /// How long a call may take with all its tries, in seconds, from the moment when it is first
  /// sent: waiting for its turn does not count.
  public var timeoutSeconds = 10.0
  /// How many requests of this client may be under way at once.
  public var maximumInFlight = 16
  /// How often a call that changes nothing is tried again.
  public var retryLimit = 3
  /// What the service's logs call this program, with its version.
  public var requestClient = "mqdeck"

  /// A configuration with the standard values.
  public init(credential: Credential, region: String, endpoint: Endpoint? = nil) {
    self.credential = credential
    self.region = region
    self.endpoint = endpoint
  }

  /// Where calls of that product go.
  public func endpoint(of service: String) -> Endpoint {
    endpoints[service] ?? endpoint?.sibling(service, among: services)
      ?? .of(service: service, region: region, isRegional: isRegionalHost)
  }

  /// A hash that tells one account from another, also where its keys are renewed.
  public var accountHash: String {
    account.map { Credential(secretID: $0, secretKey: "").accountHash } ?? credential.accountHash
  }
}
