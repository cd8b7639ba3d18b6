import FoundationEssentials
import TencentCloud

/// What every request has to pass before its parameters are looked at: form, size, identity,
/// action, version, region.
struct RequestGate: Sendable {
  /// A request that was let in.
  struct Admitted {
    var action: ActionDescriptor
    /// The API that it belongs to.
    var catalog: APICatalog
    /// The dialect that it is answered in.
    var dialect: Dialect
    /// Its parameters as JSON, whatever they came as.
    var body: Data
  }

  /// Names in a v1 form that are no parameters of the action.
  private static let commonNames: Set<String> = [
    "Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "Signature",
    "SignatureMethod", "Token", "Language", "RequestClient",
  ]

  var credential: Credential
  /// The dialect of what is played.
  var dialect: Dialect

  /// Lets a request in.
  /// - Parameters:
  ///   - now: The service's clock, in Unix milliseconds.
  ///   - answersRetired: Whether today's dialect answers what it has no more.
  ///   - desk: Knows the temporary keys.
  func admit(
    _ request: ReceivedRequest, now: Int64, answersRetired: Bool = false,
    desk: TokenDesk = TokenDesk()
  ) throws(ServiceFault) -> Admitted {
    let former = answersRetired && dialect == .today ? APICatalog.ofMay2024 : nil
    guard request.method == "POST" || request.method == "GET" else {
      throw ServiceFault("UnsupportedProtocol", "\(request.method) is not supported.")
    }
    let form = try form(of: request)
    // A form without the header of v3 can only be signed by v1.
    if request.headers["authorization"] == nil, let form, form["Signature"] != nil {
      let keys = try keys(of: form["SecretId"], desk, now: now)
      try V1Check(credential: keys).check(form, of: request, now: now)
      let own = form.filter { !Self.commonNames.contains($0.key) }
      return try admitted(request, own, former) { form[$0] }
    }
    let keys = try keys(of: request.secretID, desk, now: now)
    try SignatureCheck(credential: keys).check(request, now: now)
    return try admitted(request, request.method == "GET" ? form ?? [:] : nil, former) {
      request.headers["x-tc-" + $0.lowercased()]
    }
  }

  /// Answers a request for temporary keys, or for whose keys they are; nil where it is for a product.
  func tokens(
    _ request: ReceivedRequest, _ desk: inout TokenDesk, now: Int64
  ) throws(ServiceFault) -> Answer? {
    let form = try? form(of: request)
    guard TokenDesk.serves(request, form) else { return nil }
    let (id, action): (String?, String?)
    if request.headers["authorization"] == nil, let form, form["Signature"] != nil {
      (id, action) = (form["SecretId"], form["Action"])
      let keys = try keys(of: id, desk, now: now)
      try V1Check(credential: keys).check(form, of: request, now: now)
    } else {
      (id, action) = (request.secretID, request.headers["x-tc-action"])
      if request.headers["authorization"] != Self.unsigned {
        let keys = try keys(of: id, desk, now: now)
        try SignatureCheck(credential: keys).check(request, now: now)
      }
    }
    guard let action else { throw .missing("Action") }
    let parameters =
      form.map { JSONValue.object($0.mapValues { .string($0) }) }
      ?? (try? JSONValue(parsing: request.body))
    return try desk.answer(action, parameters ?? .null, by: id, now: now)
  }

  /// What stands in place of a signature where a token vouches for the caller.
  private static let unsigned = "SKIP"

  /// The keys by which a signature is looked at: temporary ones where it names them.
  private func keys(
    of secretID: String?, _ desk: TokenDesk, now: Int64
  ) throws(ServiceFault) -> Credential {
    try secretID.flatMap { id throws(ServiceFault) in try desk.credential(id, now: now) }
      ?? credential
  }

  /// What a query or a form says; nil where the body is something else.
  private func form(of request: ReceivedRequest) throws(ServiceFault) -> [String: String]? {
    if request.method == "GET" {
      try checkSize(request.query.utf8.count, of: .v3Get)
      return try FormText.parameters(of: request.query)
    }
    let type = request.headers["content-type"]?.lowercased() ?? ""
    guard type.hasPrefix("application/x-www-form-urlencoded") else { return nil }
    try checkSize(request.body.count, of: .v1SHA256Post)
    return try FormText.parameters(of: String(decoding: request.body, as: UTF8.self))
  }

  private func checkSize(_ bytes: Int, of method: SigningMethod) throws(ServiceFault) {
    guard bytes > method.limitBytes else { return }
    throw ServiceFault(
      "RequestSizeLimitExceeded", "The request is larger than \(method.limitBytes) bytes.")
  }

  /// - Parameters:
  ///   - parameters: Those of the action, where they are no JSON.
  ///   - former: A former API whose actions are answered beside it, where it has none of that name.
  private func admitted(
    _ request: ReceivedRequest, _ parameters: [String: String]?, _ former: APICatalog?,
    _ common: (String) -> String?
  ) throws(ServiceFault) -> Admitted {
    func required(_ name: String) throws(ServiceFault) -> String {
      guard let value = common(name), !value.isEmpty else { throw .missing(name) }
      return value
    }
    let name = try required("Action")
    let version = try required("Version")
    var (catalog, dialect) = (try catalog(of: request, version: version), dialect)
    if let former, former.service == catalog.service, catalog.action(named: name) == nil,
      former.action(named: name) != nil
    {
      (catalog, dialect) = (former, .may2024)
    }
    guard let action = catalog.action(named: name) else {
      throw ServiceFault("InvalidAction", "The action \(name) does not exist.")
    }
    let region = try required("Region")
    guard catalog.regions.contains(region) else {
      throw ServiceFault("UnsupportedRegion", "The region \(region) is not supported.")
    }
    let body = try parameters.map { parameters throws(ServiceFault) in
      Data(try FlatRequest(parameters: parameters, catalog: catalog).json(for: action).compact.utf8)
    }
    return Admitted(
      action: action, catalog: catalog, dialect: dialect, body: body ?? request.body)
  }

  /// Where nothing names the product, the version has to.
  private func catalog(
    of request: ReceivedRequest, version: String
  ) throws(ServiceFault) -> APICatalog {
    var played = APICatalogs.played(dialect).all
    if let service = request.service {
      played = played.filter { $0.service == service }
      if played.isEmpty {
        throw ServiceFault("NoSuchProduct", "The product \(service) does not exist.")
      }
    }
    guard let catalog = played.first(where: { $0.version == version }) else {
      throw ServiceFault("NoSuchVersion", "The version \(version) does not exist.")
    }
    return catalog
  }
}
