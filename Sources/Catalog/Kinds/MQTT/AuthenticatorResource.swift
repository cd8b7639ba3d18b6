import FoundationEssentials
import MQTT
import TencentCloud

/// Who else than the service says who a client is: one of each type. The list answers with their
/// secrets, inside of JSON text.
package enum AuthenticatorResource: Kind {
  static let id = ResourceID.authenticators
  static let scope = Resource.Scope.mqtt

  static let resource = Resource(
    id, Phrase("Authenticators", "认证器"), aliases: ["authenticator"], scope: scope,
    fields: fields.map(\.description),
    columns: [
      .field("Type", 8), .field("Status", 8), .field("ConfigText", 40, weight: 3),
      .field("Config", 10), .field("CreateTime", 19), .field("Remark", 16, weight: 1),
    ],
    source: .parts(
      fields, id: { $0.type?.rawValue },
      request: { DescribeAuthenticator(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in answer.authenticators }),
    recipe: recipe, polled: .recipe,
    emptyText: Phrase(
      "No authenticators: clients sign in as the users of the instance. {create} adds a JWT, JWKS or "
        + "HTTP authenticator.",
      "没有认证器：客户端以实例的用户登录。按 {create} 添加 JWT、JWKS 或 HTTP 认证器。"))

  static let readingTitles = [
    DescribeAuthenticator.id: Phrase("Authenticators", "查询认证器")
  ]

  /// The form that changes the authenticator of a type; nil of a type that nobody knows.
  package static func modification(ofType type: String) -> ActionForm? {
    forms.first { $0.readBack == ReadBack(recipe: recipe(ofType: type), purpose: .modification) }
  }

  static let forms: [ActionForm] =
    forms(
      "JWT", adding: CreateJWTAuthenticator.id, changing: ModifyJWTAuthenticator.id,
      replaces: false)
    + forms(
      "JWKS", adding: CreateJWKSAuthenticator.id, changing: ModifyJWKSAuthenticator.id,
      replaces: true)
    + forms(
      "HTTP", adding: CreateHttpAuthenticator.id, changing: ModifyHttpAuthenticator.id,
      replaces: true)
    + [
      ActionForm(
        id: "delete-authenticator", action: DeleteAuthenticator.id,
        title: Phrase("Delete the authenticator", "删除认证器"), resource: id, purpose: .delete,
        target: .row, recipe: recipe,
        consequence: Phrase(
          "Clients that sign in by it are refused, and its secrets are lost.",
          "通过该认证器登录的客户端将被拒绝，其密钥不可恢复。"))
    ]

  private static func forms(
    _ type: String, adding: ActionID, changing: ActionID, replaces: Bool
  ) -> [ActionForm] {
    let recipe = recipe(ofType: type)
    let who = Phrase(
      "It decides who can sign in: a mistake locks clients out.", "认证器决定谁能登录，设置有误会使客户端无法登录。")
    return [
      ActionForm(
        id: "add-\(type.lowercased())-authenticator", action: adding,
        title: Phrase(
          "Add \(type == "HTTP" ? "an" : "a") \(type) authenticator", "添加 \(type) 认证器"),
        resource: id,
        purpose: .other, target: .instance, recipe: recipe, effect: .creation, consequence: who),
      ActionForm(
        id: "change-\(type.lowercased())-authenticator", action: changing,
        title: replaces
          ? Phrase("Replace the \(type) authenticator", "替换 \(type) 认证器")
          : Phrase("Change the \(type) authenticator", "修改 \(type) 认证器"), resource: id,
        purpose: .other, target: .instance, recipe: recipe, effect: .modification,
        consequence: replaces
          ? Phrase(
            "It is replaced whole: what is left blank here is gone. \(who.english)",
            "将整体替换：此处留空的内容会被清除。\(who.chinese)") : who,
        replacesWhole: replaces),
    ]
  }

  private static let recipe = ReadBackRecipe(
    id, sources: [.row(DescribeAuthenticator.id, filter: nil, name: "Type")],
    nameParameter: "Type", fields: ["Status", "Remark"])

  /// What its JSON holds stands there by the names of the parameters, as it is read here, but for
  /// their first letters. No key is compared, nor shown.
  private static func recipe(ofType type: String) -> ReadBackRecipe {
    ReadBackRecipe(
      id,
      sources: [
        .part(DescribeAuthenticator.id, list: "Authenticators", member: "Type", value: type)
      ],
      fields: [
        "Status", "Remark", "Algorithm", "From", "PublicKey", "Endpoint", "RefreshInterval",
        "Text", "Method", "Concurrency", "ConnectTimeout", "ReadTimeout", "Header", "Body",
        "IncludingUserProperties", "NetworkType", "VpcSvcId",
      ], aliases: ["Header": "Headers"], nested: "Config")
  }

  private static let fields: [Field<MQTTAuthenticatorItem>] = [
    .token("Type", "AuthenticatorType") { $0.type?.rawValue },
    .token("Status", "AuthenticatorStatus") { $0.status?.rawValue },
    .text("ConfigText") { $0.config.map(shown) }, .secret("Config") { $0.config },
    .text("Remark") { $0.remark }, .time("CreateTime") { $0.createTime },
  ]

  /// What a configuration says, but for its secrets.
  static func shown(_ config: String) -> String {
    guard case .object(let members)? = try? JSONValue(parsing: Data(config.utf8)) else {
      return JSONValue.mask
    }
    let names = JSONValue.secretNames.union(["value"])
    guard case .object(let masked) = JSONValue.object(members).masked(names: names) else {
      return JSONValue.mask
    }
    return masked.sorted { $0.key < $1.key }.compactMap { name, value in
      let text = value.typedText ?? value.compact
      return text.isEmpty ? nil : "\(name)=\(text)"
    }.joined(separator: ", ")
  }
}

extension ResourceID {
  package static let authenticators = ResourceID("mqtt-authenticators")
}
