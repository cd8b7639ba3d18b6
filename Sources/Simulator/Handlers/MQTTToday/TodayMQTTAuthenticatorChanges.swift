import MQTT
import TencentCloud

extension Handlers {
  mutating func registerTodayMQTTAuthenticatorChanges() {
    register(CreateJWTAuthenticator.self) { request, world, moment throws(ServiceFault) in
      let wanted = AuthenticatorWish(
        .jwt, status: request.status, remark: request.remark,
        configuration: [
          "algorithm": .string(request.algorithm.rawValue),
          "from": .string(request.from.rawValue), "secret": .string(request.secret ?? ""),
          "publicKey": .string(request.publicKey ?? ""),
        ])
      try world.add(wanted, to: request.instanceID, at: moment)
      return CreateJWTAuthenticator.Response()
    }
    register(ModifyJWTAuthenticator.self) { request, world, moment throws(ServiceFault) in
      guard request.text ?? "" == "" else {
        throw .invalidValue("Text was withdrawn: a set of keys is for JWKS.")
      }
      let wanted = AuthenticatorWish(
        .jwt, status: request.status, remark: request.remark,
        configuration: [
          "algorithm": request.algorithm.map { .string($0.rawValue) },
          "from": request.from.map { .string($0.rawValue) },
          "secret": request.secret.map(JSONValue.string),
          "publicKey": request.publicKey.map(JSONValue.string),
        ].compactMapValues(\.self))
      try world.change(wanted, of: request.instanceID, at: moment)
      return ModifyJWTAuthenticator.Response()
    }
    registerTodayMQTTKeySets()
    registerTodayMQTTServers()
    register(DeleteAuthenticator.self) { request, world, moment throws(ServiceFault) in
      try world.changeBook(of: request.instanceID, at: moment) { book, _ throws(ServiceFault) in
        guard book.authenticators[request.type.rawValue] != nil else {
          throw .noAuthenticator(request.type)
        }
        book.authenticators.remove(request.type.rawValue)
      }
      return DeleteAuthenticator.Response()
    }
  }

  private mutating func registerTodayMQTTKeySets() {
    register(CreateJWKSAuthenticator.self) { request, world, moment throws(ServiceFault) in
      let wanted = AuthenticatorWish(
        .jwks, status: request.status, remark: request.remark,
        configuration: keySet(
          request.endpoint, request.text, request.refreshInterval, request.from))
      try world.add(wanted, to: request.instanceID, at: moment)
      return CreateJWKSAuthenticator.Response()
    }
    register(ModifyJWKSAuthenticator.self) { request, world, moment throws(ServiceFault) in
      // It replaces the whole, as documented: what is not said becomes what it is by default.
      let wanted = AuthenticatorWish(
        .jwks, status: request.status ?? .open, remark: request.remark ?? "",
        configuration: keySet(
          request.endpoint, request.text, request.refreshInterval, request.from))
      try world.change(wanted, of: request.instanceID, at: moment)
      return ModifyJWKSAuthenticator.Response()
    }
  }

  private mutating func registerTodayMQTTServers() {
    register(CreateHttpAuthenticator.self) { request, world, moment throws(ServiceFault) in
      let network = request.networkType ?? .public
      var configuration = server(
        request.endpoint, request.concurrency ?? 8, request.connectTimeout ?? 10,
        request.readTimeout ?? 10, request.method ?? .post, request.header ?? [],
        request.body ?? [], request.includingUserProperties ?? false)
      configuration["networkType"] = .string(network.rawValue)
      configuration["vpcSvcId"] = .string(request.vpcSvcID ?? "")
      let wanted = AuthenticatorWish(
        .http, status: request.status, remark: request.remark, configuration: configuration)
      try world.add(wanted, to: request.instanceID, at: moment)
      return CreateHttpAuthenticator.Response()
    }
    register(ModifyHttpAuthenticator.self) { request, world, moment throws(ServiceFault) in
      let wanted = AuthenticatorWish(
        .http, status: request.status, remark: request.remark,
        configuration: server(
          request.endpoint, request.concurrency, request.connectTimeout, request.readTimeout,
          request.method, request.header, request.body, request.includingUserProperties))
      try world.change(wanted, of: request.instanceID, at: moment)
      return ModifyHttpAuthenticator.Response()
    }
  }
}

private func keySet(
  _ endpoint: String?, _ text: String?, _ interval: Int?, _ from: TokenField?
) -> [String: JSONValue] {
  [
    "endpoint": .string(endpoint ?? ""), "text": .string(text ?? ""),
    "refreshInterval": .integer(Int64(interval ?? 60)),
    "from": .string((from ?? .username).rawValue),
  ]
}

/// What is not said is left out.
private func server(
  _ endpoint: String?, _ concurrency: Int?, _ connect: Int?, _ read: Int?, _ method: HttpMethod?,
  _ headers: [HeaderItem]?, _ body: [BodyItem]?, _ sendsProperties: Bool?
) -> [String: JSONValue] {
  func pair(_ key: String, _ value: String) -> JSONValue {
    .object(["key": .string(key), "value": .string(value)])
  }
  let members: [String: JSONValue?] = [
    "endpoint": endpoint.map(JSONValue.string),
    "concurrency": concurrency.map { .integer(Int64($0)) },
    "connectTimeout": connect.map { .integer(Int64($0)) },
    "readTimeout": read.map { .integer(Int64($0)) },
    "method": method.map { .string($0.rawValue) },
    "headers": headers.map { .array($0.map { pair($0.key, $0.value) }) },
    "body": body.map { .array($0.map { pair($0.key, $0.value) }) },
    "includingUserProperties": sendsProperties.map(JSONValue.bool),
  ]
  return members.compactMapValues(\.self)
}
